using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Exports;

/// <summary>
/// A page shows what it can and says what it did not understand; a file or a feed has no place to say it, and one of everything
/// would pass for what was asked for.
/// </summary>
internal static class Refusal
{
    /// <param name="head">The key of the line above what was not understood.</param>
    /// <returns>Null where there is nothing to refuse for.</returns>
    public static IResult? Of(IEnumerable<FilterError> refusals, string head, IStringLocalizer<Texts> text)
    {
        List<string> lines = [.. refusals.Select(e => text[e.Message, e.Words].Value)];
        return lines.Count == 0 ? null : Results.Text(
            string.Join('\n', lines.Prepend(text[head])) + "\n", ExportFormat.PlainText.Type, statusCode: StatusCodes.Status400BadRequest);
    }
}
