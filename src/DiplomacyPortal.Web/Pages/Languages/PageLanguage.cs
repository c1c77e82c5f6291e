using System.Globalization;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>
/// The language that a page speaks, as the culture of its request has it: Vietnamese at the root of the portal, English below <c>/en</c>.
/// What the archive keeps is Vietnamese on both.
/// </summary>
public sealed class PageLanguage
{
    public const string Vietnamese = "vi";

    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [Vietnamese, English];

    /// <summary>"vi" or "en".</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : Vietnamese;

    public string Code => Current;

    public bool IsEnglish => Current == English;

    public string Other => IsEnglish ? Vietnamese : English;

    /// <summary>As Open Graph writes it.</summary>
    public string Locale => LocaleOf(Code);

    /// <summary>The <c>lang</c> of an element whose words are the archive's: null where the page is Vietnamese itself.</summary>
    public string? OfTexts => IsEnglish ? Vietnamese : null;

    public static string LocaleOf(string code) => code == English ? "en_GB" : "vi_VN";
}
