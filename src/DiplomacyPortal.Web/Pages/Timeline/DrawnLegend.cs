using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Tells what the signs of a drawing mean; of those that it does not have nothing is said.</summary>
/// <param name="Label">A text's name.</param>
/// <param name="Signs">As the stylesheet has them.</param>
public sealed record DrawnLegend(string Label, IReadOnlyList<string> Signs)
{
    private static readonly string[] Kinds = ["reported", "mentioned"];

    public static IReadOnlyList<DrawnLegend> Of(DrawnLayout layout)
    {
        var items = layout.Rows.SelectMany(r => r.Items).ToList();
        var columns = layout.Rows.SelectMany(r => r.Chart?.Columns ?? []).ToList();
        var single = items.Where(i => i.Bundled is null).Select(i => (Kind: KindOf(i.Item.Reported), i.Item.IsSoft)).ToHashSet();
        List<string> firm =
        [
            .. Kinds.Where(kind => single.Contains((kind, false))),
            .. columns.Any(c => c.Reported > 0) ? ["reported column"] : Array.Empty<string>(),
            .. columns.Any(c => c.Reported < c.Count) ? ["mentioned column"] : Array.Empty<string>(),
        ];
        List<string> soft = [.. Kinds.Where(kind => single.Contains((kind, true))).Select(kind => kind + " soft")];
        List<string> bundles = [.. Kinds.Where(kind => items.Any(i => i.Bundled is not null && KindOf(i.Item.Reported) == kind))
            .Select(kind => kind + " bundle")];
        List<string> OfKind(string kind) => [.. firm.Concat(soft).Where(sign => sign.StartsWith(kind, StringComparison.Ordinal)).Take(1)];
        return
        [
            .. new DrawnLegend[]
            {
                new(FoundEvents.Reported.Label, OfKind("reported")),
                new(FoundEvents.Mentioned.Label, OfKind("mentioned")),
                new("Drawn.Soft", soft),
                new("Drawn.Bundles", bundles),
            }.Where(l => l.Signs.Count > 0),
        ];
    }

    /// <returns>As the stylesheet has it.</returns>
    public static string KindOf(int reported) => reported > 0 ? "reported" : "mentioned";
}
