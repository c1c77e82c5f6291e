using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Reports of one event. <paramref name="Value"/> is its local day, or what is known of it.</summary>
internal sealed record EventGroup(string Kind, string Value, IReadOnlyList<DatedReport> Reports)
{
    public string? VietnamValue => Reports.Where(r => r.Value == Value).Select(r => r.VietnamValue).Min(StringComparer.Ordinal);
}

/// <summary>
/// Tells which reports of several articles are one event. A wrong merger tells the reader that two leaders met who did not, a missed
/// one only shows a meeting twice: where two events could be meant, none is chosen.
/// </summary>
/// <remarks>
/// The groups follow from the set of all reports alone, never from the order in which they came. So nothing here goes from report to
/// report (A is like B, B is like C), which would join A and C through a B that names everybody, and depend on who came first.
/// Instead a group has one fullest report, and all others in it name at least two people together, save those that look back:
/// <list type="number">
/// <item>Reports that say the same of day, kind and people are one event.</item>
/// <item>Those that give only the day in Việt Nam join those of the same kind and people that give both days.</item>
/// <item>Those that name fewer people join the ones that name them all ("A gặp B", "A và C gặp B"), if there is one such choice.</item>
/// <item>Those that only look back to a meeting with somebody join the one that others tell of him, if there is one such choice.</item>
/// </list>
/// Two people in common are not enough: a minister goes with his president from meeting to meeting, and the two of them are in each.
/// Places are no hindrance for two people and a day: one article says the city, another the country.
/// Where nobody is named but the parties are ("kỷ niệm 30 năm thiết lập quan hệ Việt Nam - Hoa Kỳ vào năm 2025"), only reports that say
/// the same of kind, date, parties and number are one event: the year is not compared with a day in it, nor two parties with three.
/// Kinds are one only by name: leaders who met on a day were also welcomed, spoke and signed, which are events of their own.
/// </remarks>
internal static class EventGrouping
{
    public static List<EventGroup> Of(IEnumerable<DatedReport> reports)
    {
        var told = reports.ToLookup(IsTelling);
        var scarce = told[false].ToLookup(LooksBack.Is);
        List<EventGroup> groups = [];
        var alike = told[true].GroupBy(IdentityOf).Select(same => new AlikeReports([.. same])).ToLookup(a => a.AreOfDifferentArticles);

        // An article that tells two events of the same day, kind and people knows better; which of them others mean, they do not say.
        groups.AddRange(alike[false].SelectMany(a => a.Reports).Select(Alone));
        var joined = VietnameseNights.Join([.. alike[true]]);
        foreach (var day in joined.GroupBy(a => (a.Kind, a.Value))) groups.AddRange(FullestReports.Join([.. day]));
        return [.. LooksBack.Join(groups, scarce[true]), .. scarce[false].Select(Alone)];
    }

    private static EventGroup Alone(DatedReport report) => new(report.Kind, report.Value, [report]);

    /// <summary>Where one person is named who meets, the other side is a body or unknown, and a leader meets several a day.</summary>
    private static bool IsTelling(DatedReport report) =>
        report.IsOfParties || report.People.Count >= 2 || (report.People.Count == 1 && !MeetingForms.All.Contains(report.Kind));

    /// <summary>
    /// The place tells apart what a day and two people do not: two visits of one person in a year ("thăm Lào năm 2023", "thăm Nhật Bản
    /// năm 2023"), two speeches on a day. Parties have no place: where an article sees them remembered is not where others do.
    /// </summary>
    private static (string Kind, string Value, string People, string? Place, string Parties, int? Years) IdentityOf(DatedReport report) =>
        report.IsOfParties ? (report.Kind, report.Value, "", null, string.Join('\n', report.Parties), report.Years)
        : report is { Day: not null, People.Count: >= 2 } ? (report.Kind, report.Value, string.Join(' ', report.People), null, "", null)
        : (report.Kind, report.Value, string.Join(' ', report.People), report.Place, "", report.Years);
}
