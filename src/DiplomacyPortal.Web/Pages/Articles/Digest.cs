using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>
/// What stands beside an article: who is named in it and with which offices, which places and organisations, who speaks, what happened,
/// which dates it names.
/// </summary>
public sealed record Digest(
    Shortlist<Digest.Leader> Leaders,
    Shortlist<Digest.Named> Entities,
    Shortlist<Digest.Voice> Voices,
    Shortlist<Digest.Occasion> Events,
    Shortlist<Digest.Day> Dates)
{
    /// <summary>Where the timeline shows what happened; null where that has no place on it.</summary>
    public string? OnTimeline { get; init; }

    public bool IsEmpty => Leaders.First.Count + Entities.First.Count + Voices.First.Count + Events.First.Count + Dates.First.Count == 0;

    public sealed record Leader(string Slug, string Name, IReadOnlyList<Borne> Offices);

    /// <param name="Address">Of its page.</param>
    /// <param name="Place">Of its first mention.</param>
    public sealed record Named(string Name, string Address, int Mentions, string Place);

    /// <param name="Office">As written, with what tells former, late, acting and new bearers from present ones.</param>
    public sealed record Borne(string Office, string Place);

    /// <param name="Speakers">None where it is not clear who speaks.</param>
    public sealed record Voice(IReadOnlyList<Passages.Speaker> Speakers, int Statements, Shortlist<Saying> Sayings);

    /// <param name="Speaker">The words that name a speaker of whom it is not clear who that is; null where there are none.</param>
    public sealed record Saying(string Excerpt, string Manner, ShownName? Speaker, string Place);

    /// <param name="Inferred">What its date follows from; null where the text states it.</param>
    public sealed record Occasion(string Date, ShownName What, ShownLine? Inferred, string Place);

    /// <param name="Value">EDTF.</param>
    public sealed record Day(string Value, ShownLine? Inferred, string Place);
}
