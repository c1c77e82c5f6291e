using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>How long articles say that the occasion took: "gần một giờ" in one, "khoảng bốn mươi phút" in the other.</summary>
internal static class DisagreeingDurations
{
    /// <summary>"Gần một giờ" may well be 50 minutes: of the longer one a fifth is told apart by nobody.</summary>
    private const double Alike = 0.8;

    /// <summary>Only of articles that give one duration each is it known that both speak of the same.</summary>
    public static IEnumerable<Disagreement> Of(IReadOnlyList<Paper> papers)
    {
        var told = papers.Select(paper => (Paper: paper, Found: Found(paper.Text!))).Where(t => t.Found is not null)
            .Select(t => (t.Paper, Duration: t.Found!.Value)).ToList();
        if (told.Count < 2 || told.Min(t => t.Duration.Minutes) >= Alike * told.Max(t => t.Duration.Minutes)) yield break;
        yield return new(
            DisagreementKind.Duration,
            null,
            null,
            [
                .. told.GroupBy(t => t.Duration.Minutes).Select(same => new Disagreement.Version(
                    same.First().Paper.Text!.Read(same.First().Duration.Span),
                    [.. same.Select(t => new Disagreement.Source(t.Paper, t.Paper.AddressOf(t.Duration.Span)))])),
            ]);
    }

    private static Duration? Found(PaperText text)
    {
        var all = text.Sentences.SelectMany(s => s.Durations).DistinctBy(d => d.Minutes).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }
}
