using System.Globalization;
using System.Text;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Writes the titles of articles on one line, with words in place of a title that nobody could see or click.</summary>
public sealed class DisplayTitle(IStringLocalizer<Texts> text)
{
    public string Of(string title) => IsVisible(title) ? DisplayText.Line(title) : text["Article.NoTitle"];

    public static bool IsVisible(string title) => title.EnumerateRunes().Any(IsVisible);

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => false,
        // The fillers of Hangul and the blank of Braille are letters and symbols by category.
        _ => rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0),
    };
}
