using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction;
using YamlDotNet.Core.Events;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Reads the YAML block that a Markdown file may begin with: title, date, publisher, url.</summary>
public static partial class FrontMatterReader
{
    private const int LargestBlock = 64 * 1024;

    private static readonly char[] Quotes = ['"', '\''];

    /// <param name="text">The text of the file.</param>
    /// <returns>
    /// What the block states, each value with its place in the text, and where the body begins: 0 if there is no block.
    /// Null for a block that cannot be read, or whose date is none.
    /// </returns>
    public static FrontMatter? Read(string text)
    {
        if (Opening().Match(text) is not { Success: true } opening) return new FrontMatter(0);
        var start = opening.Length;
        if (Closing().Match(text, start) is not { Success: true } closing) return Unclosed().IsMatch(text[start..]) ? null : new FrontMatter(0);
        if (closing.Index - start > LargestBlock) return null;
        if (YamlScalars.Read(text[start..closing.Index], ["title", "date", "publisher", "url"]) is not { } scalars) return null;

        var date = Value("date");
        var read = date is null ? null : FrontMatterDate.Read(date.Text);
        if (date is not null && read is null) return null;
        return new FrontMatter(closing.Index + closing.Length)
        {
            Title = Value("title"),
            Date = read is null ? null : (read, date!.Span),
            Publisher = Value("publisher"),
            Url = Value("url") is { } url && IsWebAddress(url.Text) ? url : null,
        };

        SourcedText? Value(string key) => scalars.TryGetValue(key, out var scalar) ? Sourced(scalar, start, text) : null;
    }

    /// <returns>Null for a value that says nothing: an empty one, or YAML's null.</returns>
    private static SourcedText? Sourced(Scalar scalar, int offset, string text)
    {
        var value = Blanks().Replace(scalar.Value, " ").Trim();
        if (value.Length == 0 || (scalar.IsPlainImplicit && value is "~" or "null" or "Null" or "NULL")) return null;
        var span = TextSpan.Between(offset + (int)scalar.Start.Index, offset + (int)scalar.End.Index);
        var words = span.In(text).Trim().Trim(Quotes);
        return new SourcedText(value, words == value ? new TextSpan(text.IndexOf(words, span.Start, StringComparison.Ordinal), words.Length) : span);
    }

    /// <returns>False for one with a name and a password too, which are nobody else's.</returns>
    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0;

    [GeneratedRegex(@"\A---[ \t]*(\r\n|\n|\r)")]
    private static partial Regex Opening();

    /// <summary>A known key below the dashes: a block whose end was forgotten, not a rule drawn above the text.</summary>
    [GeneratedRegex(@"\A(?:title|date|publisher|url)[ \t]*:")]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"(?<=[\r\n])(---|\.\.\.)[ \t]*(\r\n|\n|\r|\z)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
