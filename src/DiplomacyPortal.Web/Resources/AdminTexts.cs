namespace DiplomacyPortal.Web.Resources;

/// <summary>Names the texts of the administrators' pages, <c>AdminTexts.resx</c>.</summary>
public sealed class AdminTexts;
