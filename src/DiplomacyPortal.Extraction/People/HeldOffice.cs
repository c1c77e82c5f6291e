using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Extraction.People;

/// <summary>One term of an office: "Thủ tướng 2016-04-07..2021-04-05".</summary>
/// <remarks>A bound is as precise as it is known: there are days on which the office was certainly held, and more on which it may have been.</remarks>
internal sealed record HeldOffice
{
    private const string Unknown = "?";

    private HeldOffice(string office, string country, PartialDate? from, PartialDate? to, bool isOpen)
    {
        (Office, Country, From, To) = (office, country, from, to);
        MayBegin = from?.Low ?? DateOnly.MinValue;
        MayEnd = to?.High ?? DateOnly.MaxValue;
        Begun = from?.High ?? DateOnly.MaxValue;
        Ended = to?.Low ?? (!isOpen ? DateOnly.MinValue : OfficeLexicon.State > Begun ? OfficeLexicon.State : Begun);
    }

    /// <summary>By the first of its names in offices.txt.</summary>
    public string Office { get; }

    public string Country { get; }

    /// <summary>Null where it is not known.</summary>
    public PartialDate? From { get; }

    /// <summary>Null for someone still in office, and where it is not known.</summary>
    public PartialDate? To { get; }

    /// <summary>The first day on which it may have begun.</summary>
    public DateOnly MayBegin { get; }

    /// <summary>The day by which it certainly had begun.</summary>
    public DateOnly Begun { get; }

    /// <summary>The day up to which it certainly had not ended.</summary>
    public DateOnly Ended { get; }

    /// <summary>The last day on which it may have ended.</summary>
    public DateOnly MayEnd { get; }

    /// <summary>
    /// Reads "office from..to" or "office của country from..to". No end: still in office; <c>?</c> for a bound that is not known.
    /// </summary>
    /// <returns>Null for an office that offices.txt does not have, a date that is none, an end before its start.</returns>
    public static HeldOffice? Parse(string text, string country)
    {
        var blank = text.LastIndexOf(' ');
        if (blank < 0) return null;
        var bounds = text[(blank + 1)..].Split("..");
        var names = text[..blank].Split(" của ", StringSplitOptions.TrimEntries);
        if (bounds.Length != 2 || names.Length > 2) return null;
        if (names.Length == 2) country = names[1];
        var (from, to) = (PartialDate.Parse(bounds[0]), PartialDate.Parse(bounds[1]));
        var isOpen = bounds[1].Length == 0;
        if ((from?.Low is null && bounds[0] != Unknown) || (to?.Low is null && !isOpen && bounds[1] != Unknown)) return null;
        if (from is null ? to is null : to is not null && to.High < from.Low) return null;
        return OfficeLexicon.Find(names[0], country) is { } office ? new(office, country, from, to, isOpen) : null;
    }

    public bool MayTouch(DateOnly low, DateOnly high) => MayBegin <= high && MayEnd >= low;

    public bool CertainlyTouches(DateOnly low, DateOnly high) => Begun <= high && Ended >= low;

    public bool CertainlyCovers(DateOnly low, DateOnly high) => Begun <= low && Ended >= high;
}
