using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Who published the article, whose wire or pictures it uses, who wrote it, where it stands on the web.</summary>
internal static class OutletReader
{
    private const int PrefixedParagraphs = 3;

    private delegate string? Naming(ReadOnlySpan<char> mark);

    /// <summary>The outlet: named by a source line, else by the prefix of the lead ("TCCS - "), else by the address.</summary>
    public static SourcedText? Publisher(Draft draft) =>
        FromSourceLines(draft, Outlets.Publisher, wholeLine: true) ?? FromPrefix(draft, Outlets.Publisher) ?? FromAddress(draft);

    /// <summary>The agency: named by a source line or a prefix, else in the text as the author of the report, else by the credits.</summary>
    public static SourcedText? Agency(Draft draft, SourcedText? publisher)
    {
        var isPublishersLine = draft.Passages.Exists(p => p.Role == Role.Source && p.Span == publisher?.Span);
        if (FromSourceLines(draft, Outlets.Agency, wholeLine: !isPublishersLine) is { } line) return line;
        if (FromPrefix(draft, Outlets.Agency) is { } prefix) return prefix;
        foreach (var passage in draft.Passages)
        {
            if (passage.Role is Role.Paragraph or Role.Answer && Correspondents.Find(draft.Source, passage.Span) is { } agency) return agency;
        }

        foreach (var credit in draft.Credits)
        {
            if (Named(draft, credit, Outlets.Agency) is { } agency) return agency;
        }

        return null;
    }

    public static SourcedText? Url(Draft draft)
    {
        if (draft.Passages.Find(p => p.Role == Role.Address) is not { } line) return null;
        return new(line.Text[line.Text.IndexOf("http", StringComparison.OrdinalIgnoreCase)..], line.Span);
    }

    public static SourcedText? Byline(Draft draft) =>
        draft.Passages.Find(p => p.Role == Role.Byline && Bylines.NameOf(p) is not null) is { } line ? new(Bylines.NameOf(line)!, line.Span) : null;

    private static SourcedText? FromSourceLines(Draft draft, Naming outlet, bool wholeLine)
    {
        foreach (var passage in draft.Passages)
        {
            if (passage.Role is not (Role.Source or Role.Byline) || Named(draft, passage.Span, outlet) is not { } named) continue;
            return wholeLine && passage.Role == Role.Source ? named with { Span = passage.Span } : named;
        }

        return null;
    }

    private static SourcedText? FromPrefix(Draft draft, Naming outlet)
    {
        var paragraphs = 0;
        foreach (var passage in draft.Passages)
        {
            if (passage.Role != Role.Paragraph) continue;
            foreach (var mark in Prefix.Read(draft.Source, passage.Span).Outlets)
            {
                if (Named(draft, mark, outlet) is { } named) return named;
            }

            if (++paragraphs == PrefixedParagraphs) break;
        }

        return null;
    }

    private static SourcedText? FromAddress(Draft draft) =>
        Url(draft) is { } url && Uri.TryCreate(url.Text, UriKind.Absolute, out var address) && Outlets.PublisherOfDomain(address.Host) is { } publisher
            ? new(publisher, url.Span)
            : null;

    /// <summary>The first outlet of one kind that a line of names holds: "Lâm Khánh/TTXVN", "TTXVN/Vietnam+".</summary>
    private static SourcedText? Named(Draft draft, TextSpan line, Naming outlet)
    {
        var tokens = draft.Source.In(line);
        for (var i = 0; i < tokens.Count; i++)
        {
            // An outlet stands alone between the marks: "Báo Tin tức" is none in "Nguyễn Báo Tin tức".
            if (i > 0 && tokens[i - 1] is { Kind: TokenKind.Word, Key: not ("theo" or "nguồn" or "tin" or "ảnh" or "và" or "từ" or "hợp") }) continue;
            if (Outlets.At(draft.Text, tokens, i) is not (> 0 and var count)) continue;
            var span = TextSpan.Between(tokens[i].Start, tokens[i + count - 1].End);
            if (outlet(draft.Text.AsSpan(span.Start, span.Length)) is { } name) return new(name, span);
            // A mark of both ("TTXVN/Vietnam+" is a publisher's) may begin with one of the other kind.
            for (var shorter = count - 1; shorter > 0; shorter--)
            {
                span = TextSpan.Between(tokens[i].Start, tokens[i + shorter - 1].End);
                if (outlet(draft.Text.AsSpan(span.Start, span.Length)) is { } part) return new(part, span);
            }
        }

        return null;
    }
}
