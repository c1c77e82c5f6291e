namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>One event, or what an article that stands alone is about, with everything its reports may tell.</summary>
internal sealed record Happening
{
    public required string Kind { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>"sáng", "trưa", "chiều" or "tối", at the place where it is.</summary>
    public required string Part { get; init; }
    public required Land Land { get; init; }
    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>Passages of the body in the first report's order: file, section.</summary>
    public required IReadOnlyList<(string File, string Section)> Passages { get; init; }

    /// <summary>Which phrasing comes first: all texts of one formulaic series share it.</summary>
    public required ulong Voice { get; init; }
    public string Group { get; init; } = "";
    public Official? Ours { get; init; }
    public Official? Theirs { get; init; }

    /// <summary>Null in Viet Nam.</summary>
    public Land? Host { get; init; }
    public string City { get; init; } = "Hà Nội";
    public Journey? Journey { get; init; }

    /// <summary>The section of dip.txt: what brings these people together.</summary>
    public string Reason { get; init; } = "ở nhà";

    /// <summary>What else happened on the same journey; a report may end with one of them.</summary>
    public IReadOnlyList<Happening> Beside { get; init; } = [];

    /// <summary>Set for articles that look back on an event or forward to it.</summary>
    public Happening? About { get; init; }

    public Phrasing Phrasing => Phrasing.Of($"Second/{Kind}");

    public bool IsFormulaic => Kind is "dien-mung" or "tu-biet" or "quoc-thu" or "chia-buon";

    public Happening With(string detail, string value) =>
        this with { Details = new Dictionary<string, string>(Details, StringComparer.Ordinal) { [detail] = value } };
}

/// <summary>A visit or a trip to a conference: who travels, whose guest, when, and what it is called ("thăm chính thức Áo").</summary>
internal sealed record Journey(Official Traveller, Official Inviter, DateOnly From, DateOnly To, string Type, string Name);
