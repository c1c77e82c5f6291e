using System.Buffers;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The sections of a newspaper, alone in a line or as the steps of a breadcrumb ("Trang chủ > Thời sự > Đối ngoại").</summary>
internal static class Rubrics
{
    private const int Longest = 100;
    private const int LongestStep = 45;

    private static readonly char[] Steps = ['>', '»', '›', '/', '|', '•', '\t'];
    private static readonly SearchValues<char> Separators = SearchValues.Create(Steps);
    private static readonly HashSet<string> Names = [.. LexiconFile.Words("sections.txt").Select(Folding.Fold)];

    public static bool Is(ReadOnlySpan<char> words) => words.Length <= LongestStep && Names.Contains(Folding.FoldLine(words));

    /// <summary>A rubric, or steps of which the first is a rubric or the outlet.</summary>
    public static bool IsLine(Passage passage)
    {
        if (passage.Length > Longest) return false;
        if (Is(passage.Chars)) return true;
        if (passage.Chars.IndexOfAny(Separators) < 0 && passage.Chars.IndexOf("  ", StringComparison.Ordinal) < 0) return false;
        var steps = passage.Text.Replace("  ", "|", StringComparison.Ordinal)
            .Split(Steps, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (steps.Length < 2 || !IsKnown(steps[0])) return false;
        // Only arrows, or the outlet in front, lead on to a step that no list knows.
        var leads = passage.Chars.IndexOfAny('>', '»', '›') >= 0 || !Is(steps[0]);
        return Array.TrueForAll(steps, leads ? step => step.Length <= LongestStep : IsKnown);
    }

    /// <summary>The longest rubric with which a text begins, where a capital follows it; the number of its characters.</summary>
    public static int Leading(ReadOnlySpan<char> text)
    {
        for (var end = Math.Min(LongestStep, text.Length - 2); end > 1; end--)
        {
            if (text[end] == ' ' && char.IsUpper(text[end + 1]) && Is(text[..end])) return end;
        }

        return 0;
    }

    private static bool IsKnown(string step) => Is(step) || Outlets.IsMark(step) || step.StartsWith("Báo ", StringComparison.Ordinal);
}
