namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Somebody with an office; ours where it has no nation.</summary>
internal sealed record Notable(
    string Party, IReadOnlyList<string> Titles, string Short, string Name, string Family, bool Female, Nation? Nation, string Seat = "")
{
    private string Address => Female ? "bà" : "ông";

    public string Introduced(Hand hand) => (Nation, hand) switch
    {
        (null, { Comrades: true }) when Party.Length > 0 => hand.Title % 2 == 0
            ? $"đồng chí {Name}, {Party}, {Title(hand)}"
            : $"{Party}, {Title(hand)} {Name}",
        (not null, { Foreign: 0 }) => $"{Address} {Name}, {Title(hand)}",
        _ => Named(hand),
    };

    public string Named(Hand hand) => $"{Title(hand)} {Name}";

    public string InHeadline(Hand hand) => (Nation, hand.BareHeadline) switch
    {
        (null, true) => Titles[^1],
        (null, false) => $"{Titles[^1]} {Name}",
        (_, false) when hand.Foreign < 2 => Named(hand),
        _ => Title(hand),
    };

    public string Later(Hand hand, int mention, bool named) => ((hand.Later + mention) % 3, Nation) switch
    {
        (0, not null) => $"{Address} {Family}",
        (2, _) when !named => Short,
        (_, null) => $"{Short} {Name}",
        _ => $"{Short} {Family}",
    };

    private string Title(Hand hand)
    {
        var title = Titles[hand.Title / 2 % Titles.Count];
        return Nation is null ? title : title.Replace("{N}", hand.NameOf(Nation), StringComparison.Ordinal);
    }
}
