using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <param name="Run">What was done. Its Id is 0 when a start-up run changed nothing and so left no trace.</param>
    public sealed record Completed(ImportRun Run) : ImportOutcome;

    /// <summary>There is no such folder; the archive was not touched.</summary>
    public sealed record FolderMissing(string Path) : ImportOutcome;

    /// <summary>Someone else imports into this archive at this moment.</summary>
    public sealed record Busy : ImportOutcome;
}
