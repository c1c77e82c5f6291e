using System.Data;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.People.Biographies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.People;

/// <summary>Where an editor writes the biography of a person, one language at a time.</summary>
[RequestSizeLimit(LongestForm)]
public sealed class PersonModel(ArchiveContext archive, TimeProvider time, ILogger<PersonModel> logger) : PageModel
{
    /// <summary>In bytes: what is far too long is given back too, and each of its letters may take nine.</summary>
    private const int LongestForm = 1_000_000;

    /// <summary>As typed; whatever goes wrong, it is given back.</summary>
    [BindProperty]
    public string? Markdown { get; set; }

    /// <summary>Of the text that the editor began with; 0 for none of this person's own.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = Biography.Languages[0];

    public Named Person { get; private set; } = null!;

    /// <summary>What readers are shown now; null where nothing was ever written.</summary>
    public StandingBiography? Standing { get; private set; }

    public BiographyError Error { get; private set; }

    /// <summary>Of what is typed.</summary>
    public BiographyText? Preview { get; private set; }

    public bool Saved { get; private set; }

    public static string NameOf(string language) => language == "vi" ? "Biography.Vietnamese" : "Biography.English";

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] bool saved, CancellationToken cancellationToken)
    {
        if (await LoadAsync(slug, cancellationToken) is { } elsewhere) return elsewhere;
        Saved = saved;
        Markdown = Standing?.Markdown;
        Revision = Standing?.Revision ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string slug, CancellationToken cancellationToken)
    {
        if (await LoadAsync(slug, cancellationToken) is { } elsewhere) return elsewhere;
        Check();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        if (await LoadAsync(slug, cancellationToken) is { } elsewhere) return elsewhere;
        Check();
        if (Error == BiographyError.None && !await TrySaveAsync(cancellationToken))
        {
            // Whoever saves again does it in sight of what the other wrote.
            await LoadAsync(slug, cancellationToken);
            (Error, Revision) = (BiographyError.Conflict, Standing?.Revision ?? 0);
            ModelState.Remove(nameof(Revision));
        }

        return Error == BiographyError.None ? RedirectToPage(new { slug, language = Language, saved = true }) : Page();
    }

    /// <returns>Null where there is such a person and such a language.</returns>
    private async Task<IActionResult?> LoadAsync(string slug, CancellationToken cancellationToken)
    {
        if (!Biography.Languages.Contains(Language)) return NotFound();
        var sought = await SoughtPerson.LoadAsync(archive, slug, onlyPublic: false, cancellationToken);
        var named = await archive.Appearances.CountAsync(a => a.Person.Slug == slug, cancellationToken);
        if (named == 0 && await SuccessorAsync(slug, cancellationToken) is { } successor) return RedirectToPage(new { slug = successor, language = Language });
        if (sought is null) return NotFound();
        var isPublic = await archive.Appearances.AnyAsync(a => a.Person.Slug == slug && a.Article.WithdrawnAt == null, cancellationToken);
        Person = new(sought.Person.Id!.Value, slug, sought.Person.Name, named, isPublic);
        Standing = sought.Biographies.FirstOrDefault(b => b.Language == Language);
        return null;
    }

    private Task<string?> SuccessorAsync(string slug, CancellationToken cancellationToken) => archive.FormerAddresses
        .Where(f => f.Kind == AddressKind.Person && f.Slug == slug)
        .Select(f => f.Successor)
        .SingleOrDefaultAsync(cancellationToken);

    private void Check()
    {
        // A form sends the line ends of its own; what was copied from elsewhere may have NUL in it, which no other kind of form takes at all.
        Markdown = (Markdown ?? "").Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim('\n', ' ');
        ModelState.Remove(nameof(Markdown));
        Preview = Markdown.Length > Biography.LongestMarkdown ? null : BiographyText.TryOf(Markdown);
        Error = Markdown.Length > Biography.LongestMarkdown ? BiographyError.TooLong : Preview is null ? BiographyError.TooIntricate : BiographyError.None;
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        // What it is compared with stands until it is written.
        await using var transaction = await archive.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var row = await archive.Biographies.SingleOrDefaultAsync(b => b.PersonId == Person.Id && b.Language == Language, cancellationToken);
        if ((row?.Revision ?? 0) != Revision) return false;
        if ((row?.Markdown ?? Standing?.Markdown ?? "") == Markdown) return true;
        if (row is null) archive.Biographies.Add(row = new Biography { PersonId = Person.Id, Language = Language, Markdown = "", ChangedBy = "" });
        (row.Markdown, row.Revision) = (Markdown!, row.Revision + 1);
        (row.ChangedAt, row.ChangedBy) = (time.GetUtcNow().UtcDateTime, User.Identity?.Name ?? "");
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        logger.LogInformation("Biography of {Slug} in {Language} was written, revision {Revision}", Person.Slug, Language, row.Revision);
        return true;
    }

    /// <param name="Articles">All that name the person, withdrawn ones too.</param>
    /// <param name="IsPublic">Whether readers find a page of the person.</param>
    public sealed record Named(int Id, string Slug, string Name, int Articles, bool IsPublic);
}
