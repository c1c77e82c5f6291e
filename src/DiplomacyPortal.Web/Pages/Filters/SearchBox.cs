using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The box that every page has. On the list of articles it keeps what was typed and all that narrows the list besides.</summary>
/// <param name="Kept">Goes with what is typed next.</param>
public sealed record SearchBox(string Typed, IReadOnlyList<FilterPart> Kept)
{
    public static SearchBox Empty { get; } = new("", []);

    public bool IsLarge { get; init; }

    /// <param name="filter">Null on every page but the list of articles.</param>
    public static SearchBox Of(ArchiveFilter? filter) => filter is null
        ? Empty
        : new(DisplayText.Clean(filter.QueryTyped ?? ""), [.. filter.Parts().Where(p => p.Field != FilterField.Q)]);
}
