namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// An evening in New York is the next day in Việt Nam: some articles give both days ("tối 9/3 giờ địa phương, tức sáng 10/3 giờ
/// Hà Nội"), others only the second.
/// </summary>
internal static class VietnameseNights
{
    /// <summary>
    /// Only the next day counts. Then no day's reports are sought by two, and none of those that are found seeks others in turn:
    /// what becomes of a day depends on the day itself and on its neighbours.
    /// </summary>
    /// <param name="alike">Those of one kind, date, people and place each once.</param>
    public static IEnumerable<AlikeReports> Join(IReadOnlyList<AlikeReports> alike)
    {
        var ofTwo = alike.Where(a => a is { Day: not null, People.Count: >= 2 }).ToDictionary(KeyOf);
        foreach (var local in alike)
        {
            if (InVietnam(local) is { } vietnamese && local.With([vietnamese]) is { } joined) yield return joined;
            else if (!IsFound(local)) yield return local;
        }

        AlikeReports? InVietnam(AlikeReports local) =>
            local is { Day: { } day, People.Count: >= 2 }
            && day < DateOnly.MaxValue
            && local.Reports.Any(r => r.VietnamDay == day.AddDays(1))
            && ofTwo.GetValueOrDefault(KeyOf(local) with { Day = day.AddDays(1) }) is { } next
            && next.Reports.All(r => r.VietnamValue is null)
                ? next
                : null;

        bool IsFound(AlikeReports next) =>
            next is { Day: { } day, People.Count: >= 2 }
            && day > DateOnly.MinValue
            && ofTwo.GetValueOrDefault(KeyOf(next) with { Day = day.AddDays(-1) }) is { } local
            && InVietnam(local) == next
            && local.With([next]) is not null;
    }

    private static (string Kind, DateOnly? Day, string People) KeyOf(AlikeReports alike) => (alike.Kind, alike.Day, string.Join(' ', alike.People));
}
