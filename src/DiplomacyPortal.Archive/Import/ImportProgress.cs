namespace DiplomacyPortal.Archive.Import;

/// <summary>How many of the folder's files are dealt with.</summary>
public sealed record ImportProgress(int Done, int Total);
