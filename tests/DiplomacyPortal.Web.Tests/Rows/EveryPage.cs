using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>The pages of the portal in each of their states, for what all of them have to be. A test fails if a page has no line here.</summary>
public static class EveryPage
{
    private const string Country = "Quốc đảo Mẫu";
    private const string GroupSlug = "tong-thong-chile-matias-arriagada-hoi-dam-voi-chu-tich-nuoc-le-huu-phuc";

    /// <summary>What anybody may read, in Vietnamese; in English it stands behind "/en".</summary>
    public static IReadOnlyList<string> Public { get; } =
    [
        "/", "/about", "/api",
        "/articles", "/articles?person=dang-minh-duc&from=2024", "/articles?year=2024&source=B%C3%A1o+M%E1%BA%ABu",
        "/articles?person=khong-ai&from=abc&to=x&source=y&page=z", "/articles?page=99",
        "/articles?q=hoi+dam", "/articles?q=hai+OR+%22hop+tac+-x*+la:khong+!!", "/articles?q=khong+dau+ca", $"/articles?q={new string('a', 2_001)}",
        $"/articles/{Samples.Talks.Slug}", $"/articles/{Samples.Undated.Slug}", $"/articles/{ToldSamples.Summit.Slug}",
        $"/articles/{Samples.Talks.Slug}/original",
        "/timeline", "/timeline?zoom=months&rows=leader", "/timeline?rows=place&zoom=days&from=2024-09&to=2024-09",
        "/timeline?kind=x", "/timeline?from=1900&to=1900", "/timeline?from=abc",
        "/meetings", "/meetings?year=2024&level=unknown", "/meetings?from=1900&to=x",
        "/coverage", "/coverage?from=1900&to=x", Group, $"{Group}/{GroupSlug}/gao-va-ca-tra-viet-nam-sang-chile",
        "/statements", "/statements?kind=direct&from=2024", "/statements?topic=ha-tang-giao-thong", "/statements?from=1900&to=x",
        "/people", "/people/tran-van-an", "/places", "/organisations", "/places/quoc-dao-mau", "/organisations/hiep-hoi-mau",
        "/nowhere", $"/articles/{Samples.Withdrawn.Slug}",
    ];

    /// <summary>What lists everything, over an archive of nothing.</summary>
    public static IReadOnlyList<string> Empty { get; } =
        ["/", "/articles", "/timeline", "/statements", "/people", "/places", "/organisations", "/meetings", "/coverage"];

    /// <summary>What only administrators see, but for the form that lets them in.</summary>
    public static IReadOnlyList<string> Administrators { get; } =
    [
        "/admin", "/admin/articles", "/admin/articles?q=khong&state=x", "/admin/articles/1", "/admin/articles/10",
        "/admin/people", "/admin/people?q=khong", "/admin/people/tran-van-an", "/admin/people/peter-marlow",
        "/admin/imports", "/admin/imports/1", "/admin/imports/3",
    ];

    public const string Login = "/admin/login";

    /// <summary>Of three papers on one event.</summary>
    public const string Group = "/coverage/" + GroupSlug;

    public static async Task<RowPortal> PortalAsync(bool onKestrel = false, Action<IServiceCollection>? replace = null)
    {
        using var seeds = new TemporaryFolder();
        foreach (var (number, text) in new[] { ThreePapers.First, ThreePapers.Reprint, ThreePapers.Rewrite }.Index()) seeds.Write($"{number}.md", text);
        ArticleSample[] samples =
        [
            .. Samples.All, .. ToldSamples.All,
            new("Bài về một nước") { Parts = [new("Quốc đảo Mẫu đón Hiệp hội Mẫu.")], Entities = [new(Country), new("Hiệp hội Mẫu", EntityKind.Organisation)] },
        ];
        var portal = await RowPortal.WithAsync(samples, onKestrel, AdministratorClient.Account, replace, seeds.Path);
        await portal.MergeEventsAsync("talks", "2024-09-25");
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        archive.ImportRuns.AddRange(Run(ImportTrigger.Startup, null), Run(ImportTrigger.Administrator, "bai/rong.txt"));
        archive.Biographies.Add(new()
        {
            PersonId = archive.People.Single(p => p.Name == Samples.An).Id,
            Language = "vi",
            Markdown = "Sinh năm 1960.\n\n# Thời trẻ\n\nHọc ở **Huế**.",
            ChangedBy = AdministratorClient.Email,
        });
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        return portal;
    }

    private static ImportRun Run(ImportTrigger trigger, string? refused)
    {
        var time = new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var run = new ImportRun { StartedAt = time, FinishedAt = time, Trigger = trigger, State = ImportState.Finished, SeedsPath = "/seeds" };
        if (refused is not null) run.Rejections.Add(new() { Path = refused, Reason = RejectionReason.Empty });
        run.Rejected = run.Rejections.Count;
        return run;
    }
}
