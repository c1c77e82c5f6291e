using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class DatedElementTests
{
    [Fact]
    public void A_date_that_programs_can_read_is_a_time() => Assert.Equal(("time", "2024-09"), Written("2024-09"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_date_that_only_people_can_read_is_no_time(string? machine) => Assert.Equal(("span", null), Written(machine));

    private static (string Name, string? Date) Written(string? machine)
    {
        var output = new TagHelperOutput("time", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new DatedTagHelper { Datetime = machine }.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        return (output.TagName, output.Attributes["datetime"]?.Value as string);
    }
}
