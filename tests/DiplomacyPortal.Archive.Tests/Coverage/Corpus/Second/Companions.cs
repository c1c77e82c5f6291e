namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Articles that speak of an event without being a report of it: announced before, explained, followed up or remembered after.</summary>
internal sealed class Companions(Dice dice, HappeningMaker maker)
{
    private static readonly string[] Remembered =
    [
        "hoi-dam", "hoi-kien", "tiep-khach", "tiep-doan", "dien-dam", "trao-van-kien", "phat-bieu", "doanh-nghiep", "uy-ban", "tong-ket",
    ];

    private readonly HashSet<(string Kind, string About)> _once = [];

    public IReadOnlyList<Happening> Make(IReadOnlyList<Happening> events, int count)
    {
        var remembered = events.Where(made => Remembered.Contains(made.Kind)).ToList();
        List<Happening> made = [];
        for (var tried = 0; made.Count < count && remembered.Count > 0 && tried < 20 * count; tried++)
        {
            if (About(dice.Pick(remembered)) is { } companion)
            {
                made.Add(companion with { Group = $"second-alone-{made.Count:D4}" });
            }
        }

        return made;
    }

    private Happening? About(Happening of)
    {
        var kind = of.Journey is not null ? dice.Pick(["thong-bao", "chan-dung", "bao-nuoc-ngoai", "hau-tham", "xa-luan", "phong-van"])
            : dice.Pick(["hau-tham", "hau-tham", "xa-luan", "phong-van"]);
        var guest = of.Journey?.Traveller is { Land: not null } traveller ? traveller : null;
        var once = kind is "thong-bao" or "chan-dung" or "bao-nuoc-ngoai" ? $"{of.Journey!.Traveller.Name} {of.Journey.From:yyyy-MM-dd}" : of.Group;
        if ((kind == "chan-dung" && guest is null) || !_once.Add((kind, once)))
        {
            return null;
        }

        var day = kind switch
        {
            "thong-bao" => of.Journey!.From.AddDays(-dice.Between(4, 9)),
            "chan-dung" => of.Journey!.From.AddDays(-1),
            "bao-nuoc-ngoai" => of.Journey!.To.AddDays(dice.Between(2, 6)),
            "hau-tham" => of.Day.AddDays(dice.Between(12, 40)),
            _ => of.Day.AddDays(dice.Between(4, 12)),
        };
        var made = maker.New(kind, day, "sáng", of.Land, null, guest, []);
        foreach (var name in of.Details.Keys.Where(name => !made.Details.ContainsKey(name)))
        {
            made = made.With(name, of.Details[name]);
        }

        return made with { Journey = of.Journey, About = of };
    }
}
