using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Head;

/// <summary>Dates for programs that know ISO 8601 but not EDTF: less precise where they must be, never more.</summary>
internal static class MachineDate
{
    /// <returns>The first and the last of a date, as precise as it is; null for what is uncertain or has no year.</returns>
    public static (string? Start, string? End) Range(string? edtf) => PartialDate.Parse(edtf) is null
        ? (null, null)
        : edtf!.Split('/') switch
        {
            [var from, var to] when DisplayDate.Machine(from) is not null && DisplayDate.Machine(to) is not null => (from, to),
            [var single] => (DisplayDate.Machine(single), null),
            _ => (null, null),
        };

    /// <returns>The day, month or year that holds all of it ("2023-03" for a week of that March); null where none does.</returns>
    public static string? Single(string? edtf) => Range(edtf) switch
    {
        (null, _) => null,
        (var single, null) => single,
        var (from, to) when from!.Length >= 7 && to!.Length >= 7 && from[..7] == to[..7] => from[..7],
        var (from, to) when from![..4] == to![..4] => from[..4],
        _ => null,
    };

    /// <returns>
    /// The date of publication: one that the text states outside of its body, in a date line or a Markdown file's head. What the body
    /// tells first is when something happened, and what was inferred is no statement.
    /// </returns>
    public static string? Published(Article article) =>
        article.DateOrigin == DateOrigin.Stated && (article.Text.Layout.Date is not { } words || !article.Text.Layout.Blocks.Any(b => b.Span.Contains(words)))
            ? Single(article.Date)
            : null;
}
