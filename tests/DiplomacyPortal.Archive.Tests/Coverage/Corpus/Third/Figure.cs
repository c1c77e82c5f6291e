using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Somebody with an office; one of ours where there is no land.</summary>
internal sealed record Figure(
    string Rank, string Party, IReadOnlyList<string> Titles, string Short, string Name, string Family, Land? Land, string Seat = "")
{
    /// <summary>As the lead introduces: officers by rank, comrades by party, others by office.</summary>
    public string Introduced(Manner manner)
    {
        var title = Title(manner.Title, manner);
        return (Land, Rank, manner) switch
        {
            (null, "", { Comrades: true }) => $"đồng chí {Written(Name, manner)}, {(Party.Length > 0 ? Party + ", " : "")}{title}",
            (null, not "", { Comrades: true }) => $"{Rank} {Written(Name, manner)}, {(Party.Length > 0 ? Party + ", " : "")}{title}",
            (_, not "", _) => $"{Rank} {Written(Name, manner)}, {title}",
            (not null, _, { Foreigners: 1 }) => $"ông {Written(Name, manner)}, {title}",
            _ => $"{title} {Written(Name, manner)}",
        };
    }

    public string Named(Manner manner) => Rank.Length > 0 ? $"{Rank} {Written(Name, manner)}" : $"{Title(^1, manner)} {Written(Name, manner)}";

    /// <summary>A headline may do without the name.</summary>
    public string InHeadline(Manner manner) => (Land, manner.BareHeadline) switch
    {
        (null, true) => Title(^1, manner),
        (null, _) => Named(manner),
        (_, false) when manner.Foreigners == 0 => Introduced(manner with { Foreigners = 0 }),
        _ => Title(manner.Title, manner),
    };

    public string Later(Manner manner, int mention, bool named) => ((manner.Later + mention) % 3, Land) switch
    {
        (0, null) when manner.Comrades => $"đồng chí {Name}",
        (0, not null) when Rank.Length == 0 => $"ông {Written(Family, manner)}",
        (var turn, _) when turn == 1 || named => $"{Short} {(Land is null ? Name : Written(Family, manner))}",
        _ => Short,
    };

    private string Written(string name, Manner manner) => !manner.PlainNames || Land is null or { Pool: "trung" } ? name
        : string.Concat(name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private string Title(Index which, Manner manner)
    {
        var title = which.IsFromEnd ? Titles[which] : Titles[which.Value % Titles.Count];
        return Land is null ? title : title.Replace("{N}", manner.NameOf(Land), StringComparison.Ordinal);
    }
}
