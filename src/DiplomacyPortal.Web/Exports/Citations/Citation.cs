using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>
/// What a citation of an article says, before any format. Its address is the page here, which the reader saw at the date of
/// access and which does not move; where the text gives the original's, a note has that.
/// </summary>
/// <param name="Key">ASCII, and no other article's: the article's slug.</param>
/// <param name="Authors">As the byline has them. Names are not turned round: a Vietnamese one begins with the family's.</param>
/// <param name="Title">In square brackets where the article has none and its opening stands for one, as librarians write it.</param>
/// <param name="Publisher">The outlet; null when it is unknown.</param>
/// <param name="Written">The date as pages write it.</param>
/// <param name="Archive">The name of this portal.</param>
/// <param name="Note">The agency, that its title or date is not its own, where the original stands; null where there is nothing to say.</param>
internal sealed record Citation(
    string Key,
    IReadOnlyList<string> Authors,
    string Title,
    string? Publisher,
    CitationDate? Date,
    string Written,
    string Address,
    string Archive,
    ShownLine? Note,
    DateOnly Accessed);
