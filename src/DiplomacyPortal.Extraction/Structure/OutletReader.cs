using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Who published the article, whose wire or pictures it uses, who wrote it, where it stands on the web.</summary>
internal static partial class OutletReader
{
    /// <summary>The outlet: named by a source line, else by the prefix of the lead ("TCCS - "), else by the address.</summary>
    public static SourcedText? Publisher(Draft draft) =>
        FromSourceLines(draft, Outlets.Publisher, wholeLine: true) ?? FromPrefix(draft, Outlets.Publisher) ?? FromAddress(draft);

    /// <summary>The agency: named by a source line or a prefix, else in the text as the author of the report, else by the credits.</summary>
    public static SourcedText? Agency(Draft draft, SourcedText? publisher)
    {
        if (FromSourceLines(draft, Outlets.Agency, wholeLine: !draft.Passages.Exists(p => p.Role == Role.Source && p.Span == publisher?.Span)) is { } line) return line;
        if (FromPrefix(draft, Outlets.Agency) is { } prefix) return prefix;
        foreach (var passage in draft.Passages.Where(p => p.Role is Role.Paragraph or Role.Answer))
        {
            var who = Correspondent().Match(draft.Text, passage.Span.Start, passage.Span.Length).Groups["who"];
            if (who.Success && Named(draft.Text, new(who.Index, who.Length)) is { } agency) return agency;
        }

        return draft.Credits.SelectMany(credit => Named(draft.Text, credit, Outlets.Agency)).FirstOrDefault();
    }

    public static SourcedText? Url(Draft draft)
    {
        if (draft.Passages.Find(p => p.Role == Role.Address) is not { } line) return null;
        return new(line.Text[line.Text.IndexOf("http", StringComparison.OrdinalIgnoreCase)..], line.Span);
    }

    public static SourcedText? Byline(Draft draft)
    {
        var lines = draft.Passages.FindAll(p => p.Role == Role.Byline);
        return lines.Select(p => Bylines.NameOf(p.Text) is { } name ? new SourcedText(name, p.Span) : null).FirstOrDefault(b => b is not null);
    }

    private static SourcedText? FromSourceLines(Draft draft, Func<string, string?> outlet, bool wholeLine)
    {
        foreach (var passage in draft.Passages.Where(p => p.Role is Role.Source or Role.Byline))
        {
            var named = Named(draft.Text, passage.Span, outlet).FirstOrDefault();
            if (named is not null) return wholeLine && passage.Role == Role.Source ? named with { Span = passage.Span } : named;
        }

        return null;
    }

    private static SourcedText? FromPrefix(Draft draft, Func<string, string?> outlet)
    {
        foreach (var passage in draft.Passages.Where(p => p.Role is Role.Paragraph).Take(3))
        {
            var match = Prefix().Match(passage.Text);
            if (!match.Success) continue;
            var who = match.Groups["who"];
            var span = new TextSpan(passage.Span.Start + who.Index, who.Length);
            if (outlet(who.Value) is { } name) return new(name, span);
            if (Named(draft.Text, span, outlet).FirstOrDefault() is { } part) return part;
        }

        return null;
    }

    private static SourcedText? FromAddress(Draft draft) =>
        Url(draft) is { } url && Uri.TryCreate(url.Text, UriKind.Absolute, out var address) && Outlets.PublisherOfDomain(address.Host) is { } publisher
            ? new(publisher, url.Span)
            : null;

    /// <summary>The outlets of one kind that a line of names holds: "Lâm Khánh/TTXVN", "TTXVN/Vietnam+".</summary>
    private static IEnumerable<SourcedText> Named(string text, TextSpan line, Func<string, string?> outlet)
    {
        foreach (Match part in Part().Matches(line.In(text)))
        {
            var who = part.Groups["who"];
            if (outlet(who.Value) is { } name) yield return new(name, new(line.Start + who.Index, who.Length));
        }
    }

    [GeneratedRegex(@"^\(?(?<who>[\p{L}][\p{L}\p{N}.&+/, ]{1,30}?)\)?\s*(?:[-–—.]|\)\s*:)\s*(?=[\p{Lu}“""0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    /// <summary>The agency that a run of words begins with: "Thông tấn xã Việt Nam tại New York".</summary>
    private static SourcedText? Named(string text, TextSpan words)
    {
        for (var length = words.Length; length > 0; length = text.LastIndexOf(' ', words.Start + length - 1, length) - words.Start)
        {
            if (Outlets.Agency(text.Substring(words.Start, length)) is { } agency) return new(agency, words with { Length = length });
        }

        return null;
    }

    /// <summary>A paragraph that opens with its source, or any that names a correspondent; "theo Reuters" within one only quotes.</summary>
    [GeneratedRegex(@"(?:^Theo\s{1,3}(?:(?:PV|P/v|tin)\s{1,3}(?:của\s{1,3})?)?|(?:[Pp]hóng viên|[Đđ]ặc phái viên)\s{1,3})(?<who>\p{Lu}[\p{L}\p{N}]*(?: \p{L}+){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Correspondent();

    [GeneratedRegex(@"(?:^|[/:,;()–\-])\s*(?:(?:Theo|Nguồn tin|Nguồn|Ảnh|và)\s*:?\s*)?(?<who>\p{L}[\p{L}\p{N}.+& ]*[\p{L}\p{N}+])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
