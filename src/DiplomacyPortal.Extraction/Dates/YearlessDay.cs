namespace DiplomacyPortal.Extraction.Dates;

internal enum Lead
{
    None,

    /// <summary>A day or a fraction may follow.</summary>
    Perhaps,

    /// <summary>A day follows.</summary>
    Sure,
}

/// <summary>Tells "chiều 22/9" and "(25-9)" from "2/3 số nước", "24/7" and "thắng 2-1": two numbers are a day where the words around say so.</summary>
internal static class YearlessDay
{
    /// <summary>How many words before "(2-1)" tell that it is a score.</summary>
    private const int ScoreReach = 4;

    public static bool Stands(in DateWords words, int index, DayPoint point, int free)
    {
        var lead = LeadAt(words, index, free);
        if (point.Mark == '/') return lead == Lead.Sure || (lead == Lead.Perhaps && IsNoFraction(words, point));
        if (words.IsQuantity(point.End)) return false;
        return lead == Lead.Sure || (words.Mark(index - 1) == '(' && words.Mark(point.End) == ')' && !IsScore(words, index));
    }

    /// <param name="free">The end of the date before: "22/9, 23/9".</param>
    public static Lead LeadAt(in DateWords words, int index, int free)
    {
        var before = index - 1;
        if (words.WeekdayBefore(index) is not null) return Lead.Sure;
        if (words.Mark(before) == '(') return Lead.Perhaps;
        if (free > 0 && free == before && (words.Mark(before) == ',' || words.Is(before, "và"))) return Lead.Sure;
        // "Chiều mai, 15-8", "thứ tư tuần sau, 18-9"
        if (words.Mark(before) == ',') return words.IsIn(before - 1, DateLexicon.BeforeDay) || words.Is(before - 2, "tuần") ? Lead.Sure : Lead.None;
        if (words.LeadsDay(before)) return Lead.Sure;
        return words.IsIn(before, DateLexicon.BeforeDayOrFraction) ? Lead.Perhaps : Lead.None;
    }

    private static bool IsNoFraction(in DateWords words, DayPoint point)
    {
        if (words.IsQuantity(point.End)) return false;
        var isProper = point.Date.Day < point.Date.Month;
        return !isProper || !words.Has(point.End) || words.Mark(point.End) != '\0' || words.IsIn(point.End, DateLexicon.AfterDay);
    }

    private static bool IsScore(in DateWords words, int index)
    {
        for (var i = Math.Max(0, index - 1 - ScoreReach); i < index; i++)
        {
            if (words.IsIn(i, DateLexicon.BeforeScore)) return true;
        }

        return false;
    }
}
