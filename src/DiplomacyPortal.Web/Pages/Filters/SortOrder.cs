namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>In which order a list of articles stands; the name in lower case is the value of <c>sort</c>.</summary>
public enum SortOrder
{
    /// <summary>What answers the query best; without a query there is nothing to answer.</summary>
    Relevance,

    Newest,
    Oldest,
}
