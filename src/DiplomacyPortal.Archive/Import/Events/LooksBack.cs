using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// "Cuộc hội đàm với ông B ngày 9/3 đã mở đường cho …": who looks back names the guest and the day and takes for known who received him.
/// It is the one meeting of that form which others tell of him on that day; where they tell two, or none, it stays by itself.
/// </summary>
internal static class LooksBack
{
    public static bool Is(DatedReport report) =>
        report is { LooksBack: true, Day: not null, People.Count: 1, Parties.Count: 0 } && MeetingForms.All.Contains(report.Kind);

    /// <param name="groups">Of all reports that name more.</param>
    /// <param name="back">Those that look back.</param>
    public static IEnumerable<EventGroup> Join(IReadOnlyList<EventGroup> groups, IEnumerable<DatedReport> back)
    {
        var of = groups
            .SelectMany(g => g.Reports.SelectMany(r => r.People).Distinct(StringComparer.Ordinal), (g, person) => (Group: g, Key: (g.Kind, g.Value, person)))
            .ToLookup(m => m.Key, m => m.Group);
        var joining = back.ToLookup(r => of[(r.Kind, r.Value, r.People[0])].Take(2).ToList() is [var only] && IsOfAll(only, r.People[0]) ? only : null);
        foreach (var group in groups)
        {
            // An article that tells the meeting, or looks back twice, means another one too: which, it does not say.
            List<DatedReport> all = [.. group.Reports, .. joining[group]];
            var told = all.CountBy(r => r.ArticleId).ToDictionary();
            var joined = joining[group].Where(r => told[r.ArticleId] == 1).ToList();
            yield return joined.Count == 0 ? group : group with { Reports = [.. group.Reports, .. joined] };
            foreach (var other in joining[group].Except(joined)) yield return Alone(other);
        }

        foreach (var other in joining[null]) yield return Alone(other);
    }

    private static bool IsOfAll(EventGroup group, string person) => group.Reports.All(r => r.People.Count >= 2 && r.People.Contains(person));

    private static EventGroup Alone(DatedReport report) => new(report.Kind, report.Value, [report]);
}
