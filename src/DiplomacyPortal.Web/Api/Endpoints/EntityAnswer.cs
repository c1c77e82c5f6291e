using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Places;

namespace DiplomacyPortal.Web.Api;

/// <summary>A place or an organisation as its list has one.</summary>
/// <param name="Articles">How many name it.</param>
internal sealed record EntityItem(string Name, string Slug, EntityKind Kind, string Address, int Articles)
{
    public static EntityItem From(CountedEntity entity, HttpRequest request) => new(
        entity.Name,
        entity.Slug,
        entity.Kind,
        request.AddressOf(EntitySection.AddressOf(entity.Kind != EntityKind.Organisation, entity.Slug)),
        entity.Count);
}

/// <summary>What the articles tell of a place or an organisation; the lists of them are asked for with its parameter.</summary>
/// <param name="OfAnyState">Whether it bears a name that bodies of other states bear too.</param>
/// <param name="Articles">How many there are, as of events.</param>
internal sealed record EntityAnswer(
    string Name,
    string Slug,
    EntityKind Kind,
    bool OfAnyState,
    string Address,
    IReadOnlyList<EntityAnswer.Spelling> OtherNames,
    IReadOnlyList<EntityAnswer.Holder> Officeholders,
    int Articles,
    int Events,
    IReadOnlyList<Companion> Alongside)
{
    public static EntityAnswer From(EntityProfile profile, HttpRequest request) => new(
        profile.Name,
        profile.Slug,
        profile.Kind,
        profile.IsOfAnyState,
        request.AddressOf(profile.Address),
        [.. profile.OtherNames.Select(n => new Spelling(n.Name, request.AddressOf(n.Passage)))],
        [.. profile.Officeholders.Select(h => new Holder(h.Name, h.Slug, h.Office, h.Tenure, h.Articles, h.Date, request.AddressOf(h.Passage)))],
        profile.ArticleCount,
        profile.EventCount,
        [.. profile.Alongside.Select(p => new Companion(p.Name, p.Slug, p.Count))]);

    /// <param name="Address">Of words that have it, on an article's page.</param>
    internal sealed record Spelling(string Name, string Address);

    /// <param name="Office">As written, without qualifier and country.</param>
    /// <param name="Articles">How many state an office of the country.</param>
    /// <param name="Date">EDTF: of the article at <paramref name="Address"/>, whose words state this one.</param>
    internal sealed record Holder(string Name, string Slug, string Office, Tenure Tenure, int Articles, string? Date, string Address);
}
