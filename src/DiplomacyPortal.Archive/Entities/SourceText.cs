namespace DiplomacyPortal.Archive.Entities;

/// <summary>The raw text of a file, verbatim, under the hash of its bytes. Written once, never changed or removed.</summary>
public sealed class SourceText
{
    /// <summary>Of the file's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>"utf-8", "utf-8-bom", "utf-16le" or "utf-16be".</summary>
    public required string Encoding { get; init; }

    public int ByteLength { get; init; }

    /// <summary>The decoded text without its byte order mark; every span counts its UTF-16 units.</summary>
    public required string Text { get; init; }
}
