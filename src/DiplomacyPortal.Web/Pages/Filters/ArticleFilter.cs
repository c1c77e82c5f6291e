using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What of the archive a reader asked to see. The address holds all of it, so every view can be shared.</summary>
public sealed record ArticleFilter
{
    /// <summary>The value of <c>source</c> that stands for the articles whose publisher is not known.</summary>
    public const string NoSource = "khong-ro-nguon";

    public required string Path { get; init; }

    public IReadOnlyList<FilteredPerson> People { get; init; } = [];

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public int Page { get; init; } = 1;

    /// <summary>What stands in the two date fields, understood or not.</summary>
    public string? FromTyped { get; init; }

    public string? ToTyped { get; init; }

    public IReadOnlyList<FilterError> Errors { get; init; } = [];

    public bool HasPeriod => From is not null || To is not null;

    public IQueryable<Article> Apply(IQueryable<Article> articles)
    {
        articles = ApplyAllButPeriod(articles);
        if (From?.Low is { } first) articles = articles.Where(a => a.DateHigh >= first);
        if (To?.High is { } last) articles = articles.Where(a => a.DateLow <= last);
        return articles;
    }

    public IQueryable<Article> ApplyAllButPeriod(IQueryable<Article> articles)
    {
        foreach (var person in People)
        {
            // Somebody unknown is in no article: leaving that part out would show more than was asked for.
            articles = person.Id is { } id
                ? articles.Where(a => a.Appearances.Any(p => p.PersonId == id))
                : articles.Where(_ => false);
        }

        if (Sources.Count == 0) return articles;
        var unknown = Sources.Contains(NoSource);
        return articles.Where(a => (unknown && a.Publisher == null) || Sources.Contains(a.Publisher!));
    }

    /// <summary>Each part that narrows the list now, with the filter that is left without it.</summary>
    public IEnumerable<ActiveFilter> Active()
    {
        foreach (var person in People)
            yield return new(FilterField.Person, person.Name, this with { People = [.. People.Where(p => p != person)] });
        if (From is not null) yield return new(FilterField.From, From.Edtf, this with { From = null });
        if (To is not null) yield return new(FilterField.To, To.Edtf, this with { To = null });
        foreach (var source in Sources)
            yield return new(FilterField.Source, source, this with { Sources = [.. Sources.Where(s => s != source)] });
    }

    /// <summary>The address of one page of what the filter finds; parts that were not understood are left behind.</summary>
    public string Url(int page = 1)
    {
        List<string> parts = [.. People.Select(p => Part("person", p.Slug))];
        if (From is not null) parts.Add(Part("from", From.Edtf));
        if (To is not null) parts.Add(Part("to", To.Edtf));
        parts.AddRange(Sources.Select(s => Part("source", s)));
        if (page > 1) parts.Add($"page={page}");
        return parts.Count == 0 ? Path : $"{Path}?{string.Join('&', parts)}";
    }

    private static string Part(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}

/// <summary><paramref name="Id"/> is null, and <paramref name="Name"/> what was asked for, where nobody has that slug.</summary>
public sealed record FilteredPerson(string Slug, string Name, int? Id);

/// <param name="Value">A name, a date in EDTF or a publisher.</param>
public sealed record ActiveFilter(FilterField Field, string Value, ArticleFilter Rest);
