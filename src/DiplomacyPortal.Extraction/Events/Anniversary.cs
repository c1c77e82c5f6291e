using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>"kỷ niệm 50 năm thiết lập quan hệ ngoại giao (1973-2023)": two events, what is remembered and the year of remembering.</summary>
internal static class Anniversary
{
    /// <param name="start">The first token of the date.</param>
    /// <returns>Null where the date is no such pair.</returns>
    public static IEnumerable<(CitedDate Date, Deed Deed)>? Of(TokenRun tokens, CitedDate date, int start, Deeds deeds)
    {
        var slash = date.Value.Edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || date.Value is not { Low: { } low, High: { } high } || high.Year - low.Year < 2) return null;
        var (from, to) = (PartialDate.Parse(date.Value.Edtf[..slash]), PartialDate.Parse(date.Value.Edtf[(slash + 1)..]));
        if (from is null || to is null || from.Edtf[4..] != to.Edtf[4..]) return null;
        // "kỷ niệm 1 năm nâng cấp quan hệ và hướng tới kỷ niệm 50 năm thiết lập quan hệ (1973-2023)"
        var anniversaries = deeds.All.Where(d => d.Kind == "anniversary").ToList();
        if (anniversaries.Count == 0) return null;
        var anniversary = anniversaries.LastOrDefault(d => d.Start < start, anniversaries[0]);
        // "kỷ niệm 10 năm chương trình học bổng (2015-2020)": the years that the programme lasted.
        if (anniversary.End < tokens.Count && Numerals.Read(tokens[anniversary.End].Key) is { } count && count != high.Year - low.Year) return null;
        var founding = deeds.All.LastOrDefault(d => d.Kind == "establishment" && d.Start < start, anniversary) with { Kind = "establishment" };
        return [(date with { Value = from }, founding), (date with { Value = to }, anniversary)];
    }
}
