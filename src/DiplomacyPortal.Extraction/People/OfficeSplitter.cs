using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Splits a chain of titles into offices: "Phó Thủ tướng, Bộ trưởng Ngoại giao Hoa Kỳ" are two, both of Hoa Kỳ.</summary>
internal static class OfficeSplitter
{
    /// <param name="end">The token behind the last that belongs to the chain.</param>
    public static List<Office> Split(string text, TokenRun tokens, IReadOnlyList<OfficePart> parts, int end)
    {
        var offices = new List<Office>(parts.Count);
        string? country = null;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var part = parts[i] with { End = Math.Max(parts[i].HeadEnd, Math.Min(parts[i].End, end)) };
            var (nameEnd, stated) = WithoutCountry(tokens, part);
            // A country behind the last office of a chain is that of those before it too.
            country = stated ?? country;
            var whole = tokens.Slice(part.Start, part.End - part.Start);
            var name = TitleLexicon.Spelled(Span(tokens, NameStart(tokens, part), nameEnd).In(text));
            offices.Add(new(name, country, TitleLexicon.TenureOf(whole, part.HeadEnd - part.Start), Span(tokens, part.Start, part.End)));
        }

        offices.Reverse();
        return offices;
    }

    /// <summary>The office's own words, up to a country at its end ("Tổng thống nước …"), and the country named first.</summary>
    private static (int End, string? Country) WithoutCountry(TokenRun tokens, OfficePart part)
    {
        string? country = null;
        for (var i = part.HeadEnd; i < part.End; i++)
        {
            if (PlaceLexicon.Place(tokens, i) is not { Count: > 0, Name: { } name } place || !PlaceLexicon.IsCountry(name)) continue;
            country ??= name;
            if (i + place.Count < part.End || IsInBody(tokens, part, i) || tokens[i - 1].Key is "tại" or "ở") continue;
            var end = i;
            while (end > part.HeadEnd && TitleLexicon.IsConnector(tokens[end - 1]) && !tokens[end - 1].IsCapitalised) end--;
            return (end, country);
        }

        return (part.End, country);
    }

    /// <summary>"Đảng Cộng sản Việt Nam" is the name of a body: its country stays in it.</summary>
    private static bool IsInBody(TokenRun tokens, OfficePart part, int place)
    {
        for (var i = part.HeadEnd; i < place; i++)
        {
            if (i + PlaceLexicon.Organisation(tokens, i).Count > place) return true;
        }

        return false;
    }

    /// <summary>Where the office's own words begin: "Quyền Chủ tịch nước" and "cựu Phó Giám đốc" without their first word.</summary>
    public static int NameStart(TokenRun tokens, OfficePart part)
    {
        var start = part.Start;
        while (start < part.HeadEnd - 1 && TitleLexicon.IsOfBearer(tokens, start)) start++;
        return start;
    }

    private static TextSpan Span(TokenRun tokens, int start, int end) => TextSpan.Between(tokens[start].Start, tokens[end - 1].End);
}
