using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Deeds that no word alone tells, only what stands around it: "đón" between two named, "năm" behind "dịp".</summary>
internal static class ImpliedDeeds
{
    /// <summary>Words between a host and "đón": "đã long trọng".</summary>
    private const int MostBeforeWelcome = 3;

    /// <summary>Words between "kỷ niệm" and the founding that it already tells of.</summary>
    private const int Near = 8;

    /// <summary>"Khi Tổng thống X đón Thủ tướng Y tại Huế": with two named it is a reception; "đón Tết" never is.</summary>
    public static Deed? Welcome(TokenRun tokens, ArraySegment<ResolvedReference> people)
    {
        for (var i = 1; i < people.Count; i++)
        {
            var (host, at) = (tokens.FirstFrom(people[i - 1].Reference.Phrase.End), tokens.FirstFrom(people[i].Reference.Phrase.Start) - 1);
            if (at < host || at - host > MostBeforeWelcome || tokens[at].Key != "đón" || tokens[at - 1].Key == "ra") continue;
            if (!HasMark(tokens, host, at)) return new(at, at + 1, "reception", false);
        }

        return null;
    }

    /// <summary>"đúng dịp 50 năm thiết lập quan hệ": the years since then make an anniversary of it, as "kỷ niệm 50 năm" does.</summary>
    /// <param name="founding">Where "thiết lập" stands.</param>
    /// <param name="last">The deed told last before it.</param>
    /// <returns>The number with "năm"; null where no word of an occasion stands in front of it.</returns>
    public static (int Start, int End)? RoundYears(TokenRun tokens, int founding, Deed? last)
    {
        var end = founding > 0 && tokens[founding - 1].Key == "ngày" ? founding - 1 : founding;
        if (end < 3 || tokens[end - 1].Key != "năm" || Numerals.Read(tokens[end - 2].Key) is not (> 0 and < 1000)) return null;
        if (last is { Kind: "anniversary" } told && founding - told.End <= Near) return null;
        return IsOccasion(tokens, end - 3, 1) || (end > 3 && IsOccasion(tokens, end - 4, 2)) ? (end - 2, end) : null;
    }

    /// <summary>"dịp", "đánh dấu"</summary>
    private static bool IsOccasion(TokenRun tokens, int index, int length) =>
        EventLexicon.Match(tokens, index) is var word && word.Count == length && (word.Roles & EventRoles.Round) != 0;

    private static bool HasMark(TokenRun tokens, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => tokens[i].Kind == TokenKind.Mark);
}
