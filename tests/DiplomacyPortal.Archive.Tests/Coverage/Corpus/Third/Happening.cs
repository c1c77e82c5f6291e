namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>One event, with everything that its reports may tell.</summary>
internal sealed record Happening
{
    public string Group { get; init; } = "";
    public required Genre Genre { get; init; }
    public required DateOnly Day { get; init; }
    public required Figure Ours { get; init; }
    public required Land Land { get; init; }
    public required IReadOnlyDictionary<string, string> Details { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Which phrasings come first: events of one series share it.</summary>
    public required ulong Voice { get; init; }

    public Figure? Theirs { get; init; }

    /// <summary>Null in Viet Nam.</summary>
    public Land? Host { get; init; }

    /// <summary>What papers may call the place; a city first.</summary>
    public IReadOnlyList<string> Places { get; init; } = ["Hà Nội"];
    public string Part { get; init; } = "Ngày";
    public string Frame { get; init; } = "công tác";
    public IReadOnlyList<string> Forum { get; init; } = [];
    public (DateOnly From, DateOnly To)? Trip { get; init; }

    /// <summary>When what an article looks back on took place.</summary>
    public DateOnly? Earlier { get; init; }

    /// <summary>Provinces, whose papers write about it.</summary>
    public string Province { get; init; } = "";

    public bool IsAside => Earlier is not null || Genre == Genre.Notice || Genre == Genre.Digest;

    public Happening With(params (string Name, string Value)[] told)
    {
        var details = new Dictionary<string, string>(Details, StringComparer.Ordinal);
        foreach (var (name, value) in told)
        {
            details[name] = value;
        }

        return this with { Details = details };
    }
}
