using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.People.Biographies;

namespace DiplomacyPortal.Web.Pages.Admin.People;

/// <summary>What an editor has typed of a biography in one language.</summary>
/// <param name="Markdown">With line feeds alone.</param>
/// <param name="Began">What stood when the editor began: whoever left it as it was changes nothing, whatever others wrote since.</param>
/// <param name="Standing">What readers are shown now; null where nothing was ever written.</param>
public sealed record Draft(string Language, string Markdown, string Began, StandingBiography? Standing)
{
    public BiographyError Error { get; private init; }

    /// <summary>Null where it was not asked for, and where it cannot be laid out.</summary>
    public BiographyText? Preview { get; private init; }

    public string Name => NameOf(Language);

    private string Shown => Plain(Standing?.Markdown);

    public static string NameOf(string language) => language == "vi" ? "Biography.Vietnamese" : "Biography.English";

    public static Draft Of(string language, StandingBiography? standing) => new(language, standing?.Markdown ?? "", standing?.Markdown ?? "", standing);

    /// <param name="typed">Null where the form did not have the language.</param>
    public static Draft Of(string language, string? typed, string? began, StandingBiography? standing)
    {
        var (text, first) = (Plain(typed ?? began), Plain(began));
        if (text == first) return Of(language, standing);
        return new(language, text, first, standing);
    }

    public Draft Checked()
    {
        if (Markdown.Length > Biography.LongestMarkdown) return this with { Error = BiographyError.TooLong };
        var preview = BiographyText.TryOf(Markdown);
        return this with { Preview = preview, Error = preview is null ? BiographyError.TooIntricate : BiographyError.None };
    }

    /// <summary>Whoever saves again does it in sight of what the other wrote.</summary>
    public Draft AgainstOthers() =>
        Began == Shown || Markdown == Shown ? this : this with { Error = BiographyError.Conflict, Began = Shown };

    /// <summary>
    /// A form sends the line ends of its own, and a page gives back no sign that is not to be shown (NUL, or the marks of direction that
    /// stand in what was copied from elsewhere): what comes back is compared without them.
    /// </summary>
    private static string Plain(string? typed) => DisplayText.Clean((typed ?? "").ReplaceLineEndings("\n")).Trim('\n', ' ');
}
