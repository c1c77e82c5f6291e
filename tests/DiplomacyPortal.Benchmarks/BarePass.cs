using System.Text;

namespace DiplomacyPortal.Benchmarks;

/// <summary>
/// The least that any reader of words does: compose the text, cut it at blanks, look each word up. What extraction costs is told
/// as a multiple of it, measured in the same run, for a time alone says as much about the machine.
/// </summary>
internal static class BarePass
{
    private static readonly HashSet<string> Known =
    [
        "Nguyễn", "Trần", "Lê", "ông", "bà", "Thủ", "tướng", "Tổng", "thống", "Chủ", "tịch",
        "ngày", "tháng", "năm", "khẳng", "nhấn", "định", "mạnh", "hội", "đàm",
    ];

    /// <returns>How many words are known.</returns>
    public static int Read(string text)
    {
        var composed = text.Normalize(NormalizationForm.FormC).AsSpan();
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        foreach (var range in composed.SplitAny(" \n"))
        {
            if (known.Contains(composed[range])) count++;
        }

        return count;
    }

    public static int Words(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan().SplitAny(" \n"))
        {
            if (!text.AsSpan()[range].IsEmpty) count++;
        }

        return count;
    }
}
