using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>A text as a run of words, compared by a strictness.</summary>
internal sealed partial class ReadText
{
    private readonly string _run;

    private ReadText(string text, Strictness strictness)
    {
        Words = WordsOf(text, strictness);
        _run = Run(Words);
    }

    public IReadOnlyList<string> Words { get; }

    public static ReadText Of(string text, Strictness strictness) => new(text, strictness);

    public static string[] WordsOf(string text, Strictness strictness)
    {
        var lower = text.Normalize().ToLowerInvariant();
        var spelt = strictness == Strictness.Accents
            ? Spelling.WithI(Spelling.WithEarlyTone(lower))
            : Spelling.WithoutMarks(lower).Replace('y', 'i');
        return [.. Word().Matches(spelt).Select(m => m.Value)];
    }

    public bool Holds(IEnumerable<string> phrase) => _run.Contains(Run(phrase), StringComparison.Ordinal);

    public bool HoldsBeginning(string prefix) => _run.Contains($" {prefix}", StringComparison.Ordinal);

    private static string Run(IEnumerable<string> words) => $" {string.Join(' ', words)} ";

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
