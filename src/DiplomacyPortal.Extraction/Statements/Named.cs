using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>A person of a sentence with the tokens of name and titles.</summary>
internal readonly record struct Named(ResolvedReference Reference, Individual? Person, int Start, int End);
