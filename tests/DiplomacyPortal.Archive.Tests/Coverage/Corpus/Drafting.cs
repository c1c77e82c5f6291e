namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>An article before any paper's habits: phrasings in their order.</summary>
internal sealed record Draft(string Headline, IReadOnlyList<string> Paragraphs);

/// <summary>Writes about one event again and again, each time in other words as long as there are any.</summary>
internal sealed class Drafting(Occasion occasion, Dice dice)
{
    private int _turn = -1;
    private bool _leans;

    public Draft Next()
    {
        _turn++;
        _leans = dice.Chance(35);
        var kind = occasion.Kind;
        var length = dice.Below(100) switch { < 20 => 55, < 65 => 12, _ => 0 };
        var own = Lines(kind.Ideas, kind.Phrasing);
        var opening = Lines(kind.Shared.Take(kind.Shared.Length / 2), Phrasing.Of("chung"));
        var answer = Lines(kind.Shared.Skip(kind.Shared.Length / 2), Phrasing.Of("chung"));
        var topics = Lines(_turn == 0 ? occasion.Topics : dice.Shuffled(occasion.Topics), Phrasing.Of("chu-de"));
        List<string> body = _turn == 0 || kind.IsFormulaic ? [.. own, .. opening, .. topics, .. answer]
            : dice.Chance(50) ? [.. opening, .. topics, .. dice.Shuffled(own), .. answer]
            : [.. topics.Take(1), .. dice.Shuffled(own), .. answer, .. topics.Skip(1), .. opening];
        if (!kind.IsFormulaic || _turn > 0)
        {
            body = body.FindAll(_ => !dice.Chance(length));
        }

        if (occasion.Borrowed.Count > 0 && dice.Chance(50))
        {
            body.Add(dice.Pick(occasion.Borrowed));
        }

        if (dice.Chance(70))
        {
            body.Add(Line("kết", kind.Phrasing));
        }

        if (kind != Kind.Interview && dice.Chance(15))
        {
            body.Add(dice.Pick(Phrasing.Of("trang-bao")["bối cảnh"]));
        }

        return new Draft(Headline(), [.. body.Prepend(Line("mở", kind.Phrasing)).Select(Listing)]);
    }

    public string Headline() => Listing(dice.Pick(occasion.Kind.Phrasing["tít"]));

    private List<string> Lines(IEnumerable<string> sections, Phrasing phrasing) => [.. sections.Select(section => Line(section, phrasing))];

    /// <summary>A third of those who write anew still take half of their passages from the first report.</summary>
    private string Line(string section, Phrasing phrasing)
    {
        var lines = phrasing[section];
        return new Dice(occasion.Voice).For(section).Shuffled(lines)[(_leans && dice.Chance(50) ? 0 : _turn) % lines.Count];
    }

    private string Listing(string phrase) =>
        _turn % 2 == 0 ? phrase : phrase.Replace("{nhữngviệc}", "{nhữngviệckhác}", StringComparison.Ordinal);
}
