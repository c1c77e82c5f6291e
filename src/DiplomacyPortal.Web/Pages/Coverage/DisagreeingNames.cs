using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Whom articles on one occasion call differently.</summary>
internal static class DisagreeingNames
{
    private const int MostShown = 12;

    /// <summary>
    /// A title that holds all words of the other is the same told more fully: "Tổng thống" and "Tổng thống Cộng hòa Chile"; but not where it
    /// has one more office: "Tổng Bí thư" and "Tổng Bí thư, Chủ tịch nước". So it is for all titles that an article has for somebody.
    /// </summary>
    public static IEnumerable<Disagreement> Titles(IReadOnlyList<Paper> papers) => Persons(papers)
        .Select(person => (
            person.Key,
            Borne: person.GroupBy(p => p.Paper).Select(of => BorneIn(of.Key, [.. of.Select(p => p.Named)])).OfType<Borne>().ToList()))
        .Where(p => p.Borne.Any(one => p.Borne.Any(other => IsOther(one, other) || HasOneMore(one, other))))
        .Take(MostShown)
        .Select(p => new Disagreement(
            DisagreementKind.Title,
            p.Borne[0].Named.Name,
            p.Key,
            [
                .. p.Borne.GroupBy(b => Display.Spellings.Key(b.Named.Title!))
                    .Select(same => new Disagreement.Version(DisplayText.Line(same.First().Named.Title!), [.. same.Select(Source)])),
            ]));

    /// <summary>One person whose name is written in two ways, or two who are one but for a letter.</summary>
    public static IEnumerable<Disagreement> Spellings(IReadOnlyList<Paper> papers, AlikeNames names)
    {
        var found = new List<Disagreement>();
        var written = papers
            .SelectMany(p => p.People.Where(n => n.Kind == MentionKind.Name).DistinctBy(n => n.Slug).Select(n => (Paper: p, Named: n)))
            .Index()
            .ToLookup(w => w.Item.Named.Slug, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in written.Select(w => w.First().Item.Named))
        {
            if (found.Count == MostShown) break;
            if (!seen.Add(first.Slug)) continue;
            var same = names.Of(first.Slug).SelectMany(slug => written[slug]).OrderBy(w => w.Index).Select(w => w.Item).ToList();
            seen.UnionWith(same.Select(w => w.Named.Slug));
            var versions = same.GroupBy(w => Display.Spellings.Key(w.Named.Words)).ToList();
            if (versions.Count < 2) continue;
            found.Add(new(
                DisagreementKind.Spelling,
                first.Name,
                first.Slug,
                [
                    .. versions.Select(v => new Disagreement.Version(
                        DisplayText.Line(v.First().Named.Words),
                        [.. v.Select(w => new Disagreement.Source(w.Paper, w.Paper.AddressOf(w.Named)))])),
                ]));
        }

        return found;
    }

    private static IEnumerable<IGrouping<string, (Paper Paper, Paper.Named Named)>> Persons(IReadOnlyList<Paper> papers) =>
        papers.SelectMany(p => p.People.Select(n => (Paper: p, Named: n))).GroupBy(p => p.Named.Slug);

    /// <returns>The longest title that the article has for somebody, with the words of all that it has; null where it has none.</returns>
    private static Borne? BorneIn(Paper paper, IReadOnlyList<Paper.Named> mentions)
    {
        var titled = mentions.Where(m => m.Title is not null).ToList();
        return titled.MaxBy(m => m.Title!.Length) is not { } longest
            ? null
            : new(
                paper,
                longest,
                titled.SelectMany(m => WordsOf(m.Title!)).ToHashSet(StringComparer.Ordinal),
                [.. titled.SelectMany(m => m.Offices).Distinct(StringComparer.Ordinal).Select(WordsOf)]);
    }

    private static bool IsOther(Borne one, Borne other) => !one.Words.IsSubsetOf(other.Words) && !other.Words.IsSubsetOf(one.Words);

    /// <summary>An office that shares no word with those of the other is not one of them told more fully.</summary>
    private static bool HasOneMore(Borne one, Borne other) => one.Offices.Any(office => !office.Overlaps(other.Words));

    private static HashSet<string> WordsOf(string text) => SearchWords.Of(text).Select(w => w.Exact).ToHashSet(StringComparer.Ordinal);

    private static Disagreement.Source Source(Borne borne) => new(borne.Paper, borne.Paper.AddressOf(borne.Named));

    private sealed record Borne(Paper Paper, Paper.Named Named, HashSet<string> Words, IReadOnlyList<HashSet<string>> Offices);
}
