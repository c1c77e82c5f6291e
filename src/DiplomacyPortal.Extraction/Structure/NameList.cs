namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Cuts a line that lists names at its strokes, commas, free-standing dashes and "và": "Lâm Khánh/TTXVN", "Thanh Tuấn - Kiều Trang".</summary>
internal static class NameList
{
    public static List<string> Split(ReadOnlySpan<char> line)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var length = i == line.Length ? 1 : Separator(line, i);
            if (length == 0) continue;
            if (line[start..i].Trim() is { IsEmpty: false } name) names.Add(name.ToString());
            start = i + length;
            i = Math.Max(i, start - 1);
        }

        return names;
    }

    private static int Separator(ReadOnlySpan<char> line, int i) => line[i] switch
    {
        '/' or ',' or ';' or '|' => 1,
        '-' or '–' when (i == 0 || line[i - 1] == ' ') && (i + 1 == line.Length || line[i + 1] == ' ') => 1,
        ' ' when line[i..].StartsWith(" và ", StringComparison.Ordinal) => 3,
        _ => 0,
    };
}
