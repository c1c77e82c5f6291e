using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Display;

/// <param name="Value">EDTF; null when it is unknown.</param>
/// <param name="Reason">What an inferred one follows from, where that is known.</param>
public sealed record ShownDate(string? Value, DateOrigin Origin, string? Reason);
