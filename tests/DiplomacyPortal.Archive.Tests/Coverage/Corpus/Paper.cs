namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>A draft as one paper prints it.</summary>
internal sealed record Paper(Occasion Occasion, Draft Draft, Style Style, DateOnly PageDay, string Outlet)
{
    public string Headline => new Filling(Occasion, Style).Headline(Draft.Headline);

    public IReadOnlyList<string> Paragraphs
    {
        get
        {
            var filling = new Filling(Occasion, Style);
            return [.. Draft.Paragraphs.Select(filling.Paragraph)];
        }
    }

    /// <summary>So many papers about one event: the first writes, others reprint or write anew.</summary>
    public static IReadOnlyList<Paper> About(Occasion occasion, int count, Dice dice)
    {
        var drafting = new Drafting(occasion, dice);
        var outlets = dice.Shuffled(Phrasing.Of("trang-bao")["báo"]);
        List<Paper> papers = [];
        while (papers.Count < count)
        {
            var paper = papers.Count > 0 && dice.Chance(50) ? Reprint(dice.Pick(papers), drafting, dice) : Written(occasion, drafting, dice);
            papers.Add(paper with { Outlet = outlets[papers.Count] });
        }

        return papers;
    }

    private static Paper Written(Occasion occasion, Drafting drafting, Dice dice)
    {
        var style = Style.Roll(dice, occasion.Day, farWest: occasion.Host?.Hours <= -10);
        if (occasion.IsCompanion)
        {
            style = style with { Date = style.Date % 6 };
        }

        return new Paper(occasion, drafting.Next(), style, style.Published, "");
    }

    private static Paper Reprint(Paper of, Drafting drafting, Dice dice)
    {
        var (draft, style) = (of.Draft, of.Style);
        var kept = draft.Paragraphs.Count;
        switch (dice.Below(4))
        {
            case 0:
                break;
            case 1:
                draft = draft with { Paragraphs = [.. draft.Paragraphs.Take(Math.Max(1, kept * dice.Between(40, 75) / 100))] };
                break;
            case 2:
                draft = draft with { Headline = drafting.Headline() };
                break;
            default:
                var dropped = kept > 3 ? dice.Between(1, kept - 1) : -1;
                draft = draft with { Paragraphs = [.. draft.Paragraphs.Where((_, place) => place != dropped)] };
                style = style with { Swaps = true, Alias = dice.Below(3), Date = dice.Below(6), Title = dice.Below(6) };
                break;
        }

        style = style with { NewTones = style.NewTones ^ dice.Chance(25), BareHeadline = style.BareHeadline ^ dice.Chance(20) };
        return new Paper(of.Occasion, draft, style, style.Date == 6 ? of.PageDay : of.PageDay.AddDays(dice.Below(2)), "");
    }
}
