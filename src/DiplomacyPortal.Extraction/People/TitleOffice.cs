using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>An office of one title as it is compared with that of another.</summary>
/// <param name="Head">Its first words, folded ("bo truong").</param>
/// <param name="Listed">By the first of its names in offices.txt; null for one that is not listed.</param>
/// <param name="IsPast">"cựu", "nguyên", "cố"</param>
/// <param name="Field">The words behind the first ones, folded; none where the text gives none.</param>
internal sealed record TitleOffice(string Head, string? Listed, bool IsPast, IReadOnlyList<string> Field)
{
    /// <summary>"Bộ trưởng Bộ Ngoại giao" is "Bộ trưởng Ngoại giao".</summary>
    private const string Ministry = "bo";

    public static TitleOffice Of(string head, Office office) => new(
        head,
        OfficeLexicon.Find(office.Name, office.Country ?? ""),
        office.Tenure is Tenure.Former or Tenure.Late,
        [.. Folding.Fold(office.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(head.Count(c => c == ' ') + 1).Where(word => word != Ministry)]);

    /// <summary>
    /// Whether both may be one office: "Ngoại trưởng" and "Bộ trưởng Bộ Ngoại giao", "Bộ trưởng" and either; not
    /// "Bộ trưởng Quốc phòng" and "Bộ trưởng Ngoại giao".
    /// </summary>
    public bool MayBe(TitleOffice other)
    {
        if (IsPast != other.IsPast) return false;
        if (Listed is not null && other.Listed is not null) return Listed == other.Listed;
        return Head == other.Head && (AreIn(Field, other.Field) || AreIn(other.Field, Field));
    }

    private static bool AreIn(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!others.Contains(words[i])) return false;
        }

        return true;
    }
}
