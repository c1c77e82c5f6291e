namespace DiplomacyPortal.Extraction.Tests.Substitution;

internal static class TitleScore
{
    private const int Longest = 140;

    /// <summary>A stated title is the one of the gold; a derived one is a clause of the text, and no date in front of it.</summary>
    public static bool Matches(string raw, GoldTitle gold, ExtractedTitle title)
    {
        if (title.Text.Length == 0 || !string.Equals(gold.Origin, title.Origin.ToString(), StringComparison.OrdinalIgnoreCase)) return false;
        if (gold.Text is not null) return Score.Fold(title.Text) == Score.Fold(gold.Text);
        return title.Text.Length <= Longest && !title.Text.StartsWith("date", StringComparison.Ordinal)
            && Score.Fold(raw).Contains(Score.Fold(title.Text.TrimEnd('…', ' ', '.')), StringComparison.Ordinal);
    }
}
