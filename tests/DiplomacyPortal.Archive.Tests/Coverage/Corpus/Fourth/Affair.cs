namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>One event and all that papers may tell of it.</summary>
internal sealed record Affair
{
    public string Group { get; init; } = "";
    public required Theme Theme { get; init; }
    public required DateOnly Day { get; init; }
    public required Notable Ours { get; init; }
    public required Nation Nation { get; init; }
    public required IReadOnlyDictionary<string, string> Details { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Which phrasings the agency took: texts of one series share it.</summary>
    public required ulong Voice { get; init; }

    public Notable? Theirs { get; init; }

    /// <summary>Null at home.</summary>
    public Nation? Host { get; init; }

    /// <summary>The place as it may be called, and the city for the agency's first line.</summary>
    public required IReadOnlyList<string> Places { get; init; }
    public string City { get; init; } = "Hà Nội";
    public string Part { get; init; } = "Ngày";
    public string Frame { get; init; } = "thường";
    public IReadOnlyList<string> Forum { get; init; } = [];
    public (DateOnly From, DateOnly To)? Trip { get; init; }

    /// <summary>When that took place of which an article speaks that does not report it.</summary>
    public DateOnly? Earlier { get; init; }

    /// <summary>What else was done on the trip, a sentence each.</summary>
    public IReadOnlyList<string> Besides { get; init; } = [];

    /// <summary>Whose paper tells more of it.</summary>
    public string Paper { get; init; } = "";

    public bool IsAside => Earlier is not null || Theme == Theme.Notice;

    public Affair With(params (string Name, string Value)[] told)
    {
        var details = new Dictionary<string, string>(Details, StringComparer.Ordinal);
        foreach (var (name, value) in told)
        {
            details[name] = value;
        }

        return this with { Details = details };
    }
}
