namespace DiplomacyPortal.Extraction.Dates;

/// <summary>A date or a span of dates as the text writes it, before a missing year is looked for.</summary>
internal sealed record DateExpression(TextSpan Span, DateFields Start, DateFields? End)
{
    /// <summary>The words and brackets around the figures give no more than this.</summary>
    public DateFields Date => End ?? Start;

    public bool IsDay => Start.IsDay;

    public bool LacksYear => Date.Year is null;

    /// <returns>Null for what the calendar does not have ("31/2").</returns>
    public PartialDate? Value
    {
        get
        {
            if (End is not { } end) return Start.Value;
            if (Start.Value is not { } from || end.Value is not { } to) return null;
            // A day of an unknown year makes no interval: the first day stands for it.
            return LacksYear ? from : PartialDate.Interval(from, to);
        }
    }

    public DateExpression WithYear(int year) => this with
    {
        Start = Start with { Year = Start.Month > End?.Month ? year - 1 : year },
        End = End is { } end ? end with { Year = year } : null,
    };
}
