namespace DiplomacyPortal.Extraction.Topics;

/// <summary>Something that diplomacy is about, as Lexicon/topics.txt has it.</summary>
/// <param name="Slug">Its address: the Vietnamese name in ASCII, words joined by hyphens.</param>
public sealed record Topic(string Slug, string Name, string English);
