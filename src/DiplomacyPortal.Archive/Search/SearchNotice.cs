namespace DiplomacyPortal.Archive.Search;

/// <summary>What the reader should know about how the query was read.</summary>
/// <param name="Value">The part of the query that is meant, as typed.</param>
public sealed record SearchNotice(SearchNoticeKind Kind, string Value)
{
    /// <summary>A query that may have been meant.</summary>
    public string? Instead { get; init; }
}

public enum SearchNoticeKind
{
    /// <summary>An operator out of place; searched as words.</summary>
    NotUnderstood,

    /// <summary>An OR without a word on each side, or an AND, which is needless; left out.</summary>
    OperatorDropped,

    /// <summary>Brackets, "&amp;" or "|", which mean nothing to the search; left out.</summary>
    SignsDropped,

    /// <summary>A filter behind a minus; its value's words are left out.</summary>
    FilterExcluded,

    /// <summary>A filter typed with a value that nothing has; searched as words.</summary>
    UnknownValue,

    /// <summary>A quotation mark without its other; its words are searched as if it were not there.</summary>
    UnclosedQuote,

    /// <summary>A single letter and an asterisk; searched as a word.</summary>
    PrefixTooShort,

    /// <summary>More terms than are searched; these are left out.</summary>
    TooManyTerms,

    /// <summary>Whatever has the words to find has some to leave out too: nothing is found, and no other accents are tried.</summary>
    AllLeftOut,

    /// <summary>The word behind a minus is left out, and not it with the word behind it, though the archive has both together.</summary>
    OneWordLeftOut,

    /// <summary>No word at all, to find or to leave out: nothing is found.</summary>
    NothingToSearch,
}
