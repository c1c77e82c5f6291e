namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// The occasion that an article mainly reports, as far as it tells which one it is: what decides whether another article reports the
/// same. Stored as one JSON value. Equal when its parts are.
/// </summary>
/// <param name="First">With <paramref name="Last"/> the days of the occasion; null where they are not known.</param>
/// <param name="VietnamDay">The day in Việt Nam, where the article gives both.</param>
/// <param name="IsDayOfArticle">Whether the day is the article's own, for want of an event that has one.</param>
/// <param name="Kind">A first field of the extraction's Lexicon/occasions.txt or Lexicon/events.txt; null where neither tells.</param>
public sealed record Occasion(DateOnly? First, DateOnly? Last, DateOnly? VietnamDay, bool IsDayOfArticle, string? Kind)
{
    /// <summary>The ordinal of the event that the article was written for; null where it tells none.</summary>
    public int? Report { get; init; }

    /// <summary>When the article was published, where it says so outside its text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the text gives <see cref="First"/> in figures, and not by "hôm nay" or the day on which it appeared.</summary>
    public bool IsDayStated { get; init; }

    /// <summary>The day in a leap year, where the article gives it without the year: "chiều 12/3". <see cref="First"/> is null then.</summary>
    public DateOnly? DayOfSomeYear { get; init; }

    /// <summary>Whether the day is said to be that in Việt Nam: where it happened it may have been the day before.</summary>
    public bool IsVietnamClock { get; init; }

    /// <summary>Of Lexicon/occasions.txt: "morning"; null where the article does not tell.</summary>
    public string? PartOfDay { get; init; }

    /// <summary>Of an anniversary, where its number is given.</summary>
    public int? Years { get; init; }

    /// <summary>The slugs of those whom the headline or the sentence that tells the occasion names as taking part.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Of these, those whom the headline names.</summary>
    public IReadOnlyList<string> InTitle { get; init; } = [];

    /// <summary>The slugs of all whom the article names anywhere.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>What the ministers are in charge of whom the headline or that sentence states, as Extraction's StatedMinisters gives it.</summary>
    public IReadOnlyList<string> Ministers { get; init; } = [];

    /// <summary>Of these, those who are not named: "tiếp Bộ trưởng Quốc phòng Nga".</summary>
    public IReadOnlyList<string> NamelessMinisters { get; init; } = [];

    /// <summary>The slugs of places and organisations that the headline or that sentence names.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Of these, the countries but for Việt Nam.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The figures of the text with what they count, each as a number that stands for it, ascending.</summary>
    public IReadOnlyList<uint> Figures { get; init; } = [];

    /// <summary>The telling pairs of words of headline and opening, each as a number that stands for it, ascending.</summary>
    public IReadOnlyList<uint> Words { get; init; } = [];

    /// <summary>A sketch of the whole text; empty for one without words.</summary>
    public IReadOnlyList<uint> Sketch { get; init; } = [];

    /// <summary>How many words the text has.</summary>
    public int Length { get; init; }

    public bool Equals(Occasion? other) =>
        other is not null
        && (First, Last, VietnamDay, DayOfSomeYear, IsDayOfArticle) == (other.First, other.Last, other.VietnamDay, other.DayOfSomeYear, other.IsDayOfArticle)
        && (Kind, Report, Published, IsDayStated) == (other.Kind, other.Report, other.Published, other.IsDayStated)
        && (IsVietnamClock, PartOfDay, Years, Length) == (other.IsVietnamClock, other.PartOfDay, other.Years, other.Length)
        && People.SequenceEqual(other.People)
        && InTitle.SequenceEqual(other.InTitle)
        && Known.SequenceEqual(other.Known)
        && Ministers.SequenceEqual(other.Ministers)
        && NamelessMinisters.SequenceEqual(other.NamelessMinisters)
        && Named.SequenceEqual(other.Named)
        && Countries.SequenceEqual(other.Countries)
        && Figures.SequenceEqual(other.Figures)
        && Words.SequenceEqual(other.Words)
        && Sketch.SequenceEqual(other.Sketch);

    public override int GetHashCode() => HashCode.Combine(First, Last, Kind, Length, Words.Count);
}
