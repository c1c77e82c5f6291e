namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Dates that are counted from another one: "hôm qua", "tháng trước", "năm ngoái", "hôm thứ Năm", "cùng ngày".</summary>
internal static class RelativeForms
{
    public static Form? At(in DateWords words, int index, int count, Opener opener)
    {
        var end = index + count;
        if (words.IsIn(end, DateLexicon.AfterNoDate)) return null;
        for (var i = index; i < end; i++)
        {
            // "… nhiều năm. Nay ông …"
            if (words.Mark(i) != '\0') return null;
        }

        switch (opener.Kind)
        {
            case OpenerKind.DaysFrom or OpenerKind.SameDay:
                // The day that stands behind says it: "hôm nay (28-7)", "chiều nay, 6/5". "Như ngày hôm nay" is no day.
                if (NamesDay(words, end) || words.IsIn(index - 1, DateLexicon.BeforeFigurative)) return null;
                return Of(opener.Kind == OpenerKind.SameDay ? AnchorKind.SameDay : AnchorKind.Day);
            case OpenerKind.Weekday:
                end++;
                if (words.WeekdayBefore(end) is not { } weekday || NamesDay(words, end) || words.Is(end, "tuần")) return null;
                return new(index, end, default, null, new(AnchorKind.Weekday, (int)weekday));
            case OpenerKind.CenturiesFrom:
                return words.IsCounted(index) ? null : new(index, end, DateFields.OfYear(1), DateFields.OfYear(100), new(AnchorKind.Century, opener.Offset));
            default:
                return words.IsCounted(index) ? null : Of(opener.Kind == OpenerKind.MonthsFrom ? AnchorKind.Month : AnchorKind.Year);
        }

        Form Of(AnchorKind kind) => new(index, end, default, null, new(kind, opener.Offset, opener.Told));
    }

    private static bool NamesDay(in DateWords words, int index)
    {
        if (words.Mark(index) is '(' or ',') index++;
        // "hôm nay, thứ Tư 25/9"
        if (words.WeekdayBefore(index + 2) is not null && (words.Is(index, "thứ") || words.Is(index, "chủ"))) index += 2;
        if (words.Mark(index) is '(' or ',') index++;
        return DayForms.Point(words, words.Leads(index)) is { } point && words.EndsAt(point.End);
    }
}
