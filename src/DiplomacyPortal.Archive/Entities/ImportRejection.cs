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
    /// <summary>It has no text, or none behind its YAML block.</summary>
    Empty,
    Binary,
    NotUtf8,
    TooLarge,
    Unreadable,
    LinkOutOfFolder,

    /// <summary>The YAML block of a Markdown file cannot be read, or states a day from before there were newspapers.</summary>
    BadFrontMatter,

    /// <summary>The rules of extraction failed on its text: a defect of theirs, not of the file.</summary>
    Unprocessable,

    /// <summary>The rules of extraction took longer on its text than they may.</summary>
    TooSlow,
}
