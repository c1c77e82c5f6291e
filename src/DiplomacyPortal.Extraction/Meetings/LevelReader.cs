namespace DiplomacyPortal.Extraction.Meetings;

/// <summary>
/// Tells at which level people met. A meeting is at the level of its lower side, and a side at that of the highest who is there for it: a
/// prime minister who receives an ambassador with his foreign minister beside him meets at the level of ambassadors.
/// </summary>
/// <remarks>
/// Sides are those of one country or organisation; of two people alone each is one, unless both are of one foreign country and the other
/// side has no name. Where the sides cannot be told, or nothing tells the
/// level of one, the level is not known, unless all who are there are of the home country and of one level: to go by the highest of them would call it a
/// meeting of leaders when a president speaks with pupils.
/// </remarks>
internal static class LevelReader
{
    public static ExtractedArticle Read(ExtractedArticle article)
    {
        if (!article.Events.Any(e => MeetingForms.All.Contains(e.Kind))) return article;
        var people = article.People.GroupBy(p => p.Slug).ToDictionary(p => p.Key, p => p.First());
        return article with
        {
            Events = [.. article.Events.Select(e => MeetingForms.All.Contains(e.Kind) && Of(e, people) is { } level ? e with { Level = level } : e)],
        };
    }

    private static MeetingLevel? Of(ExtractedEvent met, Dictionary<string, ExtractedPerson> people)
    {
        var there = met.People.Where(people.ContainsKey).Select(slug => Attendee.Of(people[slug], met)).ToList();
        if (there.Count < 2) return null;
        var areTwo = there is [var one, var other] && (one.Side != other.Side || one.Side == Attendee.Home);
        List<MeetingLevel?> levels = areTwo
            ? [.. there.Select(a => a.Level)]
            : [.. there.GroupBy(a => a.Side, (_, side) => Attendee.Highest(side.Select(a => a.Level)))];
        if (levels.Count > 1) return levels.Contains(null) ? null : levels.Max();
        return there[0].Side == Attendee.Home && there.Select(a => a.Level).Distinct().Count() == 1 ? there[0].Level : null;
    }
}
