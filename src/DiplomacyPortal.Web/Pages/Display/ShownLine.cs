using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names and citations in a row among words of the page, each marked by itself as a <see cref="ShownName"/> is.</summary>
public sealed class ShownLine : IHtmlContent
{
    private readonly IReadOnlyList<ShownRun> _runs;
    private readonly string _element;

    private ShownLine(IEnumerable<ShownRun> runs, string element = "span") =>
        (_runs, _element) = ([.. runs.Where(r => r.Words.Length > 0)], element);

    /// <summary>Without any mark, for titles and for what is no page.</summary>
    public string Text => string.Concat(_runs.Select(r => r.Words));

    /// <summary>Of the words of the page alone.</summary>
    public static ShownLine Of(string words) => new([new(words, null)]);

    public static ShownLine Of(ShownName name) => new(name.Runs);

    public static ShownLine Of(IEnumerable<ShownName> names, string between) =>
        new(names.SelectMany((name, i) => i > 0 ? name.Runs.Prepend(new(between, null)) : name.Runs));

    /// <param name="words">Of the page, but for what they quote: inferred from “kỳ họp khóa 79”.</param>
    /// <param name="lang">That of what is quoted.</param>
    public static ShownLine Quoting(string words, string? lang)
    {
        List<ShownRun> runs = [];
        var at = 0;
        while (words.IndexOf('“', at) is var opening and >= 0 && words.IndexOf('”', opening) is var closing and >= 0)
        {
            runs.Add(new(words[at..(opening + 1)], null));
            runs.Add(new(words[(opening + 1)..closing], lang));
            at = closing;
        }

        return new([.. runs, new(words[at..], null)]);
    }

    /// <param name="around">Words of the page with a place for the line: "to {0}".</param>
    public ShownLine Within(string around)
    {
        var place = around.IndexOf(ShownName.Place, StringComparison.Ordinal);
        return new([new(around[..place], null), .. _runs, new(around[(place + ShownName.Place.Length)..], null)]);
    }

    public ShownLine FollowedBy(ShownLine rest) => new([.. _runs, .. rest._runs]);

    /// <inheritdoc cref="DisplayText.Shorten"/>
    public ShownLine Shorten(int longest)
    {
        if (Text.Length <= longest) return this;
        var shown = DisplayText.Shorten(Text, longest);
        List<ShownRun> runs = [];
        var left = shown.Length - 1;
        foreach (var run in _runs)
        {
            var words = run.Words[..Math.Min(run.Words.Length, left)];
            runs.Add(run with { Words = words });
            left -= words.Length;
        }

        return new([.. runs, new(shown[^1..], null)]);
    }

    /// <summary>The same within a drawing, which would end at a span.</summary>
    public ShownLine InDrawing() => new(_runs, "tspan");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var run in _runs) run.WriteTo(writer, encoder, _element);
    }

    public override string ToString() => Text;
}
