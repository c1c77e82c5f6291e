using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>
/// A statement with the article that has it, for questions that sort by the article: reached from the statement, the article
/// is joined a second time, and its index on (DateHigh, Id) no longer gives the order.
/// </summary>
public sealed record SaidIn
{
    public required Article Article { get; init; }

    public required Statement Statement { get; init; }
}
