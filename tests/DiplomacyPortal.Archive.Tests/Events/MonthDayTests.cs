using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Archive.Tests.Events;

public sealed class MonthDayTests
{
    [Theory]
    [InlineData("2024-09-25", "09-25")]
    [InlineData("0005-02-29", null)]
    [InlineData("2024-09-25?", null)]
    [InlineData("2024-09", null)]
    [InlineData("2024-09-22/2024-09-26", null)]
    [InlineData("XXXX-09-22", null)]
    public async Task Only_an_event_of_one_known_day_stands_under_that_day_of_every_year(string value, string? monthDay)
    {
        await using var archive = await TestArchive.CreateAsync();
        var date = PartialDate.Parse(value);
        await using var context = archive.Open();
        var told = new TimelineEvent { Kind = "visit", Value = value, Low = date?.Low, High = date?.High };
        context.TimelineEvents.Add(told);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(monthDay, told.MonthDay);

        told.Value = "2023-01-02";
        (told.Low, told.High) = (new(2023, 1, 2), new(2023, 1, 2));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal("01-02", told.MonthDay);
    }
}
