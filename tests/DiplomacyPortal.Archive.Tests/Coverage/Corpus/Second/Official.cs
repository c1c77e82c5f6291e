namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Somebody with an office, of ours when there is no land; "%" in the office stands for the name of the land.</summary>
internal sealed record Official(IReadOnlyList<string> Offices, string Short, string Name, string Family, Land? Land)
{
    public string Office(Habit habit)
    {
        var office = Offices[habit.Office % Offices.Count];
        return Land is null ? office : office.Replace("%", habit.NameOf(Land), StringComparison.Ordinal);
    }

    public string Full(Habit habit) => $"{Office(habit)} {Name}";

    /// <summary>Once introduced: by office, by office and name, and foreigners by office and family.</summary>
    public string Later(Habit habit, int mention) => ((habit.Later + mention) % 4, Land) switch
    {
        (0, null) => Short,
        (0, _) when IsUnmistakable => Short,
        (0 or 1 or 2, not null) => $"{Short} {Family}",
        _ => $"{Short} {Name}",
    };

    /// <summary>"Bộ trưởng" alone may be either of two ministers; an ambassador is always the guest.</summary>
    private bool IsUnmistakable => Short is "Đại sứ" or "Tổng thống" or "Quốc vương" or "Nhà Vua" or "Thị trưởng";
}
