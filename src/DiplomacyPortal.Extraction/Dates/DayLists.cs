namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Days that share the month of the last one: "các ngày 3, 5 và 10/10". Days that follow each other are a span ("3 và 4/10");
/// of others the form covers the first alone, and the next is read when its turn comes.
/// </summary>
internal static class DayLists
{
    public static Form? At(in DateWords words, int index, int free)
    {
        if (words.Day(index) is not { } first || YearlessDay.LeadAt(words, index, free) != Lead.Sure) return null;
        // "Thứ 4, 25/9"
        if (words.WeekdayBefore(index + 1) is not null) return null;
        var (last, isSpan) = (first, true);
        for (var at = index + 1; ;)
        {
            var joint = words.Mark(at) == ',' || words.Is(at, "và") ? at + 1 : at;
            var next = words.Leads(joint);
            // "tối 25, rạng sáng 26/9" are two times.
            isSpan &= next == joint;
            if (next == at) return null;
            if (DayForms.Point(words, next) is { } end)
            {
                if (end.Date.Day <= last || !words.EndsAt(end.End)) return null;
                var day = end.Date with { Day = first };
                return isSpan && end.Date.Day == last + 1 ? new(index, end.End, day, end.Date, end.Anchor) : new(index, index + 1, day, null, end.Anchor);
            }

            if (words.Day(next) is not { } other || other <= last) return null;
            isSpan &= other == last + 1;
            (last, at) = (other, next + 1);
        }
    }
}
