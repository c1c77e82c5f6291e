using System.Collections.Concurrent;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class ListedPagesTests
{
    [Fact]
    public async Task No_page_is_missing_from_the_list_of_every_page()
    {
        var shown = new ShownPages();
        await using var portal = await EveryPage.PortalAsync(replace: services => services.Configure<MvcOptions>(options => options.Filters.Add(shown)));
        using var administrator = await AdministratorClient.LoggedInAsync(portal.Factory, TestContext.Current.CancellationToken);
        foreach (var path in EveryPage.Public.Append(EveryPage.Login)) (await portal.GetAsync(path)).Dispose();
        foreach (var path in EveryPage.Administrators)
            (await administrator.Http.GetAsync(path, TestContext.Current.CancellationToken)).Dispose();

        // The address of logging out shows nothing: it leads away. So does that of the current import, but while one runs.
        var pages = portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>().Select(p => p.ViewEnginePath).Distinct().Except(["/Admin/Logout", "/Admin/Runs/Current"]);
        Assert.Equal(pages.Order(StringComparer.Ordinal), shown.Paths.Order(StringComparer.Ordinal));
    }

    /// <summary>Pages that were rendered; who is led away, or told that there is none, has seen another.</summary>
    private sealed class ShownPages : IResultFilter
    {
        private readonly ConcurrentDictionary<string, bool> _paths = [];

        public ICollection<string> Paths => _paths.Keys;

        public void OnResultExecuting(ResultExecutingContext context)
        {
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
            if (context is { Result: PageResult, ActionDescriptor: PageActionDescriptor page }) _paths[page.ViewEnginePath] = true;
        }
    }
}
