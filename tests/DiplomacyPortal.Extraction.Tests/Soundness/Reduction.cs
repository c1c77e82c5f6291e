using System.Diagnostics;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>Shortens a text that fails as long as it fails, so that the fault can be seen.</summary>
internal static class Reduction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static string Of(string text, Func<string, bool> fails)
    {
        var started = Stopwatch.GetTimestamp();
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length && Stopwatch.GetElapsedTime(started) < Patience;)
            {
                var shorter = text.Remove(start, length);
                if (fails(shorter)) text = shorter;
                else start += length;
            }
        }

        return text;
    }
}
