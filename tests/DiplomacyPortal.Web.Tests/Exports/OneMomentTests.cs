using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Exports.Parsers;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class OneMomentTests : IAsyncLifetime
{
    /// <summary>More than goes on the way before the first of it is taken.</summary>
    private const int Rows = 5_000;

    private RowPortal _portal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await ManyRows.PortalAsync(Rows, few: 1);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_file_is_of_the_moment_it_was_asked_for_and_the_next_of_the_next()
    {
        using var response = await _portal.OpenAsync("/timeline.ics");
        await using var body = await response.Content.ReadAsStreamAsync(Cancellation);
        using var taken = new MemoryStream();
        var begun = new byte[1000];
        await body.ReadExactlyAsync(begun, Cancellation);
        taken.Write(begun);
        await WithdrawAsync(keep: 3);
        await body.CopyToAsync(taken, Cancellation);

        var calendar = CalendarFile.Parse(taken.ToArray());
        Assert.Equal((Rows, "0"), (calendar.Events.Count, calendar.Value("X-DIPLOMACYPORTAL-LEFT-OUT")));
        Assert.Equal(3, CalendarFile.Parse(await _portal.BytesAsync("/timeline.ics")).Events.Count);
    }

    /// <summary>Waits for nobody who reads.</summary>
    private async Task WithdrawAsync(int keep)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var articles = scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles;
        await articles.Where(a => a.Id > keep).ExecuteUpdateAsync(a => a.SetProperty(x => x.WithdrawnAt, DateTime.UnixEpoch), Cancellation);
    }
}
