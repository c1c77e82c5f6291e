using System.Diagnostics;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Web.Pages.Coverage;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class AlikeNamesTests
{
    private static readonly string[] Parts = ["nguyen", "van", "an", "anh", "thuong", "thuongg", "solheimen", "solheimenn", "berg", "ariagada", "arriagada"];

    [Fact]
    public void It_finds_those_that_a_comparison_of_each_with_each_finds()
    {
        string[] names = [.. from one in Parts from two in Parts from three in Parts.Append("") select $"{one}-{two}-{three}".TrimEnd('-')];
        var alike = new AlikeNames(names);
        var found = 0;
        foreach (var name in names.Append("solheimen-van-anh-berg"))
        {
            var expected = names.Where(other => NameLikeness.AreOne(name, other)).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(expected, alike.Of(name).Order(StringComparer.Ordinal));
            found += expected.Count - 1;
        }

        Assert.InRange(found, 1_000, 100_000);
    }

    [Theory]
    [InlineData("nguyen-ut-ba-{0}")]
    [InlineData("nguyenthuong{0}")]
    [InlineData("nguyenthuong-ba-{0}")]
    public void Thirty_thousand_names_that_begin_alike_are_not_compared_each_with_each(string form)
    {
        string[] names = [.. Enumerable.Range(10_000, 30_000).Select(i => string.Format(null, form, i)), "nguyenthuong-ba"];
        var clock = Stopwatch.StartNew();
        var alike = new AlikeNames(names);
        var found = names.Sum(name => alike.Of(name).Count());

        // Half a second; comparing each with each takes more than a minute.
        Assert.InRange(found, names.Length, 100 * names.Length);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
