namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// A short life of a person in one language, written by an editor. No import touches it: a person stays, whoever is named no more, and
/// whom the person's former address leads to is shown with it (see <see cref="FormerAddress"/>) until there is one of their own.
/// </summary>
public sealed class Biography
{
    public const int LongestMarkdown = 6_000;

    /// <summary>Those that the portal speaks, the first before the others.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "en"];

    public int PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>"vi" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>With line feeds alone; empty where an editor took it away.</summary>
    public required string Markdown { get; set; }

    /// <summary>One more with each change.</summary>
    public int Revision { get; set; }

    public DateTime ChangedAt { get; set; }

    /// <summary>The name of the account that wrote it last.</summary>
    public required string ChangedBy { get; set; }
}
