using System.Security.Cryptography;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Reads one raw file, or says why not. Never writes.</summary>
public static class SourceReader
{
    /// <summary>5 MB.</summary>
    public const int LargestFile = 5 * 1024 * 1024;

    /// <returns>True for the names that are sources: *.txt and *.md, in any case.</returns>
    public static bool IsSource(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || IsMarkdown(path);

    public static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static Task<SourceReading> ReadAsync(string path, CancellationToken cancellation) =>
        ReadAsync(Path.GetFullPath(path), folder: null, IsMarkdown(path), cancellation);

    /// <param name="folder">The real path of the folder that no link may lead out of; null for none.</param>
    internal static async Task<SourceReading> ReadAsync(string path, string? folder, bool asMarkdown, CancellationToken cancellation)
    {
        byte[]? bytes;
        try
        {
            // Asked here and not only when the folder was listed: a link may have come in between.
            if (RealPath.Of(path) is not { } real) return new SourceReading.Refused(RejectionReason.Unreadable);
            if (folder is not null && !RealPath.IsWithin(folder, real)) return new SourceReading.Refused(RejectionReason.LinkOutOfFolder);

            var file = new FileInfo(real);
            if (!file.Exists) return new SourceReading.Gone();

            // A pipe or a device has no length either: it is refused unopened, for opening one may wait for ever.
            if (file.Length == 0) return new SourceReading.Refused(RejectionReason.Empty);
            if (file.Length > LargestFile) return new SourceReading.Refused(RejectionReason.TooLarge);
            bytes = await ReadBytesAsync(real, cancellation);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return new SourceReading.Gone();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new SourceReading.Refused(RejectionReason.Unreadable);
        }

        if (bytes is null) return new SourceReading.Refused(RejectionReason.Unreadable);
        return bytes.Length > LargestFile
            ? new SourceReading.Refused(RejectionReason.TooLarge)
            : Examine(bytes, asMarkdown);
    }

    private static SourceReading Examine(byte[] bytes, bool asMarkdown)
    {
        if (SourceDecoder.Decode(bytes) is not var (text, encoding))
        {
            var isBinary = bytes.Contains((byte)0) && !SourceDecoder.IsMarked(bytes);
            return new SourceReading.Refused(isBinary ? RejectionReason.Binary : RejectionReason.NotUtf8);
        }

        if (Legibility.IsBlank(text)) return new SourceReading.Refused(RejectionReason.Empty);
        if (Legibility.IsBinary(text)) return new SourceReading.Refused(RejectionReason.Binary);

        FrontMatter? head = null;
        if (asMarkdown && (head = FrontMatterReader.Read(text)) is null)
            return new SourceReading.Refused(RejectionReason.BadFrontMatter);
        if (head is not null && Legibility.IsBlank(text[head.BodyStart..])) return new SourceReading.Refused(RejectionReason.Empty);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new SourceReading.Accepted(new SourceFile(text, encoding, sha256, bytes.Length, head));
    }

    /// <param name="path">Without links.</param>
    /// <returns>
    /// The bytes; one more than is allowed of a file that has grown since its length was asked. Null if what was opened
    /// is no file, or may be another: a link has come into the path.
    /// </returns>
    private static async Task<byte[]?> ReadBytesAsync(string path, CancellationToken cancellation)
    {
        await using var stream = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek || RealPath.Of(path) != path) return null;
        var buffer = new byte[(int)Math.Min(stream.Length, LargestFile) + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return buffer[..length];
    }
}
