using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// A title whose names stay whole where its lines end: words with capitals that follow each other ("Hoa Kỳ Joe Biden") go to the next
/// line together. Every character is encoded here.
/// </summary>
public sealed class WholeNames : IHtmlContent
{
    /// <summary>More of them are a title that writes every word with a capital.</summary>
    private const int MostWords = 5;

    private readonly string[] _words;

    private WholeNames(string line) => _words = line.Split(' ');

    /// <param name="line">As it is shown.</param>
    public static WholeNames Of(string line) => new(line);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        for (var at = 0; at < _words.Length;)
        {
            var end = EndOf(at);
            var isName = end - at is > 1 and <= MostWords;
            if (at > 0) writer.Write(' ');
            if (isName) writer.Write("<span class=\"whole\">");
            encoder.Encode(writer, string.Join(' ', _words[at..end]));
            if (isName) writer.Write("</span>");
            at = end;
        }
    }

    /// <returns>Behind the last of the words with capitals that begin with this one; behind it where it is none.</returns>
    private int EndOf(int start)
    {
        var end = start;
        while (end < _words.Length && IsOfName(end == start ? _words[end].TrimStart('“', '"', '(') : _words[end]))
        {
            // A comma is the end of a name, and stays with it.
            if (!char.IsLetterOrDigit(_words[end++][^1])) break;
        }

        // No line begins with the dash of "Việt Nam - Hoa Kỳ".
        if (end > start + 1 && end < _words.Length && _words[end] is ("-" or "–" or "—")) end++;
        return Math.Max(end, start + 1);
    }

    /// <summary>"Biden", not "BIDEN", which is a heading's whole line, and not "gặp".</summary>
    private static bool IsOfName(string word) => word.Length > 0 && char.IsUpper(word[0]) && word.Any(char.IsLower);
}
