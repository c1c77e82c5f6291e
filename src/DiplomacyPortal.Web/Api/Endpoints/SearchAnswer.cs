using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>What a query finds, and how it was read.</summary>
/// <param name="Accents">How strictly accents were taken; null where there is nothing to search.</param>
/// <param name="Synonyms">Other names that are sought too, and that some article has.</param>
/// <param name="Loosened">Whether accents were typed, and something is found only when they are taken less strictly.</param>
internal sealed record SearchAnswer(
    IReadOnlyList<ArticleItem> Items, int Total, string? Next, AccentTier? Accents, bool Loosened, IReadOnlyList<string> Synonyms,
    IReadOnlyList<SearchAnswer.Notice> Notices, IReadOnlyList<SearchAnswer.Suggestion> Suggestions)
{
    /// <param name="Value">The part of the query that is meant.</param>
    internal sealed record Notice(SearchNoticeKind Kind, string Value, string Message);

    /// <summary>What else may have been meant; it finds more.</summary>
    /// <param name="Address">Of its own search.</param>
    internal sealed record Suggestion(string Query, int Total, string Address)
    {
        public static Suggestion From(SearchOffers.Offer offer, HttpRequest request) => new(offer.Typed, offer.Total, request.AddressOf(offer.Filter.Url()));
    }
}
