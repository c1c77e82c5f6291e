using System.CommandLine;
using DiplomacyPortal.Web.Hosting;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Asks the portal on this machine whether it is ready. A container's image has no other program that could.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var command = new Command("health", Text("Help.Health"));
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var configuration = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Folders.ContentRoot }).Configuration;
        var address = ReadyAddress(configuration["Urls"] ?? "");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        // A portal that answers to its public name only must still answer this.
        if (configuration["AllowedHosts"]?.Split(';')[0].TrimStart('*', '.') is { Length: > 0 } name) request.Headers.Host = name;
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            Console.WriteLine(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await Console.Error.WriteLineAsync(Text("Health.Silent", address));
            return 1;
        }
    }

    /// <summary>Of several addresses the first; of "every address of this machine" the loopback.</summary>
    private static Uri ReadyAddress(string urls)
    {
        var bound = BindingAddress.Parse(urls.Split(';')[0]);
        var host = bound.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : bound.Host;
        return new UriBuilder(bound.Scheme, host, bound.Port, HealthEndpoints.ReadyPath).Uri;
    }
}
