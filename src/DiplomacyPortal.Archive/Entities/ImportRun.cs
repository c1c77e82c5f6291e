namespace DiplomacyPortal.Archive.Entities;

/// <summary>One import of the seeds folder and what came of it.</summary>
public sealed class ImportRun
{
    public int Id { get; init; }

    public DateTime StartedAt { get; init; }

    /// <summary>Null while it runs, and for ever if the process was killed.</summary>
    public DateTime? FinishedAt { get; set; }

    public ImportTrigger Trigger { get; init; }

    public ImportState State { get; set; }

    public required string SeedsPath { get; init; }

    public int Added { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Files known to the archive that this run did not find, found missing by it or before.</summary>
    public int Missing { get; set; }

    public int Rejected { get; set; }

    public ICollection<ImportRejection> Rejections { get; } = new HashSet<ImportRejection>(ReferenceEqualityComparer.Instance);
}

public enum ImportTrigger
{
    Startup,
    Administrator,
    CommandLine,
}

public enum ImportState
{
    Running,
    Finished,

    /// <summary>Stopped on the way, by a shutdown, a crash or a fault; the next run goes on from there.</summary>
    Interrupted,
}
