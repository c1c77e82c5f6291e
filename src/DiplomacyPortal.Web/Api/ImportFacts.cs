using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Api;

/// <summary>What came of an import.</summary>
internal sealed record ImportFacts(
    string Folder, int Added, int Updated, int Unchanged, int Missing, int Rejected, IReadOnlyList<ImportFacts.Rejection> Rejections)
{
    public static ImportFacts From(ImportRun run) => new(
        run.SeedsPath,
        run.Added,
        run.Updated,
        run.Unchanged,
        run.Missing,
        run.Rejected,
        [.. run.Rejections.OrderBy(r => r.Path, StringComparer.Ordinal).Select(r => new Rejection(r.Path, r.Reason))]);

    internal sealed record Rejection(string Path, RejectionReason Reason);
}
