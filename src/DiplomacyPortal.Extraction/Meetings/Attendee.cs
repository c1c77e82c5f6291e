using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Meetings;

/// <summary>Somebody at a meeting: at which level, and for whom.</summary>
/// <param name="Side">The country, or the office that leads an organisation.</param>
internal sealed record Attendee(MeetingLevel? Level, string Side)
{
    /// <summary>Of whom a newspaper states no country: it does so of foreigners alone.</summary>
    public const string Home = "Việt Nam";

    public static Attendee Of(ExtractedPerson person, ExtractedEvent met)
    {
        var all = person.Mentions.SelectMany(m => m.Offices).ToList();

        // Of a meeting long ago only the sentences that tell it say who they were then: an article calls people by what they are today.
        var told = met.Reported ? all : [.. all.Where(o => met.Citations.Any(c => c.Contains(o.Span)))];
        var borne = told.Where(o => o.Tenure is Tenure.Holds or Tenure.Acting or Tenure.New).ToList();
        var leader = LeaderLexicon.Find(person.Name);
        var level = Highest(borne.Select(o => OfficeLevels.Of(o.Name, o.Country)).Concat(Dated(leader, met.Date)))
            ?? (told.Exists(o => o.Tenure == Tenure.Former) ? MeetingLevel.Others : null);
        return new(level, all.Select(o => o.Country).FirstOrDefault(c => c is not null) ?? leader?.Country ?? Headed(borne) ?? Home);
    }

    public static MeetingLevel? Highest(IEnumerable<MeetingLevel?> levels) => levels.Min();

    private static IEnumerable<MeetingLevel?> Dated(Leader? leader, PartialDate date) => leader is null || date is not { Low: { } low, High: { } high }
        ? []
        : leader.Offices.Where(term => term.CertainlyCovers(low, high)).Select(OfficeLevels.Of);

    private static string? Headed(List<Office> borne) =>
        borne.Find(o => OfficeLevels.Of(o.Name, o.Country) == MeetingLevel.Organisations)?.Name;
}
