namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>A story in one paper, its own or another's.</summary>
internal sealed record Printed(Affair Affair, Story Story, Hand Hand, Outlet Outlet, DateOnly On, bool Credits)
{
    private static readonly string[] Specialists = ["Báo Đầu tư", "Nông nghiệp và Môi trường", "Phụ nữ Việt Nam", "Công lý", "Kinh tế Việt Nam"];

    public string Headline => new Wording(Affair, Hand).Headline(Story.Headline);

    public List<string> Paragraphs()
    {
        var wording = new Wording(Affair, Hand);
        return [.. Story.All.Select(wording.Text)];
    }

    public static List<Printed> About(Affair affair, int count, Dice dice)
    {
        var composing = new Composing(affair, dice);
        List<Printed> printed = [];
        foreach (var outlet in Readers(affair, dice).Take(count))
        {
            printed.Add(printed.Count > 0 && dice.Chance(46)
                ? Taken(dice.Chance(65) ? printed[0] : dice.Pick(printed), outlet, composing, dice)
                : Own(affair, outlet, composing, dice));
        }

        return printed;
    }

    private static Printed Own(Affair affair, Outlet outlet, Composing composing, Dice dice)
    {
        var hand = Hand.Of(outlet, affair, dice);
        hand = affair.IsAside ? hand with { Published = affair.Day } : hand;
        return new Printed(affair, composing.Next(), hand, outlet, hand.Published, false);
    }

    private static Printed Taken(Printed from, Outlet outlet, Composing composing, Dice dice)
    {
        var (story, hand) = (from.Story, from.Hand);
        var length = story.Body.Count;
        switch (dice.Below(5))
        {
            case 0:
                break;
            case 1:
                story = story with { Headline = composing.Headline() };
                break;
            case 2:
                story = story with { Headline = composing.Headline(), Body = [.. story.Body.Take(Math.Max(1, length * dice.Between(40, 80) / 100))] };
                break;
            case 3:
                story = story with { Headline = composing.Headline(), Lead = composing.Lead() };
                hand = hand with { Form = dice.Pick(outlet.Days), Comrades = outlet.Comrades };
                break;
            default:
                var dropped = dice.Below(Math.Max(1, length));
                story = story with { Body = [.. story.Body.Where((_, place) => length < 3 || place != dropped)] };
                hand = hand with { Edits = true, Form = dice.Pick(outlet.Days), Later = dice.Below(3), Comrades = outlet.Comrades };
                break;
        }

        // "This morning" is only copied on the same day.
        var on = hand.Form == "nay" ? from.On : from.On.AddDays(dice.Chance(30) ? 1 : 0);
        hand = hand with { NewTones = hand.NewTones ^ dice.Chance(20), BareHeadline = hand.BareHeadline ^ dice.Chance(25) };
        return new Printed(from.Affair, story, hand, outlet, on, dice.Chance(70));
    }

    /// <summary>Provinces' papers tell of their province, a trade's papers of their trade.</summary>
    private static List<Outlet> Readers(Affair affair, Dice dice)
    {
        var local = $"Báo {affair.Paper}";
        var some = dice.Shuffled(Outlet.All.Where(outlet => outlet.Head != 6 || outlet.Name == local || outlet.File is "mofa-gov" or "huunghi")
            .Where(outlet => outlet.File is not ("danang" or "dongnai" or "cantho" or "nghean") || outlet.Name == local)
            .Where(outlet => !Specialists.Contains(outlet.Name) || affair.Theme == Theme.Justice == (outlet.Name == "Công lý")));
        return [.. some.OrderByDescending(outlet => outlet.Name == local && dice.Chance(75))];
    }
}
