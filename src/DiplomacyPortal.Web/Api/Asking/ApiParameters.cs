using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;

namespace DiplomacyPortal.Web.Api;

/// <summary>The parameters that an endpoint takes.</summary>
internal sealed record ApiParameters(IReadOnlyList<ApiParameter> All)
{
    public const int LongestShown = 60;

    /// <summary>
    /// What of a request's parameters cannot be taken, whatever it means: a page leaves aside what it does not know, but a program
    /// that misspelt <c>person</c> would take every article for those of one.
    /// </summary>
    public IEnumerable<ParameterProblem> Check(IQueryCollection query)
    {
        foreach (var parameter in All.Where(p => p.IsRequired && query[p.Name].All(string.IsNullOrWhiteSpace)))
            yield return new(parameter.Name, "", ApiTexts.Text("Refused.Missing"));

        foreach (var (name, typed) in query)
        {
            var values = typed.OfType<string>().Where(v => !string.IsNullOrWhiteSpace(v)).ToList();
            var shown = values.Count == 0 ? "" : DisplayText.Shorten(values[0], LongestShown);
            if (All.FirstOrDefault(p => p.Name == name && !p.IsInPath) is not { } parameter)
                yield return new(DisplayText.Shorten(name, LongestShown), shown, Unknown());
            else if (Refusal(parameter, values) is { } refusal)
                yield return new(name, shown, refusal);
        }
    }

    private string Unknown()
    {
        var names = string.Join(", ", All.Where(p => !p.IsInPath).Select(p => p.Name));
        return names.Length == 0 ? ApiTexts.Text("Refused.UnknownOfNone") : ApiTexts.Text("Refused.Unknown", names);
    }

    private static string? Refusal(ApiParameter parameter, List<string> values)
    {
        if (!parameter.IsSeveral && values.Count > 1) return ApiTexts.Text("Refused.Doubled");
        if (values.Any(v => DisplayText.IsLonger(v.Trim(), parameter.Longest))) return ApiTexts.Text("Refused.TooLong", parameter.Longest);
        return parameter.Range is { } range && values.Count == 1 && Number(values[0], range) is null
            ? ApiTexts.Text("Refused.NotInRange", range.Least, range.Most)
            : null;
    }

    /// <returns>Null for what is no whole number of the range, written in digits alone: .NET's own reading takes what ends in NUL for one.</returns>
    public static int? Number(string typed, ApiParameter.Numbers range) =>
        typed.All(char.IsAsciiDigit) && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= range.Least && number <= range.Most
                ? number
                : null;
}
