using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Exports;

/// <summary>What a page knows of the list that it offers as files.</summary>
/// <param name="Dated">How many of the <paramref name="Total"/> have a day, which a calendar has alone; null for lists that no calendar is made of.</param>
public sealed record ExportLinks(ArchiveFilter Filter, int Total, int? Dated = null);
