using System.Text.Encodings.Web;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Words of one language.</summary>
/// <param name="Lang">Null for that of the page.</param>
public readonly record struct ShownRun(string Words, string? Lang)
{
    /// <param name="element">What marks them, where they are not of the page's language.</param>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder, string element)
    {
        if (Lang is not null) writer.Write($"<{element} lang=\"{Lang}\">");
        encoder.Encode(writer, Words);
        if (Lang is not null) writer.Write($"</{element}>");
    }
}
