namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Phrasings in the order of one report.</summary>
internal sealed record Report(string Headline, string Lead, IReadOnlyList<string> Body)
{
    public IEnumerable<string> All => Body.Prepend(Lead);
}

/// <summary>Reporters write about one event: the first from the agency's notes, others each in words of their own.</summary>
internal sealed class Writing(Happening made, Dice dice)
{
    private int _turn = -1;
    private bool _leans;

    public Report Next()
    {
        _turn++;
        _leans = dice.Chance(30);
        var (genre, common) = (made.Genre, Genre.Of("chung"));
        if (genre == Genre.Digest)
        {
            return new Report(Headline(), Lead(), made.Topics);
        }

        var topics = genre.Topics is { } file ? Lines(Order(made.Topics), Genre.Of(file)) : [];
        var own = Lines(genre.Ideas, genre.Phrasing);
        var (first, last) = genre.IsMeeting
            ? (Lines(["đánh giá quan hệ"], common), Lines(["phản hồi", "vấn đề quốc tế", "mời"], common))
            : ([], []);
        List<string> body = _turn % 2 == 0 || genre == Genre.Interview
            ? [.. own.Take(1), .. first, .. topics, .. own.Skip(1), .. last]
            : [.. own, .. topics, .. first, .. last];
        var cut = dice.Below(100) switch { < 22 => 50, < 55 => 22, _ => 0 };
        if (_turn > 0 || !genre.IsFormulaic)
        {
            var kept = body.FindAll(_ => genre == Genre.Interview || !dice.Chance(cut));
            body = kept.Count < Math.Min(3, body.Count) ? [.. body.Take(3)] : kept;
        }

        if (genre.Phrasing.Sections.Contains("kết") && (genre == Genre.Interview || dice.Chance(60)))
        {
            body.Add(Line("kết", genre.Phrasing));
        }

        if (genre.IsNegotiated && !made.IsAside && dice.Chance(25))
        {
            body.Add(Line("bối cảnh", common));
        }

        return new Report(Headline(), Lead(), body);
    }

    public string Headline() => dice.Pick(made.Genre.Phrasing["tít"]);

    public string Lead() => _turn <= 0 ? Line("mở", made.Genre.Phrasing) : dice.Pick(made.Genre.Phrasing["mở"]);

    private List<string> Order(IReadOnlyList<string> topics) => _turn == 0 ? [.. topics] : dice.Shuffled(topics);

    private List<string> Lines(IEnumerable<string> sections, Phrasing phrasing) => [.. sections.Select(section => Line(section, phrasing))];

    /// <summary>Some who write anew keep half of what the first wrote.</summary>
    private string Line(string section, Phrasing phrasing)
    {
        var lines = phrasing[section];
        var turn = _leans && dice.Chance(50) ? 0 : _turn;
        return new Dice(made.Voice).For(section).Shuffled(lines)[turn % lines.Count];
    }
}
