namespace DiplomacyPortal.Archive.Entities;

/// <summary>A country, another place or an organisation, one across all its names and articles.</summary>
public sealed class NamedEntity
{
    public int Id { get; init; }

    /// <summary>Its address among places or among organisations: one word can be both.</summary>
    public required string Slug { get; init; }

    public required bool IsPlace { get; init; }

    public required EntityKind Kind { get; set; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; set; }

    public ICollection<EntityAppearance> Appearances { get; } = new HashSet<EntityAppearance>(ReferenceEqualityComparer.Instance);
}

/// <summary>All but the last are places, as the extraction tells them apart.</summary>
public enum EntityKind
{
    Country,
    Region,
    Province,
    City,
    Site,
    Organisation,
}
