using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A file that can be read: its text without the byte order mark, and what its bytes are.</summary>
/// <param name="FrontMatter">What a Markdown file's head states, and where its body begins; null for plain text.</param>
public sealed record SourceFile(string Text, string Encoding, string Sha256, int ByteLength, FrontMatter? FrontMatter);

/// <summary>What came of trying to read a file.</summary>
public abstract record SourceReading
{
    private SourceReading()
    {
    }

    public sealed record Accepted(SourceFile File) : SourceReading;

    public sealed record Refused(RejectionReason Reason) : SourceReading;

    /// <summary>There is no such file (any more).</summary>
    public sealed record Gone : SourceReading;
}
