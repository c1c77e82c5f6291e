namespace DiplomacyPortal.Archive.Search;

/// <summary>A filter typed into the search box: <c>source:VietnamPlus</c>, <c>leader:"Tô Lâm"</c>.</summary>
/// <param name="Value">As typed, without quotes; never empty, and not checked.</param>
public sealed record SearchShortcut(ShortcutField Field, string Value);

public enum ShortcutField
{
    Leader,
    Source,
    Year,
}
