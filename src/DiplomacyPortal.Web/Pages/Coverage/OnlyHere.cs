using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>What one article says of an occasion and no other one does.</summary>
public sealed record OnlyHere(Paper Paper, IReadOnlyList<Paper.Named> People, IReadOnlyList<OnlyHere.Counted> Figures, IReadOnlyList<OnlyHere.Told> Sentences)
{
    private const int MostPeople = 20;
    private const int MostFigures = 20;
    private const int MostSentences = 30;

    public bool IsNothing => People.Count + Figures.Count + Sentences.Count == 0;

    public static IReadOnlyList<OnlyHere> Of(IReadOnlyList<Paper> papers, AlikeSentences alike, AlikeNames names)
    {
        var bearers = papers.SelectMany((p, i) => p.People.Select(n => n.Slug).Distinct().Select(slug => (Slug: slug, Paper: i)))
            .ToLookup(b => b.Slug, b => b.Paper, StringComparer.Ordinal);
        var figures = papers.Select(p => p.Text!.Sentences.SelectMany(s => s.Figures).Select(Key).ToHashSet()).ToList();
        return [.. papers.Select((paper, i) => new OnlyHere(paper, People(paper, i), Figures(paper, i), Sentences(paper)))];

        List<Paper.Named> People(Paper paper, int own) =>
        [
            .. paper.People.Where(n => n.Kind == MentionKind.Name).DistinctBy(n => n.Slug)
                .Where(n => names.Of(n.Slug).All(slug => bearers[slug].All(bearer => bearer == own)))
                .Take(MostPeople),
        ];

        List<Counted> Figures(Paper paper, int own) =>
        [
            .. paper.Text!.Sentences.SelectMany(s => s.Figures)
                .Where(f => f.Unit.Length > 0)
                .DistinctBy(Key)
                .Where(f => !figures.Where((_, i) => i != own).Any(others => others.Contains(Key(f))))
                .Take(MostFigures)
                .Select(f => new Counted(paper.Text.Read(f), paper.AddressOf(f.Span))),
        ];

        List<Told> Sentences(Paper paper) =>
        [
            .. paper.Text!.Sentences
                // A single word ("VOV.VN -") tells nothing.
                .Where(s => s.Pairs.Count > 0 && !IsOfAll(paper, s.Span) && alike.Of(s).Count == 0)
                .Take(MostSentences)
                .Select(s => new Told(paper.Text.Read(s.Span), paper.AddressOf(s.Span), SpeakersOf(paper, s.Span))),
        ];
    }

    /// <summary>A sentence that tells the event of the group, and nothing that anybody said, tells what all of them do, in whatever words.</summary>
    private static bool IsOfAll(Paper paper, TextSpan sentence) =>
        paper.Main is { } main && main.Sentences.Any(sentence.Overlaps) && !paper.Statements.Any(s => s.Span.Overlaps(sentence));

    private static IReadOnlyList<string> SpeakersOf(Paper paper, TextSpan sentence) =>
        paper.Statements.FirstOrDefault(s => s.Speakers.Count > 0 && s.Span.Overlaps(sentence))?.Speakers ?? [];

    private static (string, string) Key(Figure figure) => (figure.Amount, figure.Unit);

    /// <param name="Words">The figure and what it counts, as readers see them.</param>
    public sealed record Counted(string Words, string Address);

    /// <param name="Speakers">Whose statement it is; none where it is the paper's own words.</param>
    public sealed record Told(string Words, string Address, IReadOnlyList<string> Speakers);
}
