using System.Text;
using System.Xml;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>Words of a source file as XML can hold them: some characters it cannot hold in any encoding.</summary>
internal static class XmlText
{
    /// <returns>One line, without control characters, halves of a pair and what Unicode reserves as no characters.</returns>
    public static string Line(string text)
    {
        var line = DisplayText.Line(text);
        if (IsXml(line)) return line;
        var clean = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            // A half is enumerated as U+FFFD, the replacement character.
            if (IsXml(rune.ToString())) clean.Append(rune);
        }

        return clean.ToString();
    }

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }

        return true;
    }
}
