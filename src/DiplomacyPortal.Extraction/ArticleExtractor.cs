using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Places;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Topics;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction;

/// <summary>Reads a raw newspaper text: a pure function from its characters to facts.</summary>
public static class ArticleExtractor
{
    /// <param name="raw">The text of the file, unchanged. Any text will do: an odd one yields less.</param>
    /// <param name="frontMatter">What the head of a Markdown file states, if there is one; it outranks what the text tells.</param>
    public static ExtractedArticle Extract(string raw, FrontMatter? frontMatter = null)
    {
        var composed = ComposedText.Of(raw);
        var text = composed.Text;
        var readable = new ReadableText(text);
        var draft = LayoutReader.Read(readable, composed.FromOriginal(frontMatter?.BodyStart ?? 0), frontMatter?.Title is not null);

        var blocks = ArticleParts.Blocks(draft);
        var lead = ArticleParts.Lead(draft);
        var (date, dates) = DateReader.Read(readable, frontMatter?.Date?.Value, ArticleParts.Spans(draft, Role.DateLine), [.. blocks.Select(b => b.Span)]);
        var publisher = OutletReader.Publisher(draft);
        var agency = OutletReader.Agency(draft, publisher);
        var url = OutletReader.Url(draft);
        var byline = OutletReader.Byline(draft);

        var people = PeopleReader.Read(readable, ArticleParts.Readable(draft), ArticleParts.Spans(draft, Role.Heading), date);
        var (places, organisations) = EntityReader.Read(readable, ArticleParts.Readable(draft), people.References);
        var sentences = Sentence.ReadAll(readable, blocks, people.References);
        var topics = new TopicReader(readable, people.References, [.. places.SelectMany(p => p.Mentions), .. organisations.SelectMany(o => o.Mentions)]);
        var article = composed.ToOriginal(new ExtractedArticle
        {
            Title = TitleOf(draft, lead),
            Lead = lead,
            Date = date,
            Publisher = publisher,
            Agency = agency,
            Url = url,
            Byline = byline,
            Blocks = blocks,
            Removed = ArticleParts.Removed(draft, [date.Span, .. new[] { publisher, agency, url, byline }.Select(fact => fact?.Span ?? default)]),
            People = people.People,
            Places = places,
            Organisations = organisations,
            Dates = dates,
            Events = EventReader.Read(readable, sentences, people.References, dates, date, draft.Title?.Span),
            Statements = [.. StatementReader.Read(readable, sentences, people).Select(topics.Read)],
        });
        return LevelReader.Read(frontMatter is null ? article : frontMatter.Over(article));
    }

    private static ExtractedTitle TitleOf(Draft draft, TextSpan? lead) => draft.Title is { } title
        ? new(title.Text, title.Span, TitleOrigin.Stated)
        : lead is { } opening ? DerivedTitle.Of(draft.Source, opening) : new("", default, TitleOrigin.Derived);
}
