namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>A part of the filter that could not be taken as it was typed.</summary>
/// <param name="Message">The key of the interface text that says so; it takes <see cref="Words"/>.</param>
public sealed record FilterError(FilterField Field, string Message, string Value)
{
    /// <summary>The message for words to find on a list that is not searched; the list is shown without heed to them.</summary>
    public const string NotSearched = "Filter.Error.NotSearched";

    /// <summary>Of the values of one field that have the same message; a page says of the others how many there are.</summary>
    public const int MostShown = 3;

    /// <summary>How long or how many a value may be, where it was more.</summary>
    public int? Limit { get; init; }

    /// <summary>What the text of <see cref="Message"/> takes: the value, and the limit if there is one.</summary>
    public object[] Words => Limit is { } limit ? [Value, limit] : [Value];

    /// <summary>Whether nobody and nothing has that name: nothing is found, and that is the answer.</summary>
    public bool FindsNothing { get; init; }

    /// <summary>
    /// Whether a program that asks so is refused, be it for a file, a feed or an answer of the API: it would take the more that a page
    /// shows for what was asked for. A name that nobody has finds nothing, and nothing is true; of pages they have none or their own.
    /// </summary>
    public bool Refuses => !FindsNothing && Field != FilterField.Page;
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
    Topic,
    Level,
    Kind,
    Sort,
    Zoom,
    Rows,
    Page,
}
