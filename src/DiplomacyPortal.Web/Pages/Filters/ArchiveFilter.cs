using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What of the archive a reader asked to see. The address holds all of it, so every view can be shared.</summary>
public sealed record ArchiveFilter
{
    /// <summary>The value of <c>source</c> that stands for the articles whose publisher is not known.</summary>
    public const string NoSource = "khong-ro-nguon";

    public required string Path { get; init; }

    public IReadOnlyList<FilteredPerson> People { get; init; } = [];

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Null for all kinds of what the page lists.</summary>
    public FilterKind? Kind { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What stands in the two date fields, understood or not.</summary>
    public string? FromTyped { get; init; }

    public string? ToTyped { get; init; }

    public IReadOnlyList<FilterError> Errors { get; init; } = [];

    public bool HasPeriod => From is not null || To is not null;

    /// <summary>Each part that narrows the list now, with the filter that is left without it.</summary>
    public IEnumerable<ActiveFilter> Active()
    {
        foreach (var person in People)
            yield return new(FilterField.Person, person.Name, this with { People = [.. People.Where(p => p != person)] });
        if (From is not null) yield return new(FilterField.From, From.Edtf, this with { From = null });
        if (To is not null) yield return new(FilterField.To, To.Edtf, this with { To = null });
        foreach (var source in Sources)
            yield return new(FilterField.Source, source, this with { Sources = [.. Sources.Where(s => s != source)] });
        if (Kind is not null) yield return new(FilterField.Kind, Kind.Label, this with { Kind = null });
    }

    /// <summary>The address of one page of what the filter finds; parts that were not understood are left behind.</summary>
    public string Url(int page = 1)
    {
        List<string> parts = [.. People.Select(p => Part("person", p.Slug))];
        if (From is not null) parts.Add(Part("from", From.Edtf));
        if (To is not null) parts.Add(Part("to", To.Edtf));
        parts.AddRange(Sources.Select(s => Part("source", s)));
        if (Kind is not null) parts.Add(Part("kind", Kind.Value));
        if (page > 1) parts.Add($"page={page}");
        return parts.Count == 0 ? Path : $"{Path}?{string.Join('&', parts)}";
    }

    private static string Part(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}

/// <summary><paramref name="Id"/> is null, and <paramref name="Name"/> what was asked for, where nobody has that slug.</summary>
public sealed record FilteredPerson(string Slug, string Name, int? Id);

/// <param name="Value">A name, a date in EDTF, a publisher, or the key of a kind's label.</param>
public sealed record ActiveFilter(FilterField Field, string Value, ArchiveFilter Rest);

/// <summary>A kind of what a page lists, as <c>kind</c> names it in an address.</summary>
/// <param name="Label">The key of the interface text that names it.</param>
/// <param name="IsAcross">Whether what is of it is of one of the other kinds too.</param>
public sealed record FilterKind(string Value, string Label, bool IsAcross = false);
