namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>One page of a newspaper as it was copied; articles of one group report the same event.</summary>
internal sealed record CorpusArticle(string FileName, string Text, string Group);
