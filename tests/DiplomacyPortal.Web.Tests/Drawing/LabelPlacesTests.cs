using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class LabelPlacesTests
{
    [Theory]
    // Beside a mark: to its right, to its left where it is near the right end or something stands there, nowhere between two near ones.
    [InlineData("100 mark", "After")]
    [InlineData("260 mark", "Before")]
    [InlineData("100 mark, 140 mark", "Before, After")]
    [InlineData("10 mark, 50 mark, 100 mark", "None, None, After")]
    // The place that words to the right have taken is none for words to the left.
    [InlineData("0 mark, 100 mark, 140 mark", "After, None, After")]
    // Above a bar: from its left end on, else up to its right end.
    [InlineData("100 bar", "After")]
    [InlineData("276 bar", "Before")]
    [InlineData("0 mark, 40 bar, 70 mark", "None, None, After")]
    public void Words_stand_where_they_lie_on_nothing(string items, string sides)
    {
        var laid = items.Split(", ").Select((item, i) => Laid(i, item.Split(' '))).ToList();
        var found = LabelPlaces.Of(laid, 300, _ => 70);
        Assert.Equal(sides, string.Join(", ", laid.Select(l => found[l])));
    }

    [Fact]
    public void Lanes_take_no_place_from_each_other_and_what_has_no_words_has_none()
    {
        List<LaidItem> laid = [Laid(0, ["100", "mark"]), Laid(1, ["130", "mark"]) with { Lane = 1 }, Laid(2, ["0", "bar"]) with { Lane = 2 }];
        var found = LabelPlaces.Of(laid, 300, item => item.Lane == 2 ? 0 : 70);
        Assert.Equal([LabelSide.After, LabelSide.After, LabelSide.None], laid.Select(l => found[l]));
    }

    private static LaidItem Laid(int id, string[] item) =>
        new(new(id, default, default, false, 1, 1), null, int.Parse(item[0], System.Globalization.CultureInfo.InvariantCulture), 24, 0)
        {
            IsMark = item[1] == "mark",
        };
}
