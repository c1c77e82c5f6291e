namespace DiplomacyPortal.Web.Pages.Admin.Articles;

/// <summary>Which articles an administrator looks for.</summary>
public enum ArticleState
{
    All,
    Withdrawn,

    /// <summary>No file of theirs stands in the seeds folder any more.</summary>
    Missing,
}
