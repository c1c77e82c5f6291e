using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>
/// What a reader may be about to type: leaders, places, organisations, publishers and titles that have his words, and what he begins to write.
/// </summary>
public sealed class Suggester(
    ArchiveContext archive,
    KnownNames names,
    DisplayTitle titles,
    DisplayDate dates,
    DisplayEntity entities,
    PageLanguage language,
    IStringLocalizer<Texts> text)
{
    private const int Most = 8;
    private const int MostLeaders = 4;
    private const int MostEntities = 3;
    private const int MostPublishers = 2;

    /// <summary>The rest are titles.</summary>
    private const int MostNames = 6;

    /// <summary>Of what is longer no title is the end.</summary>
    private const int LongestTyped = 100;

    /// <summary>Titles among which those with the very accents typed are looked for.</summary>
    private const int MostTitlesRead = 60;

    private const int LongestTitle = 120;

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string? typed, CancellationToken cancellation)
    {
        if (typed is null || DisplayText.IsLonger(typed, LongestTyped) || SearchWords.Of(typed) is not { Count: > 0 } words) return [];
        var known = await names.ListAsync(cancellation);
        var matching = KnownName.Matching(known.Leaders, words).Take(MostLeaders)
            .Concat(KnownName.Matching(known.Entities, words).Take(MostEntities))
            .Concat(KnownName.Matching(known.Publishers, words).Take(MostPublishers));

        // Who has that very name comes before those whose names begin with it as a whole, and these before those that only hold it.
        var meant = known.Pages.Of(words).Select(n => n.Address).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<SearchForms> forms = [.. words.Select(word => word.Forms)];
        var all = matching
            .OrderByDescending(n => meant.Contains(n.Address))
            .ThenByDescending(n => n.BeginsWith(forms))
            .Take(MostNames)
            .Select(Named);
        return [.. all.Concat(await TitlesAsync(words, cancellation)).Take(Most)];
    }

    private async Task<IEnumerable<Suggestion>> TitlesAsync(IReadOnlyList<SearchWord> words, CancellationToken cancellation)
    {
        var ids = archive.WithTitle(words, MostTitlesRead);
        var found = await archive.Articles
            .Where(a => ids.Contains(a.Id))
            .OrderByDescending(a => a.Id)
            .Select(a => new { a.Slug, a.Title, a.Date })
            .ToListAsync(cancellation);
        return found
            .Where(a => KnownName.Has(a.Title, words, isExact: false))
            .OrderByDescending(a => KnownName.Has(a.Title, words, isExact: true))
            .Take(Most)
            .Select(a => new Suggestion(
                "article",
                text["Suggest.Title"],
                DisplayText.Shorten(titles.Of(a.Title), LongestTitle),
                language.OfTexts,
                dates.Short(a.Date),
                LocalAddress.Of($"/articles/{a.Slug}")));
    }

    private Suggestion Named(KnownName name)
    {
        var (kind, label) = name switch
        {
            { IsPublisher: true } => ("publisher", text["Suggest.Publisher"].Value),
            { Entity: EntityKind.Organisation } => ("organisation", entities.Kind(EntityKind.Organisation)),
            { Entity: { } place } => ("place", entities.Kind(place)),
            _ => ("leader", text["Suggest.Leader"].Value),
        };
        var shown = name.Entity is null ? new(name.Name, name.IsPublisher ? language.OfTexts : null) : entities.Name(name.Name);
        return new(kind, label, shown.Text, shown.Lang, text["Found.Total", name.Articles], LocalAddress.Of(name.Address));
    }
}

/// <param name="Kind">"leader", "place", "organisation", "publisher" or "article".</param>
/// <param name="Label">What readers call the kind.</param>
/// <param name="Lang">The language of that name; null for that of the box.</param>
/// <param name="Detail">What tells it from others of that name: a date, a number of articles.</param>
/// <param name="Address">Where it leads.</param>
public sealed record Suggestion(string Kind, string Label, string Text, string? Lang, string Detail, string Address);
