using System.Globalization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>An article, a report of an event or a statement by what finds it.</summary>
internal sealed record ExampleRow
{
    /// <summary>With <see cref="Slug"/> that of an article; nothing of an event.</summary>
    public int Id { get; init; }

    public string? Slug { get; init; }

    public string? Source { get; init; }

    public DateOnly? Low { get; init; }

    public DateOnly? High { get; init; }

    /// <summary>Of the person, as the texts have it.</summary>
    public string? Name { get; init; }

    public string? Person { get; init; }

    /// <summary>As the parameter <c>kind</c> has it.</summary>
    public string? Kind { get; init; }

    /// <summary>As the parameter <c>topic</c> has it, of a statement.</summary>
    public string? Topic { get; init; }

    /// <summary>As the parameter <c>level</c> has it, of a meeting.</summary>
    public string? Level { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required IReadOnlyList<Named> Entities { get; init; }

    /// <returns>For each parameter what the first row has that has any; null where none has.</returns>
    public static IReadOnlyDictionary<string, string?> Values(IReadOnlyList<ExampleRow> rows)
    {
        return new Dictionary<string, string?>
        {
            ["slug"] = First(r => r.Slug),
            [ApiParameter.Q.Name] = First(r => r.Name),
            [ApiParameter.Person.Name] = First(r => r.Person),
            [ApiParameter.Source.Name] = First(r => r.Source),
            [ApiParameter.From.Name] = First(r => r.Low?.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            [ApiParameter.To.Name] = First(r => r.High?.ToString("d/M/yyyy", CultureInfo.InvariantCulture)),
            [ApiParameter.Year.Name] = First(r => r.Low?.ToString("yyyy", CultureInfo.InvariantCulture)),
            [ApiParameter.Country.Name] = Entity(e => e.Kind == EntityKind.Country),
            [ApiParameter.Organisation.Name] = Entity(e => e.Kind == EntityKind.Organisation),
            [ApiParameter.Place.Name] = Entity(e => e.Kind is not (EntityKind.Organisation or EntityKind.Country)) ?? Entity(e => e.Kind == EntityKind.Country),
            [ApiParameter.Event.Name] = First(r => r.Events.FirstOrDefault(DisplayEvent.Kinds.Contains)),
            [ApiParameter.Topic.Name] = First(r => r.Topic),
            [ApiParameter.Level.Name] = First(r => r.Level),
            ["kind"] = First(r => r.Kind),
        };

        string? First(Func<ExampleRow, string?> value) => rows.Select(value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

        string? Entity(Func<Named, bool> takes) => First(r => r.Entities.FirstOrDefault(takes)?.Slug);
    }

    /// <summary>A place or an organisation.</summary>
    internal sealed record Named
    {
        public required string Slug { get; init; }

        public required EntityKind Kind { get; init; }
    }
}
