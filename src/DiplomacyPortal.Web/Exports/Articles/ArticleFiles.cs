using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Citations;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Articles;

/// <summary>One article, as files.</summary>
internal sealed class ArticleFiles(ArchiveContext archive, ArticleBody bodies, CitationWriter citations, DisplayTitle titles)
{
    public static IReadOnlyList<(ExportFormat Format, Func<ArticleFiles, ArticleFile, string> Text)> All { get; } =
    [
        (ExportFormat.Markdown, (files, file) => files.Markdown(file)),
        (ExportFormat.PlainText, (files, file) => files.PlainText(file)),
        (ExportFormat.BibTex, (_, file) => Citations.BibTex.Entry(file.Citation)),
        (ExportFormat.Ris, (_, file) => Citations.Ris.Reference(file.Citation)),
        (ExportFormat.CslJson, (_, file) => Citations.CslJson.Item(file.Citation)),
    ];

    /// <summary>Its facts as YAML in front, named as the seeds folder reads them, so that the file can be one of its own.</summary>
    private string Markdown(ArticleFile file) => string.Concat(
        "---\n",
        string.Concat(Facts(file, titles).Where(f => f.Value is not null).Select(f => $"{f.Name}: {Yaml.Quoted(DisplayText.Line(f.Value!))}\n")),
        People(file.Row.People),
        "---\n\n",
        string.Join("\n\n", bodies.Markdown(file.Text).Prepend($"# {MarkdownText.Escaped(file.Citation.Title)}")),
        "\n");

    private string PlainText(ArticleFile file) =>
        string.Join("\n\n", bodies.Plain(file.Text).Prepend(file.Citation.Title).Append(citations.Sentence(file.Citation).Text)) + "\n";

    /// <returns>Null where there is no such article; whether one was withdrawn is for the caller to say.</returns>
    public async Task<ArticleFile?> LoadAsync(string slug, Access access, CancellationToken cancellation)
    {
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is null) return null;
        var people = await archive.Appearances
            .Where(a => a.ArticleId == article.Id)
            .OrderBy(a => a.Ordinal).ThenBy(a => a.PersonId)
            .Select(a => new PersonName(a.Person.Name, a.Person.Slug))
            .ToListAsync(cancellation);
        var row = ArticleRow.Of(article, people, access);
        return new ArticleFile(row, article.Text, citations.Of(row, access), article.WithdrawnAt is not null);
    }

    private static IEnumerable<(string Name, string? Value)> Facts(ArticleFile file, DisplayTitle titles) =>
    [
        ("title", titles.Of(file.Row.Title)),
        ("titleOrigin", FactName.Of(file.Row.TitleOrigin)),
        ("date", file.Row.Date.Value),
        ("dateOrigin", FactName.Of(file.Row.Date.Origin)),
        ("dateReason", file.Row.Date.Reason),
        ("publisher", file.Row.Publisher),
        ("agency", file.Row.Agency),
        ("byline", file.Row.Byline),
        ("url", file.Row.Url),
        ("slug", file.Row.Slug),
        ("address", file.Row.Address),
        ("accessed", file.Citation.Accessed.ToString("O", CultureInfo.InvariantCulture)),
    ];

    private static string People(IReadOnlyList<PersonName> people) => people.Count == 0 ? ""
        : "people:\n" + string.Concat(people.Select(p => $"  - name: {Yaml.Quoted(DisplayText.Line(p.Name))}\n    slug: {Yaml.Quoted(p.Slug)}\n"));
}

/// <summary>All that the files of one article are made of.</summary>
internal sealed record ArticleFile(ArticleRow Row, ArticleText Text, Citation Citation, bool IsWithdrawn);
