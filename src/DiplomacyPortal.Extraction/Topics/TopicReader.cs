using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Topics;

/// <summary>Tells of which topics statements are, by their words.</summary>
internal sealed class TopicReader
{
    private readonly ReadableText _text;
    private readonly List<TextSpan> _people;
    private readonly List<TextSpan> _names;

    /// <param name="people">In the order of the text: what a title is of is no topic of what its bearer says.</param>
    /// <param name="names">Of places and organisations.</param>
    public TopicReader(ReadableText text, IEnumerable<ResolvedReference> people, IEnumerable<TextSpan> names) =>
        (_text, _people, _names) = (text, [.. people.Select(r => r.Reference.Phrase)], [.. names.OrderBy(n => n.Start)]);

    public Statement Read(Statement statement)
    {
        var tokens = _text.In(statement.Span);
        var topics = new SortedSet<int>();
        for (var i = 0; i < tokens.Count;)
        {
            var (count, phrase) = TopicLexicon.Match(tokens, i);
            if (phrase is null || !phrase.IsWrittenAs(tokens.Slice(i, count)))
            {
                i++;
                continue;
            }

            var span = TextSpan.Between(tokens[i].Start, tokens[i + count - 1].End);
            if (phrase.Topic is { } topic && !IsSomeonesField(tokens, i) && !statement.Subject.Overlaps(span) && !IsOfName(phrase, span)) topics.Add(topic);
            i += count;
        }

        return topics.Count == 0 ? statement : statement with { Topics = [.. topics.Select(t => TopicLexicon.All[t].Slug)] };
    }

    /// <summary>"ông X, người phụ trách kinh tế"</summary>
    private static bool IsSomeonesField(TokenRun tokens, int index) => index > 1 && tokens[index - 2].Key == "phụ" && tokens[index - 1].Key == "trách";

    /// <summary>"Bộ trưởng Quốc phòng Trần Văn An", "Đại học Kinh tế", "Hòa Bình" the province.</summary>
    private bool IsOfName(TopicPhrase phrase, TextSpan span) =>
        Around(_people, span) is not null || (Around(_names, span) is { } name && !(phrase.IsName && name == span));

    private static TextSpan? Around(List<TextSpan> spans, TextSpan span)
    {
        var at = SpanOrder.FirstFrom(spans, span.End, s => s.End);
        return at < spans.Count && spans[at].Contains(span) ? spans[at] : null;
    }
}
