using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>One query as different people type it. Operators and the names of shortcuts stay as they are.</summary>
internal static partial class QueryVariants
{
    public const string Accented = "accented";

    private static readonly Dictionary<string, Func<string, string>> Ways = new()
    {
        [Accented] = query => query.Normalize(),
        ["unaccented"] = Spelling.WithoutMarks,
        ["NFD"] = query => query.Normalize(NormalizationForm.FormD),
        ["early tone"] = Spelling.WithEarlyTone,
        ["late tone"] = Spelling.WithLateTone,
        ["i and y exchanged"] = Spelling.WithIAndYExchanged,
        ["upper case"] = query => Shortcut().Replace(query.Normalize().ToUpperInvariant(), m => m.Value.ToLowerInvariant()),
    };

    public static IEnumerable<string> Names => Ways.Keys;

    public static string Of(string query, string variant) => Ways[variant](query);

    [GeneratedRegex("(?<=^|[ -])(leader|source|year):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shortcut();
}
