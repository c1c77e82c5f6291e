using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>One day as it stands alone or in a span: "25/9/2024", "25-9", "25 tháng 9 năm ngoái". Mark is ' ' for one in words.</summary>
internal readonly record struct DayPoint(int End, DateFields Date, char Mark, Anchor Anchor = default);

/// <summary>The forms of days that begin with a number.</summary>
internal static class DayForms
{
    private const int FirstShortYear = 2000;

    public static Form? At(in DateWords words, int index, int free)
    {
        if (Span(words, index, free) is { } span) return span;
        if (Point(words, index) is { } point) return Single(words, index, point, free);
        return DayLists.At(words, index, free);
    }

    public static DayPoint? Point(in DateWords words, int index)
    {
        if (words.Day(index) is not { } day) return null;
        if (words.Is(index + 1, "tháng")) return InNamedMonth(words, index, day) ?? InWords(words, index, day);
        var mark = words.Mark(index + 1);
        if (mark is not ('/' or '-' or '.') || words.Month(index + 2) is not { } month) return null;
        if (words.Mark(index + 3) == mark)
        {
            if (words.Year(index + 4) is { } year) return new(index + 5, new(year, month, day), mark);
            if (ShortYear(words, index, month, day) is { } shortened) return new(index + 5, new(shortened, month, day), mark);
        }

        if (!words.IsTight(index + 1) || !words.IsTight(index + 2)) return null;
        var behind = YearBehind.InWords(words, index + 3);
        return new(behind.End, new(behind.Year, month, day), mark, behind.Anchor);
    }

    /// <summary>"Thứ Sáu, 12/5/23", "12/05/23 10:15": two figures are a year only where the weekday says which, or a portal's hour stands beside.</summary>
    private static int? ShortYear(in DateWords words, int index, int month, int day)
    {
        if (!words.IsTight(index + 4) || words.Number(index + 4, 2) is not { } figures) return null;
        var year = FirstShortYear + figures;
        if (words.WeekdayBefore(index) is not { } weekday) return IsStamp(words, index) ? year : null;
        return day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day).DayOfWeek == weekday ? year : null;
    }

    /// <summary>"12/05/23 10:15", "12/05/23 | 10:15", "10:15, 12/05/23": every number has two figures.</summary>
    private static bool IsStamp(in DateWords words, int index)
    {
        if (words.Mark(index + 1) != '/' || words.Tokens[index].Text.Length < 2 || words.Tokens[index + 2].Text.Length < 2) return false;
        var behind = words.Mark(index + 5) is '|' or '-' or ',' ? index + 6 : index + 5;
        var before = words.Mark(index - 1) is '|' or '-' or ',' ? index - 4 : index - 3;
        return IsHour(words, behind) || IsHour(words, before);
    }

    private static bool IsHour(in DateWords words, int index) =>
        words.Number(index, 2) < 24 && words.Mark(index + 1) == ':' && words.IsTight(index + 1) && words.IsTight(index + 2) && words.Number(index + 2, 2) < 60;

    /// <summary>"ngày 5 tháng này"</summary>
    private static DayPoint? InNamedMonth(in DateWords words, int index, int day)
    {
        if (!words.Is(index - 1, "ngày") && !words.Is(index - 1, "mùng") && !words.Is(index - 1, "mồng")) return null;
        var (count, opener) = DateLexicon.Openers.Match(words.Tokens, index + 1);
        return opener is { Kind: OpenerKind.MonthsFrom } from && !words.IsIn(index + 1 + count, DateLexicon.AfterNoDate)
            ? new(index + 1 + count, new(null, null, day), ' ', new(AnchorKind.Month, from.Offset, from.Told))
            : null;
    }

    private static DayPoint? InWords(in DateWords words, int index, int day)
    {
        if (words.MonthAt(index + 2) is not ({ } month, { } next)) return null;
        var year = YearBehind.At(words, next);
        // "8 tháng 9 ngày" is a time, and so is "trong 2 tháng 9 và 10"; "9 tháng năm 2024" are nine months unless it says "ngày 9".
        if (words.Is(year.End, "ngày") || (!year.Found && words.IsIn(index - 1, DateLexicon.BeforeDuration))) return null;
        ref readonly var name = ref words.Tokens[index + 2];
        var isUnclear = name.Kind == TokenKind.Word && !name.IsCapitalised && (!year.Found || name.Key == "năm");
        if (isUnclear && !words.IsIn(index - 1, DateLexicon.BeforeDay)) return null;
        return new(year.End, new(year.Year, month, day), ' ', year.Anchor);
    }

    private static Form? Single(in DateWords words, int index, DayPoint point, int free)
    {
        if (!words.EndsAt(point.End) || words.Is(index - 1, "số") || (point.Mark == '.' && words.IsIn(index - 1, DateLexicon.BeforeVersion))) return null;
        var stands = point.Date.Year is not null || point.Anchor.Kind != AnchorKind.None || point.Mark == ' ' || YearlessDay.Stands(words, index, point, free);
        return stands ? new(index, point.End, point.Date, null, point.Anchor) : null;
    }

    /// <summary>"22-26/9/2024", "ngày 10 đến 15 tháng 5", "30/9 - 3/10/2024", "từ sáng 25/9 đến hết ngày 27/9"</summary>
    private static Form? Span(in DateWords words, int index, int free)
    {
        if (Point(words, index) is { } left && words.Until(left.End) is > 0 and var far && Point(words, far) is { } right && words.EndsAt(right.End))
        {
            // "(30/3/1973 - 30/3/2023)": an anniversary's two days.
            if (right.Date.Year - left.Date.Year > 1) return new(index, left.End, left.Date);
            var year = left.Date.Year ?? (left.Date.Month > right.Date.Month ? right.Date.Year - 1 : right.Date.Year);
            var last = right.Date.Year ?? (left.Date.Month > right.Date.Month ? left.Date.Year + 1 : left.Date.Year);
            return Sure(words, index, right, left.Date with { Year = year }, right.Date with { Year = last });
        }

        if (words.Day(index) is not { } day || words.Until(index + 1) is not (> 0 and var near) || Point(words, near) is not { } end) return null;
        if (day >= end.Date.Day || !words.EndsAt(end.End)) return null;
        // "Hội nghị lần thứ 3 - 25/9/2024": a dash between blanks joins only what is known to be a day.
        var dash = words.Mark(index + 1) == '-';
        if (dash && !words.IsTight(index + 1) && YearlessDay.LeadAt(words, index, free) == Lead.None) return null;
        if (words.Is(index - 1, "thứ") || (dash && end.Date.Year is null && end.Mark is '-' or '.')) return null;
        return Sure(words, index, end, end.Date with { Day = day }, end.Date);
    }

    private static Form? Sure(in DateWords words, int index, DayPoint end, DateFields from, DateFields to) =>
        to.Year is null && end.Mark != ' ' && words.IsQuantity(end.End) ? null : new(index, end.End, from, to, end.Anchor);
}
