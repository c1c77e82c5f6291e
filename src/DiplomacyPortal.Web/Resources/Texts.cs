namespace DiplomacyPortal.Web.Resources;

/// <summary>Names the interface texts of <c>Texts.resx</c>, whose neutral language is Vietnamese.</summary>
public sealed class Texts;
