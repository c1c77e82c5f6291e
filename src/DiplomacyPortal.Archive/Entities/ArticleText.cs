namespace DiplomacyPortal.Archive.Entities;

/// <summary>The body of an article: which text it is read from, and how that text divides. Kept apart so that lists do not read it.</summary>
public sealed class ArticleText
{
    public int ArticleId { get; init; }

    public required string Sha256 { get; set; }

    public SourceText Source { get; set; } = null!;

    /// <summary>The version of the rules that read it: <see cref="Import.ReadingVersion"/>.</summary>
    public required string RulesVersion { get; set; }

    /// <summary>Where the text begins behind a Markdown file's YAML block; null for plain text.</summary>
    public int? MarkdownStart { get; set; }

    public required ArticleLayout Layout { get; set; }
}
