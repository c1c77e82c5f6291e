using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>What stands behind a minus, and the word behind it, which may have been meant too: "-quốc phòng".</summary>
internal sealed record LeftOutWord(IReadOnlyList<SearchWord> Typed, IReadOnlyList<SearchWord> Next)
{
    public int Start => Typed[0].Span.Start;

    /// <summary>Both, one behind the other, in the accents that were typed.</summary>
    public SearchTerm Together => QueryTerms.Of([.. Typed, .. Next], AccentTier.Marked);

    /// <returns>That the one word alone is left out, with the query in which both are quoted; null where they do not stand side by side.</returns>
    public SearchNotice? Notice(string typed, string rest)
    {
        var both = TextSpan.Between(Start, Next[^1].Span.End).In(typed);
        var signed = typed[Start - 1] + both;
        var at = rest.IndexOf(signed, StringComparison.Ordinal);
        return at < 0 || both.Contains('"', StringComparison.Ordinal)
            ? null
            : new(SearchNoticeKind.OneWordLeftOut, TextSpan.Between(Start, Typed[^1].Span.End).In(typed))
            {
                Instead = $"{rest[..(at + 1)]}\"{both}\"{rest[(at + signed.Length)..]}",
            };
    }
}
