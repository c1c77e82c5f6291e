namespace DiplomacyPortal.Archive.Import;

/// <summary>What became of one file.</summary>
internal enum DocumentOutcome
{
    Added,
    Updated,
    Unchanged,
}
