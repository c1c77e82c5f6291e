using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>An archive with more of everything than any page shows, and one leader, place and organisation whom half of its articles name.</summary>
public sealed class LargeArchive : IAsyncLifetime
{
    public const string Place = "Nước Mẫu";

    public const string Organisation = "Hiệp hội Mẫu";

    public const string Group = "nhom-mau";

    public const int Articles = 3_000;

    private const int AtOnce = 150;

    /// <summary>The oldest articles, which alone give the place further officeholders.</summary>
    private const int OfFormerDays = 60;

    /// <summary>Of articles that tell of one event, the latest of all.</summary>
    private const int Reports = 900;

    private readonly StoppedClock _clock = new();

    public RowPortal Portal { get; private set; } = null!;

    public static string Slug(int number) => $"bai-so-{number}";

    public async ValueTask InitializeAsync()
    {
        Portal = await RowPortal.WithAsync([], replace: services => services.AddSingleton<TimeProvider>(_clock));
        foreach (var some in Enumerable.Range(0, Articles).Select(Sample).Chunk(AtOnce)) await Portal.InsertAsync(some);
        await GroupAsync();
        await GatherAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    /// <summary>Makes the portal read anew whatever it keeps, but for the names that the search box of every page offers.</summary>
    public async Task ForgetAsync()
    {
        _clock.Now += TimeSpan.FromMinutes(1);
        await using var scope = Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles.Where(a => a.Slug == Slug(0))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ChangedAt, a => a.ChangedAt), TestContext.Current.CancellationToken);
        (await Portal.GetAsync("/suggest?q=an")).Dispose();
    }

    /// <summary>One group of a quarter of all articles, and very many of two.</summary>
    private async Task GroupAsync()
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var articles = await archive.Articles.OrderBy(a => a.Id).Select(a => new { a.Id, a.DateLow }).ToListAsync(TestContext.Current.CancellationToken);
        foreach (var same in articles.Index().Where(a => a.Index % 4 < 3).GroupBy(a => a.Index % 4 == 0 ? Group : $"nhom-{a.Index / 4}", a => a.Item))
        {
            var (first, last) = (same.First().DateLow, same.Last().DateLow);
            CoverageGroup group = new() { Slug = same.Key, First = first, Last = last };
            archive.CoverageGroups.Add(group);
            archive.ArticleAccounts.AddRange(same.Select(a => new ArticleAccount
            {
                ArticleId = a.Id, CoverageGroup = group, Occasion = new(a.DateLow, a.DateLow, null, false, "talks"),
            }));
        }

        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Makes one event of what the last articles tell.</summary>
    private async Task GatherAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = Portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var reports = await archive.EventReports.OrderByDescending(r => r.ArticleId).Take(Reports)
            .Select(r => new { r.Id, r.TimelineEventId })
            .ToListAsync(cancellation);
        var (ids, told) = (reports.Select(r => r.Id), reports[0].TimelineEventId);
        await archive.EventReports.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.TimelineEventId, told), cancellation);
        await archive.TimelineEvents.Where(e => e.Reports.Count == 0).ExecuteDeleteAsync(cancellation);
    }

    private static ArticleSample.Mentioned Bearing(string office, string name) =>
        new(name, office) { Offices = [(office, Tenure.Holds)], Country = Place };

    private static ArticleSample Sample(int number)
    {
        var isOfLeader = number % 2 == 0;
        var day = new DateOnly(1995, 1, 1).AddDays(number * 4);
        var (leader, other) = (isOfLeader ? Samples.An : Samples.Binh, $"Nhân Vật {number % 1_300}");
        var told = $"Ngày {day:d/M/yyyy}, Bộ trưởng {leader} hội đàm với Đại sứ {other} tại {Place}.";
        var said = $"{leader} nói hai nước hợp tác với {Organisation}.";
        return new($"Bài số {number} về hợp tác")
        {
            Slug = Slug(number),
            Date = $"{day:yyyy-MM-dd}",
            Publisher = $"Báo {number % 50}",
            Parts = [new(told), new(said)],
            People = [Bearing("Bộ trưởng", leader), number < OfFormerDays ? Bearing("Đại sứ", other) : other],
            Entities = isOfLeader ? [new(Place), new(Organisation, EntityKind.Organisation)] : [new($"Nước {number}", As: "hai nước")],
            Events = [new(told, $"{day:yyyy-MM-dd}", "talks", Place) { People = [leader, other], Entities = isOfLeader ? [Place] : [] }],
            Statements = [new(said, By: leader) { To = [other], Topics = ["khuon-kho-quan-he"] }],
        };
    }
}
