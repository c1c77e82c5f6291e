namespace DiplomacyPortal.Extraction.People;

/// <summary>The persons of an article, and each place that speaks of one in the order of the text; unclear ones have no person.</summary>
internal sealed record PeopleReading(List<ExtractedPerson> People, List<ResolvedReference> References);

internal sealed record ResolvedReference(Reference Reference, Individual? Person);
