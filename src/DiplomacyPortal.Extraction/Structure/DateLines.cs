using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// The line that dates the article: " date 2024-09 " in front of the text, or a portal's line of publication
/// ("Thứ năm, 26/9/2024, 16:02 (GMT+7)", "16:02 | 26/09/2024").
/// </summary>
internal static partial class DateLines
{
    public static void Mark(Draft draft)
    {
        if (draft.Passages.Count == 0) return;
        var opening = OpeningDate().Match(draft.Passages[0].Text);
        if (opening.Success)
        {
            var first = draft.Passages[0];
            draft.Replace(passage => passage == first ? draft.Cut(first.Span, [first.Span.Start + opening.Length]) : [passage]);
            draft.Passages[0].Role = Role.DateLine;
        }

        foreach (var passage in draft.Head.Where(p => p.IsUnread && IsDateLine(p.Text))) passage.Role = Role.DateLine;
    }

    /// <summary>Whether nothing is left of a line but the date, the hour, the weekday and such.</summary>
    internal static bool IsDateLine(string text)
    {
        if (text.Length > 120) return false;
        var dates = DateGrammar.Find(text, new TextSpan(0, text.Length));
        if (dates.Count == 0 || dates[0].Date.Year is null) return false;
        var rest = dates.OrderByDescending(d => d.Span.Start).Aggregate(text, (left, date) => left.Remove(date.Span.Start, date.Span.Length));
        rest = Furniture().Replace(Folding.Fold(rest), " ").Trim(' ', '|', ',', '-', '(', ')', '/', '.', ':', '•', '·', '>', '»');
        return rest.Length == 0 || Rubrics.Contains(rest) || Outlets.IsMark(rest);
    }

    internal static HashSet<string> Rubrics { get; } = [.. LexiconFile.Words("sections.txt").Select(Folding.Fold)];

    [GeneratedRegex(@"^(?:date|ngày đăng|published)\s*:?\s+(?:\d{4}(?:-\d{2}){0,2})(?=\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningDate();

    [GeneratedRegex(@"\b(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|t[2-7]|cn|(?:cap nhat|ngay dang|dang luc|dang ngay|xuat ban|ngay xuat ban|ngay|luc|date|published|updated)\b|\d{1,2}\s?(?:[:h]|gio)\s?\d{2}(?::\d{2})?(?:\s?(?:am|pm|sa|ch|phut))?|gmt\s?\+?\s?\d{0,2}|utc)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();
}
