using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Import;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.Articles;

/// <summary>An article as administrators see it: where it comes from, and whether readers may see it.</summary>
public sealed class ArticleModel(ArchiveContext archive, TimeProvider time, ILogger<ArticleModel> logger) : PageModel
{
    private const int MostFiles = 100;

    public Projection Shown { get; private set; } = null!;

    /// <summary>Whether it was to be withdrawn by a form whose box was not ticked.</summary>
    public bool IsUnsure { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        var found = await archive.Articles
            .Where(a => a.Id == id)
            .Select(a => new Projection(
                a.Title,
                a.Slug,
                a.Date,
                a.WithdrawnAt,
                a.Documents.OrderBy(d => d.Path).Take(MostFiles).Select(d => new SourcePath(d.Path, d.MissingSince)).ToList()))
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null) return NotFound();
        Shown = found;
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(int id, bool sure, CancellationToken cancellationToken)
    {
        if (sure) return await SetWithdrawnAsync(id, time.GetUtcNow().UtcDateTime, cancellationToken);
        IsUnsure = true;
        return await OnGetAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostRestoreAsync(int id, CancellationToken cancellationToken) =>
        await SetWithdrawnAsync(id, null, cancellationToken);

    private async Task<IActionResult> SetWithdrawnAsync(int id, DateTime? at, CancellationToken cancellationToken)
    {
        // In one statement, as an import may be writing the rest of the row.
        // Readers of feeds who saw it go are told again when they get it back.
        var now = time.GetUtcNow().UtcDateTime;
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var changed = await archive.Articles
            .Where(a => a.Id == id && (a.WithdrawnAt == null) != (at == null))
            .ExecuteUpdateAsync(
                set => set.SetProperty(a => a.WithdrawnAt, at).SetProperty(a => a.ChangedAt, a => at == null ? now : a.ChangedAt), cancellationToken);
        if (changed > 0)
        {
            await CoverageDays.RenewAsync(archive, id, cancellationToken);
            await CoverageAddress.RenewAsync(archive, id, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        if (changed > 0) logger.LogInformation("Article {Id} was {Change}", id, at is null ? "taken back" : "withdrawn");
        return LocalRedirect($"~/admin/articles/{id}");
    }

    public sealed record Projection(string Title, string Slug, string? Date, DateTime? WithdrawnAt, IReadOnlyList<SourcePath> Files);

    public sealed record SourcePath(string Path, DateTime? MissingSince);
}
