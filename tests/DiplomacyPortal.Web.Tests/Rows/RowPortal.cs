using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>A portal of its own over an archive of samples.</summary>
public sealed class RowPortal : IAsyncDisposable
{
    private readonly PortalFactory _factory;

    private RowPortal(string? seeds, IReadOnlyDictionary<string, string>? settings, Action<IServiceCollection>? replace) =>
        _factory = new(seeds, settings, services =>
        {
            services.ConfigureDbContext<ArchiveContext>(options => options.AddInterceptors(Commands));
            replace?.Invoke(services);
        });

    public RecordedCommands Commands { get; } = new();

    public PortalFactory Factory => _factory;

    public IServiceProvider Services => _factory.Services;

    /// <summary>Where it listens, if it runs on Kestrel.</summary>
    public Uri Address => _factory.ClientOptions.BaseAddress;

    /// <param name="samples">The articles of its archive, in the order of their ids.</param>
    /// <param name="settings">Further settings, by their keys in appsettings.json.</param>
    /// <param name="onKestrel">Whether a browser can reach it, on a free port.</param>
    /// <param name="replace">Replaces services, such as the clock.</param>
    /// <param name="seeds">A folder that is imported before.</param>
    /// <param name="time">If not that of the machine.</param>
    public static async Task<RowPortal> WithAsync(
        IEnumerable<ArticleSample> samples,
        bool onKestrel = false,
        IReadOnlyDictionary<string, string>? settings = null,
        Action<IServiceCollection>? replace = null,
        string? seeds = null,
        TimeProvider? time = null)
    {
        var portal = new RowPortal(seeds, settings, services =>
        {
            if (time is not null) services.AddSingleton(time);
            replace?.Invoke(services);
        });
        if (onKestrel)
        {
            portal._factory.UseKestrel(0);
            portal._factory.StartServer();
        }

        await portal.InsertAsync(samples);
        return portal;
    }

    public async Task InsertAsync(IEnumerable<ArticleSample> samples)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().InsertAsync(samples, TestContext.Current.CancellationToken);
    }

    public async Task WithdrawAsync(string slug)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles.Where(a => a.Slug == slug)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, DateTime.UnixEpoch), TestContext.Current.CancellationToken);
    }

    /// <summary>One for many requests.</summary>
    public HttpClient CreateClient() => _factory.CreateClient();

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <param name="headers">Name and value, as one header is.</param>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <returns>An answer of which nothing but the head was waited for.</returns>
    public Task<HttpResponseMessage> OpenAsync(string path) =>
        _factory.CreateClient().GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    public Task<string> ReadLogAsync(Predicate<string> satisfies) => _factory.ReadLogAsync(satisfies, TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _factory.DisposeAsync();
}
