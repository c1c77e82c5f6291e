namespace DiplomacyPortal.Archive.Search;

/// <summary>How strictly the accents of a query are taken; what is found in a stricter reading makes the next one needless.</summary>
public enum AccentTier
{
    /// <summary>Every word as typed: "đường" is not "dương", and "my" is not "mỹ".</summary>
    Exact,

    /// <summary>As typed, but for some words without a mark: those that no article has beside the words that they were typed with.</summary>
    Marked,

    /// <summary>
    /// All in any accents; words typed with marks beside each other as typed. The only reading of a query without a mark, its words anywhere.
    /// </summary>
    Folded,
}
