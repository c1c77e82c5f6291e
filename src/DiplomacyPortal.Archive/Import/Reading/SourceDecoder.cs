using System.Text;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Turns bytes into text: strict UTF-8, and UTF-16 where a byte order mark names it.</summary>
internal static class SourceDecoder
{
    private static readonly (string Name, byte[] Mark, Encoding Encoding)[] Marked =
    [
        ("utf-8-bom", [0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ("utf-16le", [0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true)),
        ("utf-16be", [0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true)),
    ];

    private static readonly UTF8Encoding Unmarked = new(false, throwOnInvalidBytes: true);

    /// <returns>True for bytes that a byte order mark says to be text.</returns>
    public static bool IsMarked(byte[] bytes) => Marked.Any(m => bytes.AsSpan().StartsWith(m.Mark));

    /// <returns>Null for bytes that no such encoding gives.</returns>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            foreach (var (name, mark, encoding) in Marked)
            {
                if (bytes.StartsWith(mark)) return (encoding.GetString(bytes[mark.Length..]), name);
            }

            return (Unmarked.GetString(bytes), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
