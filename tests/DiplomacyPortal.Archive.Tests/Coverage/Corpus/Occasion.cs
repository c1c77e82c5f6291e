namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>One event, with everything that its reports may tell.</summary>
internal sealed record Occasion
{
    public required string Group { get; init; }
    public required Kind Kind { get; init; }
    public required DateOnly Day { get; init; }
    public required Person Ours { get; init; }
    public required Country Country { get; init; }
    public required IReadOnlyDictionary<string, string> Details { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Which phrasings come first: events of one formulaic series share it.</summary>
    public required ulong Voice { get; init; }

    public Person? Theirs { get; init; }

    /// <summary>Null in Viet Nam.</summary>
    public Country? Host { get; init; }
    public string City { get; init; } = "Hà Nội";
    public string? Frame { get; init; }
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>The days of the trip that it belongs to.</summary>
    public (DateOnly From, DateOnly To)? Trip { get; init; }

    /// <summary>When what an article speaks of beside its own event took place.</summary>
    public DateOnly Earlier { get; init; }
    public bool IsCompanion => Earlier != default;

    /// <summary>Passages of other reports that a longer article takes over, already written out.</summary>
    public IReadOnlyList<string> Borrowed { get; init; } = [];

    public Occasion Telling(string name, string value) =>
        this with { Details = new Dictionary<string, string>(Details, StringComparer.Ordinal) { [name] = value } };
}
