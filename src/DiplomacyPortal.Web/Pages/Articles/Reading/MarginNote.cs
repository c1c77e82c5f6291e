using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Reading;

/// <summary>What stands beside a paragraph: who speaks there, which day is meant, who is meant.</summary>
/// <param name="Words">Those of the text that are explained, or that say whose words it has; they lead to the very passage.</param>
/// <param name="Says">What was read from them.</param>
public sealed record MarginNote(MarginKind Kind, string Place, ShownName Words, ShownLine Says);

/// <summary>In the order in which they stand beside a paragraph.</summary>
public enum MarginKind
{
    Statement,
    Date,
    Leader,
}
