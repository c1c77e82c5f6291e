using DiplomacyPortal.Extraction.Topics;

namespace DiplomacyPortal.Extraction.Tests;

/// <summary>What was read from a text, in the words of the spec files.</summary>
internal sealed class ReadableFacts(string text, ExtractedArticle article)
{
    public List<string> Of(string word) => word switch
    {
        "title" => [$"{article.Title.Text} ({Lower(article.Title.Origin)})".TrimStart()],
        "date" => [$"{article.Date.Value?.Edtf} ({Lower(article.Date.Origin)})".TrimStart()],
        "reason" => Texts(article.Date.Reason),
        "publisher" => Texts(article.Publisher?.Text),
        "agency" => Texts(article.Agency?.Text),
        "url" => Texts(article.Url?.Text),
        "byline" => Texts(article.Byline?.Text),
        "lead" => Texts(article.Lead?.In(text)),
        "paragraph" => Blocks(BlockKind.Paragraph),
        "heading" => Blocks(BlockKind.Heading),
        "caption" => Blocks(BlockKind.Caption),
        "question" => Blocks(BlockKind.Question),
        "answer" => Blocks(BlockKind.Answer),
        "quote" => Blocks(BlockKind.Quote),
        "removed" => [.. article.Removed.Select(r => r.Span.In(text))],
        "removed as" => [.. article.Removed.Select(r => $"{Lower(r.Reason)} | {r.Span.In(text)}")],
        "person" => [.. article.People.Select(p => p.Name)],
        "bears" => [.. article.People.SelectMany(p => p.Mentions
            .Where(m => m.Title is not null && m.Kind != MentionKind.Title).Select(m => $"{p.Name} | {m.Title}"))],
        "mention" => [.. article.People.SelectMany(p => p.Mentions.Select(m => $"{p.Name} | {Lower(m.Kind)} | {m.Span.In(text)}"))],
        "office" => [.. article.People.SelectMany(p => p.Mentions.SelectMany(m => m.Offices)
            .Select(o => $"{p.Name} | {o.Name} | {o.Country} | {Lower(o.Tenure)}"))],
        "place" => [.. article.Places.Select(p => $"{p.Name} | {Lower(p.Kind)}")],
        "organisation" => [.. article.Organisations.Select(o => o.Name)],
        "names" => [.. Named().Select(n => $"{n.Name} | {n.Span.In(text)}")],
        "names only" => [string.Join(", ", Named().OrderBy(n => n.Span.Start).Select(n => n.Span.In(text)))],
        "cites" => [.. article.Dates.Select(d => $"{d.Span.In(text)} = {d.Value.Edtf}")],
        "infers" => [.. article.Dates.Where(d => d.Origin == DateOrigin.Inferred).Select(d => $"{d.Span.In(text)} = {d.Value.Edtf}")],
        "reason of" => [.. article.Dates.Where(d => d.Reason is not null).Select(d => $"{d.Span.In(text)} | {d.Reason}")],
        "says" => [.. article.Statements.Where(s => !s.Direct).Select(Said)],
        "quotes" => [.. article.Statements.Where(s => s.Direct).Select(Said)],
        "speaker" => [.. article.Statements.SelectMany(s => s.Speakers)],
        "tells" => [.. article.Statements.SelectMany(s => s.Addressees.Select(a => $"{string.Join(", ", s.Speakers)} -> {a}"))],
        "topic" => [.. article.Statements.SelectMany(s => s.Topics.Select(t => TopicLexicon.Find(t)!.Name))],
        "subject" => [.. article.Statements.Where(s => s.Subject.Length > 0).Select(s => s.Subject.In(text))],
        "told in" => [.. article.Events.Select(e => $"{e.Date.Edtf} | {e.Kind} | {e.Citations.Count}")],
        "between" => [.. article.Events.Select(Between)],
        "summary" => [.. article.Events.Select(e => $"{e.Date.Edtf} | {e.Summary}")],
        "level" => [.. article.Events.Select(e => $"{e.Date.Edtf} | {e.Kind} | {e.Level?.ToString().ToLowerInvariant() ?? "unknown"}")],
        "event" => [.. article.Events.Select(Happened)],
        _ => throw new FormatException($"\"{word}\" is no word of the spec files."),
    };

    private IEnumerable<(string Name, TextSpan Span)> Named() =>
        article.Places.SelectMany(p => p.Mentions.Select(m => (p.Name, m))).Concat(article.Organisations.SelectMany(o => o.Mentions.Select(m => (o.Name, m))));

    private string Said(Statement statement) =>
        $"{(statement.Speakers.Count == 0 ? "nobody" : string.Join(", ", statement.Speakers))} | {statement.Verb} | {statement.Span.In(text)}";

    private static string Happened(ExtractedEvent happened) =>
        ($"{happened.Date.Edtf}{(happened.VietnamDate is { } vietnam ? $" = {vietnam.Edtf}" : "")} | {happened.Kind} | {happened.Place}"
        + $" | {(happened.Reported ? "reported" : "mentioned")} | {string.Join(", ", happened.People)}").TrimEnd();

    private static string Between(ExtractedEvent happened) =>
        $"{happened.Date.Edtf} | {happened.Kind} | {(happened.Parties.Count == 0 ? "nobody" : string.Join(", ", happened.Parties))} | {happened.Years}"
            .TrimEnd(' ', '|');

    private List<string> Blocks(BlockKind kind) => [.. article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.In(text))];

    private static List<string> Texts(string? text) => text is null ? [] : [text];

    private static string Lower<T>(T value) where T : Enum => value.ToString().ToLowerInvariant();
}
