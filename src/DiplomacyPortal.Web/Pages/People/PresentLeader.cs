namespace DiplomacyPortal.Web.Pages.People;

/// <summary>Somebody whom many articles name, and when they did.</summary>
/// <param name="Articles">How many, dated or not.</param>
/// <param name="Path">The drawing of them over time; empty where none of them lies within its time.</param>
/// <param name="Busiest">EDTF: the year or month of the most; null where there is no drawing, all are of that, or none has two.</param>
/// <param name="AtMost">How many that were.</param>
public sealed record PresentLeader(string Slug, string Name, int Articles, string Path, string? Busiest, int AtMost);
