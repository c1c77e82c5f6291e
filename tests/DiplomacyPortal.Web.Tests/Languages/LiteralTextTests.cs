using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>What pages say stands in the resource files, where both languages are.</summary>
public sealed partial class LiteralTextTests
{
    [Fact]
    public void No_page_has_words_of_its_own()
    {
        var found = ResourceFile.Sources("*.cshtml")
            .SelectMany(page => RazorMarkup.Words(page.Text), (page, words) => $"{Path.GetFileName(page.Path)}: {words}");
        Assert.Equal([], found);
    }

    [Theory]
    [InlineData("<p>Xin chào</p>", "Xin chào")]
    [InlineData("<a title=\"More @name\">@name</a>", "More")]
    [InlineData("<input placeholder=\"Name\">", "Name")]
    [InlineData("<p>@Text[\"A.B\"] of @count</p>", "of")]
    [InlineData("<p>@(x ? \"Yes\" : null)</p>", "Yes")]
    [InlineData("@if (x) {<text>and</text>}", "and")]
    public void Words_are_found_wherever_readers_would_see_them(string razor, string words) => Assert.Equal([words], RazorMarkup.Words(razor));

    [Theory]
    [InlineData("@model Foo\n@using Bar\n@{\n  var a = 1 < 2;\n}\n<p class=\"count\" id=\"x\">@Text[\"A.B\", Foo.Of(x, \"abc\")] · @b.C</p>")]
    [InlineData("<a href=\"/x?@y&amp;z=1\" rel=\"nofollow\">@if (a) {<span>×</span>} else {@d}</a>")]
    [InlineData("@foreach (var (i, x) in list) { await Name(x); }")]
    [InlineData("@* Nobody sees a remark. *@<p>@Dates.Short(x) &amp; 1</p>")]
    public void Code_and_remarks_are_none(string razor) => Assert.Empty(RazorMarkup.Words(razor));
}
