using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>What the archive knew of a file when the import began.</summary>
internal sealed record KnownDocument(
    int Id, string Path, string Sha256, bool IsMissing, string ArticleSha256, string ArticleRules, bool IsReadAsMarkdown)
{
    public bool IsRenamed { get; init; }

    public static async Task<Dictionary<string, KnownDocument>> AllAsync(ArchiveContext context, CancellationToken cancellation) =>
        await context.SourceDocuments
            .Select(d => new KnownDocument(
                d.Id,
                d.Path,
                d.Sha256,
                d.MissingSince != null,
                d.Article.Text.Sha256,
                d.Article.Text.RulesVersion,
                d.Article.Text.MarkdownStart != null))
            .ToDictionaryAsync(d => d.Path, StringComparer.Ordinal, cancellation);

    /// <summary>True if nothing about the file or the rules says that its article must be looked at.</summary>
    public bool IsUnchanged(string sha256) =>
        !IsMissing
        && Sha256 == sha256
        && ArticleSha256 == sha256
        && ArticleRules == ReadingVersion.Current
        && IsReadAsMarkdown == SourceReader.IsMarkdown(Path);
}
