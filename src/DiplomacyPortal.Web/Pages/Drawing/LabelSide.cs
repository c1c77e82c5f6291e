namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Where the words of an item stand: beside a mark, or above a bar from one of its ends on.</summary>
public enum LabelSide
{
    /// <summary>They have no place.</summary>
    None,

    /// <summary>To the right of a mark, or from the left end of a bar.</summary>
    After,

    /// <summary>To the left of a mark, or up to the right end of a bar.</summary>
    Before,
}
