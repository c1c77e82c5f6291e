using System.Globalization;
using DiplomacyPortal.Web.Pages.Languages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace DiplomacyPortal.Web.Pages.Preferred;

/// <summary>How a reader wants the portal: kept by the reader's browser, in one cookie that says nothing else.</summary>
/// <param name="Language">"vi" or "en"; null while none was chosen.</param>
/// <param name="Theme">"light" or "dark"; null for that of the reader's system.</param>
/// <param name="Size">Steps of the text above the usual size, from -1 to 3.</param>
/// <param name="Hidden">What the reading page leaves unmarked: "leaders", "dates", "statements".</param>
public sealed record Preferences(string? Language, string? Theme, int Size, IReadOnlyList<string> Hidden)
{
    /// <summary>The name of the cookie. Its value is the query of an address, percent-encoded: <c>theme=dark&amp;size=1</c>.</summary>
    public const string Cookie = "preferences";

    public const int Smallest = -1;

    public const int Largest = 3;

    /// <summary>No choice of a reader is longer.</summary>
    private const int LongestCookie = 200;

    public static IReadOnlyList<string> Themes { get; } = ["light", "dark"];

    public static IReadOnlyList<string> Hideable { get; } = ["leaders", "dates", "statements"];

    public static Preferences Usual { get; } = new(null, null, 0, []);

    public static Preferences Of(HttpRequest request) =>
        request.Cookies[Cookie] is { Length: > 0 and <= LongestCookie } kept ? Usual.With(QueryHelpers.ParseQuery(kept)) : Usual;

    /// <summary>With what is named changed and the rest kept. A name without a value takes the choice back; a value that is none changes nothing.</summary>
    public Preferences With(IEnumerable<KeyValuePair<string, StringValues>> named)
    {
        var changed = this;
        foreach (var (name, values) in named)
        {
            changed = name switch
            {
                "language" => changed with { Language = Choice(values, PageLanguage.All, changed.Language) },
                "theme" => changed with { Theme = Choice(values, Themes, changed.Theme) },
                "size" => changed with { Size = SizeOf(values.ToString(), changed.Size) },
                "hidden" => changed with { Hidden = [.. Hideable.Intersect(Several(values))] },
                // What a form's ticked boxes name; the form names nothing too, for when none is.
                "shown" => changed with { Hidden = [.. Hideable.Except(Several(values))] },
                _ => changed,
            };
        }

        return changed;
    }

    /// <summary>As the cookie keeps them; empty for the usual ones.</summary>
    public override string ToString() => string.Join('&', new[]
    {
        Language is null ? null : $"language={Language}",
        Theme is null ? null : $"theme={Theme}",
        Size == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"size={Size}"),
        Hidden.Count == 0 ? null : $"hidden={string.Join(',', Hidden)}",
    }.OfType<string>());

    private static IEnumerable<string> Several(StringValues values) => values.SelectMany(v => (v ?? "").Split(','));

    private static string? Choice(StringValues values, IReadOnlyList<string> choices, string? kept) => values.ToString() switch
    {
        "" => null,
        var value when choices.Contains(value) => value,
        _ => kept,
    };

    private static int SizeOf(string value, int kept) => value.Length == 0
        ? 0
        : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, Smallest, Largest) : kept;
}
