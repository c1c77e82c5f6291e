namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>A list that stays short: the first few are seen at once, some more when asked for, the others only counted.</summary>
public sealed record Shortlist<T>(IReadOnlyList<T> First, IReadOnlyList<T> More, int Beyond);

public static class Shortlist
{
    public static Shortlist<T> Of<T>(IReadOnlyCollection<T> all, int first, int most) =>
        new([.. all.Take(first)], [.. all.Take(most).Skip(first)], Math.Max(0, all.Count - most));
}
