using DiplomacyPortal.Web.Pages.Timeline;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class TimelineMiniatureTests
{
    [Fact]
    public async Task It_has_the_years_of_the_most_events_those_without_any_in_between_too()
    {
        await using var portal = await WithAsync("1945-09-02", "2015", "2023-03-29", "2023-09", "2024-09-25", "2000/2009", "XXXX-09-22", "9999-01-01");
        var bars = (await LoadAsync(portal)).Bars;
        Assert.Equal(Enumerable.Range(2015, 10), bars.Select(b => b.Tick.Day.Year));
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 2, 1], bars.Select(b => b.Count));
        Assert.Equal("/timeline?from=2023&to=2023", bars[8].Url);
    }

    [Fact]
    public async Task Of_a_short_time_it_has_the_months()
    {
        await using var portal = await WithAsync("2023-12-30", "2024-02-01", "2024-02", "2024", "2024-01-30/2024-02-03");
        var bars = (await LoadAsync(portal)).Bars;
        Assert.Equal([("/timeline?from=2023-12&to=2023-12", 1), ("/timeline?from=2024-01&to=2024-01", 0), ("/timeline?from=2024-02&to=2024-02", 2)],
            bars.Select(b => (b.Url, b.Count)));
    }

    [Fact]
    public async Task Of_nothing_it_is_empty_and_it_is_asked_for_once()
    {
        await using var portal = await WithAsync();
        Assert.Empty((await LoadAsync(portal)).Bars);
        Assert.Empty(await portal.Commands.DuringAsync(() => LoadAsync(portal)));
    }

    private static Task<RowPortal> WithAsync(params IReadOnlyList<string> values) => RowPortal.WithAsync(
        values.Select(v => new ArticleSample($"Bài kể việc {v}") { Parts = [new("Ông thăm.")], Events = [new("Ông thăm.", v, "visit")] }));

    private static Task<TimelineMiniature> LoadAsync(RowPortal portal) =>
        portal.Services.GetRequiredService<KnownMiniature>().LoadAsync(TestContext.Current.CancellationToken);
}
