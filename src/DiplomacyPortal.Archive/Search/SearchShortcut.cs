namespace DiplomacyPortal.Archive.Search;

/// <summary>A filter typed into the search box: <c>source:VietnamPlus</c>, <c>leader:"Tô Lâm"</c>.</summary>
/// <param name="Value">As typed, without quotes; never empty, and not checked.</param>
/// <param name="Start">Where it begins in the query as typed.</param>
public sealed record SearchShortcut(ShortcutField Field, string Value, int Start)
{
    /// <summary>
    /// What the value is if words behind it belong to it, the shortest first: "leader:tô lâm thăm" may mean "tô", "tô lâm" or
    /// "tô lâm thăm". The first is <see cref="Value"/> as it was typed without quotes.
    /// </summary>
    public IReadOnlyList<string> Values { get; init; } = [Value];
}

public enum ShortcutField
{
    Leader,
    Source,
    Year,
}
