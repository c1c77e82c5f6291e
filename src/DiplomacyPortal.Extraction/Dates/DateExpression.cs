namespace DiplomacyPortal.Extraction.Dates;

/// <summary>A date or a span of dates as the text writes it, before what is missing is looked for.</summary>
internal sealed record DateExpression(TextSpan Span, DateFields Start, DateFields? End)
{
    public Anchor Anchor { get; init; }

    /// <summary>Whether it stands between quotation marks: someone else's "hôm nay".</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the words before speak of what is to come ("sẽ", "dự kiến"); only asked where the year is missing.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The words and brackets around the figures give no more than this.</summary>
    public DateFields Date => End ?? Start;

    public bool IsDay => Start.IsDay;

    public bool IsSingleDay => Start.IsDay && End is null;

    public bool LacksYear => Date.Year is null || Anchor.Kind == AnchorKind.Century;

    /// <returns>Null for what only an anchor makes a date.</returns>
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
        Anchor = default,
    };
}
