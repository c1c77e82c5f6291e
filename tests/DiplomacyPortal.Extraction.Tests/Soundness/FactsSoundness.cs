using System.Globalization;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>What holds of the facts of any text at all, however odd.</summary>
internal static class FactsSoundness
{
    /// <returns>What does not hold; null when all does.</returns>
    public static string? Fault(string raw, ExtractedArticle article)
    {
        foreach (var (what, span, mayBeEmpty) in FactSpans.Of(article))
        {
            if (span.Start < 0 || span.Length < 0 || span.End > raw.Length) return Say($"{what} lies outside the text: {span}.");
            if (span.Length == 0 && !mayBeEmpty) return Say($"{what} has no words: {span}.");
            if (Splits(raw, span.Start) || Splits(raw, span.End)) return Say($"{what} cuts a character in two: {span}.");
        }

        return Coverage.Fault(raw, article) ?? Places(article) ?? Persons(article);
    }

    private static string? Places(ExtractedArticle article)
    {
        if (article.Lead is { } lead && !article.Blocks.Any(b => b.Span == lead)) return "The lead is no block.";
        if (Disorder(article.Blocks.Select(b => b.Span)) || Disorder(article.Removed.Select(r => r.Span)))
            return "Blocks or removed parts do not follow one another.";

        var removed = article.Removed.Select(r => r.Span).ToList();
        foreach (var (what, span, _) in FactSpans.Read(article))
        {
            var next = removed.BinarySearch(span, Comparer<TextSpan>.Create((a, b) => a.End <= b.Start ? -1 : b.End <= a.Start ? 1 : 0));
            if (span.Length > 0 && next >= 0) return Say($"{what} stands in a removed part: {span}.");
        }

        return null;
    }

    private static string? Persons(ExtractedArticle article)
    {
        // Two names may have one slug: odd letters have no ASCII. The archive takes them for one person.
        var names = new HashSet<string>();
        if (article.People.FirstOrDefault(p => !names.Add(p.Name)) is { } twice) return $"Two persons are named {twice.Name}.";
        if (article.People.FirstOrDefault(p => p.Name.Length == 0 || p.Mentions.Count == 0) is { } nobody)
            return $"A person named «{nobody.Name}» has no name or no mention.";
        if (article.Statements.SelectMany(s => s.Speakers).FirstOrDefault(s => !names.Contains(s)) is { } speaker)
            return $"{speaker} speaks, and is no person of the article.";
        var slugs = article.People.Select(p => p.Slug).ToHashSet();
        return article.Events.SelectMany(e => e.People).FirstOrDefault(s => !slugs.Contains(s)) is { } guest
            ? $"{guest} takes part, and is no person of the article."
            : null;
    }

    private static bool Disorder(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end) return true;
            end = span.End;
        }

        return false;
    }

    private static bool Splits(string raw, int offset) =>
        offset > 0 && offset < raw.Length && char.IsSurrogatePair(raw[offset - 1], raw[offset]);

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
