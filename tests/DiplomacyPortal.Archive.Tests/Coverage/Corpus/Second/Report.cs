namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>One newspaper's article: lines chosen, and how this paper words them. The first line is the lead.</summary>
internal sealed record Report(
    Happening Happening, string HeadlineLine, IReadOnlyList<string> Lines, Habit Habit, ulong Hand, DateOnly Page, string Outlet, bool IsTaken)
{
    private Wording Wording => new(Happening, Habit, Hand, Page);

    public string Headline => Wording.Headline(HeadlineLine);

    public IReadOnlyList<string> Paragraphs
    {
        get
        {
            var wording = Wording;
            List<string> told = [.. Lines.Select(line => line.StartsWith('+') ? Aside(wording) : wording.Paragraph(line))];
            if (!Habit.Joins || told.Count < 5)
            {
                return told;
            }

            told[2] = $"{told[1]} {told[2]}";
            told.RemoveAt(1);
            return told;
        }
    }

    /// <summary>"Cùng ngày, Thủ tướng cũng đã hội đàm với …": what else the traveller did.</summary>
    private string Aside(Wording wording)
    {
        var beside = new Dice(Hand).Pick(Happening.Beside);
        var when = beside.Day == Happening.Day ? "Cùng ngày" : $"Trước đó, ngày {Habit.Short(beside.Day, '/')}";
        return wording.Paragraph($"{when}, {Happening.Journey!.Traveller.Later(Habit, 0)} đã {wording.Doing(beside)}.");
    }

    public string Credit(string line) => Wording.Paragraph(line);
}
