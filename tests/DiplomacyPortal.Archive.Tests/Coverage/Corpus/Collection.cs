namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Corpora written apart from each other: other phrasings, people, countries and habits of pages.</summary>
internal enum Collection
{
    First,
    Second,
    Third,
    Fourth,
}
