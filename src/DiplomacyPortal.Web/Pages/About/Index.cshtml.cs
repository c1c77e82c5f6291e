using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using Markdig;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.About;

public sealed class IndexModel(ArchiveContext archive, TimeProvider time) : PageModel
{
    private static readonly HtmlString Vietnamese = Render("about.md");
    private static readonly HtmlString English = Render("about.en.md");

    public HtmlString Prose => PageLanguage.Current == PageLanguage.English ? English : Vietnamese;

    public int Articles { get; private set; }

    public int Undated { get; private set; }

    public int ToCome { get; private set; }

    public int People { get; private set; }

    public int Publishers { get; private set; }

    /// <summary>EDTF; what is misdated does not count.</summary>
    public string? First { get; private set; }

    public string? Last { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var articles = archive.Articles.Public();
        Articles = await articles.CountAsync(cancellation);
        Undated = await articles.CountAsync(a => a.DateHigh == null, cancellation);
        People = await archive.People.CountAsync(p => p.Appearances.Any(a => a.Article.WithdrawnAt == null), cancellation);
        Publishers = await articles.Where(a => a.Publisher != null).Select(a => a.Publisher).Distinct().CountAsync(cancellation);
        var today = VietnamTime.Today(time);
        ToCome = await articles.CountAsync(a => a.DateLow > today, cancellation);
        var dated = articles.Dated(today);
        First = await dated.OrderBy(a => a.DateLow).ThenBy(a => a.Id).Select(a => a.Date).FirstOrDefaultAsync(cancellation);
        Last = await dated.NewestFirst().Select(a => a.Date).FirstOrDefaultAsync(cancellation);
    }

    private static HtmlString Render(string name)
    {
        // Our own words: they may mark a Vietnamese one among English ones.
        using var reader = new StreamReader(typeof(IndexModel).Assembly.GetManifestResourceStream(name)!);
        return new HtmlString(Markdown.ToHtml(reader.ReadToEnd()));
    }
}
