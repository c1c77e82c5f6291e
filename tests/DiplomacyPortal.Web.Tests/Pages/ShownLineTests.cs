using System.Text.Encodings.Web;
using System.Text.Unicode;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class ShownLineTests
{
    private static readonly ShownLine Line = ShownLine.Of([new("25 May", null), new("Hai bên ký", "vi"), new("Bến Mẫu", "vi")], " · ");

    [Theory]
    [InlineData(100, "25 May · <b lang=vi>Hai bên ký</b> · <b lang=vi>Bến Mẫu</b>")]
    [InlineData(24, "25 May · <b lang=vi>Hai bên ký</b> ·…")]
    [InlineData(17, "25 May · <b lang=vi>Hai bên</b>…")]
    [InlineData(8, "25 May ·…")]
    public void A_line_that_is_cut_keeps_its_marks(int longest, string expected) => Assert.Equal(expected, Written(Line.Shorten(longest)));

    [Theory]
    [InlineData("from “hôm qua”, counted", "from “<b lang=vi>hôm qua</b>”, counted")]
    [InlineData("“một” and “hai”", "“<b lang=vi>một</b>” and “<b lang=vi>hai</b>”")]
    [InlineData("from “hôm qua", "from “hôm qua")]
    [InlineData("of the year", "of the year")]
    public void What_is_quoted_is_in_another_language(string words, string expected) =>
        Assert.Equal(expected, Written(ShownLine.Quoting(words, "vi")));

    [Fact]
    public void Words_of_the_page_stand_around_it()
    {
        var line = Line.Within("to {0}.").FollowedBy(ShownLine.Of(" End"));
        Assert.Equal("to 25 May · <b lang=vi>Hai bên ký</b> · <b lang=vi>Bến Mẫu</b>. End", Written(line));
        Assert.Equal("to 25 May · Hai bên ký · Bến Mẫu. End", line.Text);
    }

    [Fact]
    public void Words_of_others_are_encoded_in_every_place()
    {
        using var written = new StringWriter();
        ShownLine.Of([new("<i>", null), new("<b>", "vi")], "&").WriteTo(written, HtmlEncoder.Default);
        Assert.Equal("&lt;i&gt;&amp;<span lang=\"vi\">&lt;b&gt;</span>", written.ToString());
    }

    private static string Written(ShownLine line)
    {
        using var written = new StringWriter();
        line.WriteTo(written, HtmlEncoder.Create(UnicodeRanges.All));
        return written.ToString()
            .Replace("<span lang=\"vi\">", "<b lang=vi>", StringComparison.Ordinal)
            .Replace("</span>", "</b>", StringComparison.Ordinal);
    }
}
