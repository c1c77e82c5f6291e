namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>A raw text of the corpus.</summary>
/// <param name="Path">Its file, relative to the seeds folder.</param>
/// <param name="Year">Of its date; null where the text leaves that to be found.</param>
/// <param name="Outlet">The newspaper that it names as its source.</param>
internal sealed record NewsArticle(string Path, string Text, int? Year = null, string? Outlet = null);
