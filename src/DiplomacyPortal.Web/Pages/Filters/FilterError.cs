namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>A part of the filter that could not be taken as it was typed.</summary>
/// <param name="Message">The key of the interface text that says so; it takes <paramref name="Value"/>.</param>
public sealed record FilterError(FilterField Field, string Message, string Value)
{
    /// <summary>Whether nobody and nothing has that name: nothing is found, and that is the answer.</summary>
    public bool FindsNothing { get; init; }
}

/// <summary>Each parameter of an address, in the order that they have there; the name in lower case is the parameter's.</summary>
public enum FilterField
{
    Q,
    Person,
    From,
    To,
    Year,
    Country,
    Organisation,
    Place,
    Source,
    Event,
    Kind,
    Sort,
    Page,
}
