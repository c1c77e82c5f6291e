using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>Writes an entry that BibTeX and biblatex both read, in UTF-8.</summary>
internal static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Entry(Citation citation)
    {
        // A newspaper is a journal to BibTeX; "misc" is for what stands nowhere in particular.
        List<string> fields = [];
        if (citation.Authors.Count > 0) fields.Add($"author = {{{string.Join(" and ", citation.Authors.Select(Whole))}}}");
        fields.Add($"title = {{{Whole(citation.Title)}}}");
        if (citation.Publisher is { } publisher) fields.Add($"journal = {{{Whole(publisher)}}}");
        fields.AddRange(Dates(citation.Date));
        fields.Add($"url = {{{citation.Address}}}");
        fields.Add(string.Create(CultureInfo.InvariantCulture, $"urldate = {{{citation.Accessed:yyyy-MM-dd}}}"));
        if (citation.Note is { } note) fields.Add($"note = {{{Escaped(note.Text)}}}");
        var type = citation.Publisher is null ? "misc" : "article";
        return $"@{type}{{{citation.Key},\n{string.Join(",\n", fields.Select(f => "  " + f))}\n}}\n";
    }

    /// <summary>biblatex reads EDTF from the field "date"; BibTeX itself knows only a year, which may be two, and a month.</summary>
    private static IEnumerable<string> Dates(CitationDate? date)
    {
        if (date is null) yield break;
        yield return $"date = {{{date.Edtf}}}";
        yield return date.Shared.Year > 0
            ? string.Create(CultureInfo.InvariantCulture, $"year = {{{date.Shared.Year:D4}}}")
            : string.Create(CultureInfo.InvariantCulture, $"year = {{{date.First.Year:D4}--{date.Last.Year:D4}}}");
        if (date.Shared.Month > 0) yield return $"month = {Months[date.Shared.Month - 1]}";
    }

    /// <summary>In braces of its own: its capitals stay, and a name is not taken apart.</summary>
    private static string Whole(string text) => $"{{{Escaped(text)}}}";

    /// <summary>A brace is written as a command, as BibTeX counts braces even where a backslash stands in front.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '#' or '$' or '%' or '&' or '_' => escaped.Append('\\').Append(unit),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
