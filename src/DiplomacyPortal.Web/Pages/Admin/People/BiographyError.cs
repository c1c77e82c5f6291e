namespace DiplomacyPortal.Web.Pages.Admin.People;

/// <summary>Why a biography was not saved.</summary>
public enum BiographyError
{
    None,
    TooLong,

    /// <summary>Nested so deeply, or of so many signs of Markdown, that it is not rendered.</summary>
    TooIntricate,

    /// <summary>Another editor saved in between.</summary>
    Conflict,
}
