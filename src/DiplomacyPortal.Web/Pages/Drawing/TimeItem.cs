namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>One event, or several that share their days, as a drawing of time has them.</summary>
/// <param name="EventId">Null where they are several.</param>
/// <param name="IsSoft">Whether it is less precisely known than by its days.</param>
/// <param name="Reported">How many of them an article tells as what happened.</param>
public sealed record TimeItem(int? EventId, DateOnly Low, DateOnly High, bool IsSoft, int Count, int Reported)
{
    public bool IsOneDay => Low == High && !IsSoft;

    /// <param name="value">EDTF, of a known year.</param>
    public static TimeItem OfEvent(int id, string value, DateOnly low, DateOnly high, bool reported) =>
        new(id, low, high, value.Contains('?', StringComparison.Ordinal) || value.Split('/').Any(end => end.Length < "2024-09-26".Length), 1, reported ? 1 : 0);
}
