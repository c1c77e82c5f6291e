using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

internal static class Literal
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>A text that fails as it can be copied into a test: escaped what cannot be seen, in a line of at most some thousand characters.</returns>
    public static string Of(string text) => text.Length <= Longest
        ? JsonSerializer.Serialize(text, Readable)
        : JsonSerializer.Serialize(text[..Longest], Readable) + " …";

    private const int Longest = 4000;
}
