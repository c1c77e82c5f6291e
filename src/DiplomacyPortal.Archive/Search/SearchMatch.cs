using DiplomacyPortal.Archive.Sqlite;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A query in the reading by which the archive answers it; a filter carries it to the lists.</summary>
/// <param name="Hits">How many public articles it finds, whatever else a filter asks for.</param>
public sealed record SearchMatch(SearchQuery Query, SearchReading Reading, int Hits)
{
    /// <summary>How strictly the accents were taken.</summary>
    public AccentTier Tier => Reading.Tier;

    /// <summary>Whether nothing is found for what is to be left out alone.</summary>
    public bool IsAllLeftOut => Query.Notices.Any(notice => notice.Kind == SearchNoticeKind.AllLeftOut);

    /// <summary>Whether accents were typed, and something is found only when they are taken less strictly.</summary>
    public bool IsLoosened => Hits > 0 && Tier == AccentTier.Folded && Query.Readings.Count > 1;

    /// <summary>Whether no article can answer, as there is nothing to find and nothing to leave out.</summary>
    internal bool FindsNothing => Reading.IsEmpty && Query.Without.Count == 0;

    internal string Expression { get; } = MatchExpression.Of(Reading, Query.Without);
}
