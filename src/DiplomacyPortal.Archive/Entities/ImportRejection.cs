namespace DiplomacyPortal.Archive.Entities;

/// <summary>A file that an import refused.</summary>
public sealed class ImportRejection
{
    public int Id { get; init; }

    public int ImportRunId { get; init; }

    public required string Path { get; init; }

    public RejectionReason Reason { get; init; }
}

public enum RejectionReason
{
    Empty,
    Binary,
    NotUtf8,
    TooLarge,
    Unreadable,
    LinkOutOfFolder,

    /// <summary>The YAML block of a Markdown file cannot be read.</summary>
    BadFrontMatter,

    /// <summary>The rules of extraction failed on its text: a defect of theirs, not of the file.</summary>
    Unprocessable,
}
