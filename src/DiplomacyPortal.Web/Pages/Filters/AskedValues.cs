namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What an address asks for, and what was typed into its query in place of a parameter.</summary>
internal sealed class AskedValues(HttpRequest request, IReadOnlyList<FilterPart> typed, List<FilterError> errors)
{
    /// <summary>How many values a filter takes.</summary>
    public const int Most = 12;

    /// <returns>Each once. More than a filter takes are left aside, and it is said: a file or a feed would not be what was asked for.</returns>
    public string[] Of(FilterField field)
    {
        List<string> values = [.. Given(request, field).Concat(typed.Where(t => t.Field == field).Select(t => t.Value)).Distinct()];
        if (values.Count > Most) errors.Add(new(field, "Filter.Error.TooManyValues", FilterReader.Shown(values[Most])) { Limit = Most });
        return [.. values.Take(Most)];
    }

    public string? First(FilterField field) => First(request, field);

    public static string? First(HttpRequest request, FilterField field) => Given(request, field).FirstOrDefault();

    private static IEnumerable<string> Given(HttpRequest request, FilterField field) =>
        request.Query[FilterPart.NameOf(field)].OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0);
}
