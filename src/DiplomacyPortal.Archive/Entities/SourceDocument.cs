namespace DiplomacyPortal.Archive.Entities;

/// <summary>A file of the seeds folder, identified by its path; several files with the same bytes are one article.</summary>
public sealed class SourceDocument
{
    public int Id { get; init; }

    /// <summary>Relative to the seeds folder, with forward slashes.</summary>
    public required string Path { get; set; }

    public required string Sha256 { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    /// <summary>When an import first found it gone; null while it stands in the folder.</summary>
    public DateTime? MissingSince { get; set; }
}
