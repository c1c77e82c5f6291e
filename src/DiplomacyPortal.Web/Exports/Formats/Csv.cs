using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports.Formats;

/// <summary>Comma-separated values by RFC 4180, as spreadsheets can open them without harm.</summary>
internal static partial class Csv
{
    /// <summary>Tells a spreadsheet that the file is UTF-8; without it Vietnamese is read in some older encoding.</summary>
    private const char ByteOrderMark = '\uFEFF';

    public static async IAsyncEnumerable<string> Of<T>(
        IReadOnlyList<(string Name, Func<T, object?> Value)> columns, IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return ByteOrderMark + Line(columns.Select(c => c.Name));
        await foreach (var row in rows.WithCancellation(cancellation)) yield return Line(columns.Select(c => Text(c.Value(row))));
    }

    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted)) + "\r\n";

    /// <returns>The text on one line, with an apostrophe wherever a spreadsheet would otherwise run it.</returns>
    public static string Defused(string text) => Formula().Replace(DisplayText.Line(text), "'");

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => Defused(text),
        IEnumerable<string> texts => string.Join("; ", texts.Select(Defused)),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",;\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// Where a formula would begin: in front of a cell, and behind a semicolon, at which spreadsheets of countries with a decimal
    /// comma divide lines whatever the quotes say. Those written full-width are read as the others; a tab or line end, which some
    /// take for the start of one too, is a blank by now.
    /// </summary>
    [GeneratedRegex(@"(?<=^|;)(?=\s*[=+\-@＝＋－＠])")]
    private static partial Regex Formula();
}
