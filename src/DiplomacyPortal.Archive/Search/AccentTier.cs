namespace DiplomacyPortal.Archive.Search;

/// <summary>How strictly the accents of a query are taken; what is found in a stricter reading makes the next one needless.</summary>
public enum AccentTier
{
    /// <summary>Every word as typed: "đường" is not "dương", and "my" is not "mỹ".</summary>
    Exact,

    /// <summary>Terms with a mark as typed, those without in any accents.</summary>
    Marked,

    /// <summary>All in any accents. The only reading of a query that has no mark at all.</summary>
    Folded,
}
