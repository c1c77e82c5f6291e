using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class CoverageDayTests
{
    [Fact]
    public async Task Without_its_year_the_day_of_a_group_is_the_same_in_the_list_and_on_its_page()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 7).Select(n => new ArticleSample($"Bài {n} về hội đàm")));
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            // Three that came early, and four that came later.
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            var group = new CoverageGroup { Slug = "hoi-dam" };
            archive.CoverageGroups.Add(group);
            var ids = await archive.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(TestContext.Current.CancellationToken);
            archive.ArticleAccounts.AddRange(ids.Select((id, i) => new ArticleAccount
            {
                ArticleId = id,
                CoverageGroup = group,
                Occasion = new(null, null, null, false, "talks") { DayOfSomeYear = new DateOnly(2000, 10, i < 3 ? 9 : 10) },
            }));
            await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var (list, page) = (await portal.PageAsync("/coverage"), await portal.PageAsync("/coverage/hoi-dam"));
        foreach (var shown in new[] { list.QuerySelector("li.entry")!, page.QuerySelector(".occasion-facts")! })
        {
            Assert.Contains("10/10", shown.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("9/10", shown.TextContent, StringComparison.Ordinal);
        }
    }
}
