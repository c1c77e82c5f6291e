using System.Runtime.CompilerServices;
using System.Text.Json;
using DiplomacyPortal.Web.Api;

namespace DiplomacyPortal.Web.Exports.Formats;

/// <summary>One JSON value a line, each on a single one.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(FactsJson.Readable) { WriteIndented = false };

    public static async IAsyncEnumerable<string> Of<T>(IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation)) yield return JsonSerializer.Serialize(row, Options) + "\n";
    }
}
