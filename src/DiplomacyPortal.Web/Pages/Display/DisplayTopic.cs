using System.Globalization;
using DiplomacyPortal.Extraction.Topics;
using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names the topics of statements in the reader's language; names and addresses stand in the extraction's Lexicon/topics.txt.</summary>
public static class DisplayTopic
{
    /// <param name="slug">One that the lexicon no longer has stands for itself, until its article is read anew.</param>
    public static string Of(string slug) => TopicLexicon.Find(slug) is not { } topic ? slug
        : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == PageLanguage.English ? topic.English : topic.Name;

    /// <returns>In the order of the lexicon.</returns>
    public static IReadOnlyList<string> InOrder(IEnumerable<string> slugs)
    {
        var asked = slugs.ToHashSet(StringComparer.Ordinal);
        return [.. TopicLexicon.All.Select(t => t.Slug).Where(asked.Contains)];
    }
}
