using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// A name or a citation among words of the page: one that is not English is marked as Vietnamese there, for whoever has the page read out.
/// </summary>
/// <param name="Words">The name itself.</param>
/// <param name="Lang">Its language; null for that of the page.</param>
public sealed record ShownName(string Words, string? Lang) : IHtmlContent
{
    /// <summary>Where a name goes in a text of the page.</summary>
    public const string Place = "{0}";

    private string Before { get; init; } = "";

    private string Behind { get; init; } = "";

    /// <summary>Without any mark, for titles and for what is no page.</summary>
    public string Text => Before + Words + Behind;

    public IEnumerable<ShownRun> Runs => [new(Before, null), new(Words, Lang), new(Behind, null)];

    /// <param name="around">Words of the page with a place for the name: "former {0}".</param>
    public ShownName Within(string around)
    {
        var place = around.IndexOf(Place, StringComparison.Ordinal);
        return this with { Before = around[..place] + Before, Behind = Behind + around[(place + Place.Length)..] };
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var run in Runs) run.WriteTo(writer, encoder, "span");
    }

    public override string ToString() => Text;
}
