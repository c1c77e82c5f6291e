using System.Data;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.People.Biographies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.People;

/// <summary>Where an editor writes the biography of a person, in all languages at once: no link between them loses what is typed.</summary>
[RequestSizeLimit(LongestForm)]
public sealed class PersonModel(ArchiveContext archive, TimeProvider time, ILogger<PersonModel> logger) : PageModel
{
    /// <summary>
    /// In units: what a browser lets an editor type or paste in one language, by far too long for a biography, so that no form becomes
    /// longer than is read and whoever pasted a book is told and has it back.
    /// </summary>
    public const int LongestTyped = 100_000;

    /// <summary>In bytes: of two such texts and two biographies, in which a letter may take three.</summary>
    private const int LongestForm = 1_000_000;

    /// <summary>By language, as typed; whatever goes wrong, it is given back.</summary>
    [BindProperty]
    public Dictionary<string, string?> Markdown { get; set; } = [];

    /// <summary>By language, what the editor began with.</summary>
    [BindProperty]
    public Dictionary<string, string?> Began { get; set; } = [];

    public Named Person { get; private set; } = null!;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public bool IsPreview { get; private set; }

    public bool Saved { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] bool saved, CancellationToken cancellationToken)
    {
        if (await LoadAsync(slug, Draft.Of, cancellationToken) is { } elsewhere) return elsewhere;
        Saved = saved;
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string slug, CancellationToken cancellationToken)
    {
        if (await LoadAsync(slug, Typed, cancellationToken) is { } elsewhere) return elsewhere;
        (Drafts, IsPreview) = ([.. Drafts.Select(d => d.Checked())], true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        // What it is compared with stands until it is written.
        await using var transaction = await archive.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        if (await LoadAsync(slug, Typed, cancellationToken) is { } elsewhere) return elsewhere;
        Drafts = [.. Drafts.Select(d => d.Checked())];
        if (Drafts.All(d => d.Error == BiographyError.None)) Drafts = [.. Drafts.Select(d => d.AgainstOthers())];
        if (Drafts.Any(d => d.Error != BiographyError.None)) return Page();
        var written = await SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var row in written)
            logger.LogInformation("Biography of {Slug} in {Language} is written, revision {Revision}", Person.Slug, row.Language, row.Revision);
        return RedirectToPage(new { slug, saved = true });
    }

    private Draft Typed(string language, StandingBiography? standing) =>
        Draft.Of(language, Markdown.TryGetValue(language, out var typed) ? typed ?? "" : null, Began.GetValueOrDefault(language), standing);

    /// <returns>Null where there is such a person.</returns>
    private async Task<IActionResult?> LoadAsync(
        string slug, Func<string, StandingBiography?, Draft> draft, CancellationToken cancellationToken)
    {
        var sought = await SoughtPerson.LoadAsync(archive, slug, onlyPublic: false, cancellationToken);
        var named = await archive.Appearances.CountAsync(a => a.Person.Slug == slug, cancellationToken);
        if (named == 0 && await SuccessorAsync(slug, cancellationToken) is { } successor) return RedirectToPage(new { slug = successor });
        if (sought is null) return NotFound();
        var isPublic = await archive.Appearances.AnyAsync(a => a.Person.Slug == slug && a.Article.WithdrawnAt == null, cancellationToken);
        Person = new(sought.Person.Id!.Value, slug, sought.Person.Name, named, isPublic);
        Drafts = [.. Biography.Languages.Select(l => draft(l, sought.Biographies.FirstOrDefault(b => b.Language == l)))];
        return null;
    }

    private Task<string?> SuccessorAsync(string slug, CancellationToken cancellationToken) => archive.FormerAddresses
        .Where(f => f.Kind == AddressKind.Person && f.Slug == slug)
        .Select(f => f.Successor)
        .SingleOrDefaultAsync(cancellationToken);

    private async Task<List<Biography>> SaveAsync(CancellationToken cancellationToken)
    {
        List<Biography> written = [];
        foreach (var draft in Drafts.Where(d => d.Markdown != (d.Standing?.Markdown ?? "")))
        {
            var row = await archive.Biographies.SingleOrDefaultAsync(b => b.PersonId == Person.Id && b.Language == draft.Language, cancellationToken);
            if (row is null) archive.Biographies.Add(row = new Biography { PersonId = Person.Id, Language = draft.Language, Markdown = "", ChangedBy = "" });
            (row.Markdown, row.Revision) = (draft.Markdown, row.Revision + 1);
            (row.ChangedAt, row.ChangedBy) = (time.GetUtcNow().UtcDateTime, User.Identity?.Name ?? "");
            written.Add(row);
        }

        await archive.SaveChangesAsync(cancellationToken);
        return written;
    }

    /// <param name="Articles">All that name the person, withdrawn ones too.</param>
    /// <param name="IsPublic">Whether readers find a page of the person.</param>
    public sealed record Named(int Id, string Slug, string Name, int Articles, bool IsPublic);
}
