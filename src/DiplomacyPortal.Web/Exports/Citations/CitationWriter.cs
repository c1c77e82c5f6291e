using System.Globalization;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Head;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>Makes citations of articles, and writes them as a sentence.</summary>
internal sealed class CitationWriter(DisplayTitle titles, DisplayDate dates, PageLanguage language, IStringLocalizer<Texts> text)
{
    public Citation Of(ArticleRow article, Access access) => new(
        article.Slug,
        [.. Byline.Names(article.Byline)],
        HasDerivedTitle(article) ? text["Cite.Supplied", titles.Of(article.Title)] : titles.Of(article.Title),
        Line(article.Publisher),
        CitationDate.Of(article.Date.Value),
        dates.Short(article.Date.Value),
        article.Address,
        text["Site.Name"],
        Notes(article).ToList() is { Count: > 0 } notes ? ShownLine.Of(notes, " ") : null,
        access.Day);

    /// <summary>"Minh Anh, “Hội đàm tại Thủ đô Mẫu”, Báo Mẫu, 26/9/2024, …, https://…, truy cập ngày 30/9/2024. Bản gốc: https://…"</summary>
    public ShownLine Sentence(Citation citation)
    {
        var sentence = ShownLine.Of(Parts(citation), ", ").FollowedBy(ShownLine.Of("."));
        return citation.Note is { } note ? sentence.FollowedBy(ShownLine.Of(" ")).FollowedBy(note) : sentence;
    }

    private IEnumerable<ShownName> Parts(Citation citation)
    {
        foreach (var author in citation.Authors) yield return OfArticle(author);
        yield return OfArticle(citation.Title).Within(text["Cite.Title", ShownName.Place]);
        if (citation.Publisher is { } publisher) yield return OfArticle(publisher);
        if (citation.Date is not null) yield return OfPage(citation.Written);
        yield return OfPage(citation.Archive);
        yield return OfPage(citation.Address);
        var accessed = citation.Accessed.ToString("O", CultureInfo.InvariantCulture);
        yield return OfPage(text["Cite.Accessed", dates.Short(accessed)]);
    }

    private IEnumerable<ShownName> Notes(ArticleRow article)
    {
        if (HasDerivedTitle(article)) yield return OfPage(text["Cite.DerivedTitle"]);

        // An agency may have given the pictures alone: it is named for what it is, and no publisher.
        if (Line(article.Agency) is { } agency) yield return OfArticle(agency).Within(text["Cite.Agency", ShownName.Place]);
        if (article.Date.Origin == DateOrigin.Inferred && CitationDate.Of(article.Date.Value) is not null)
            yield return OfPage(text["Cite.InferredDate"]);
        if (SafeAddress.Web(article.Url) is { } original) yield return OfPage(text["Cite.Original", original]);
    }

    private ShownName OfArticle(string words) => new(words, language.OfTexts);

    private static ShownName OfPage(string words) => new(words, null);

    /// <summary>One that nobody can see is named so in its place, and nothing was taken from the text.</summary>
    private static bool HasDerivedTitle(ArticleRow article) => article.TitleOrigin == TitleOrigin.Derived && DisplayTitle.IsVisible(article.Title);

    private static string? Line(string? words) => words is not null && DisplayText.Line(words) is { Length: > 0 } line ? line : null;
}
