using System.CommandLine;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Hosting;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Serves the portal, and imports the seeds meanwhile.</summary>
internal static class ServeCommand
{
    private const string Verb = "serve";

    public static Command Create()
    {
        var command = new Command(Verb, Text("Help.Serve"));
        Serve(command);
        return command;
    }

    /// <summary>Makes a command serve. What it does not know are settings for the host: <c>--urls http://localhost:8080</c>.</summary>
    public static void Serve(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => RunAsync([.. parsed.UnmatchedTokens], cancellationToken));
    }

    public static bool Serves(ParseResult parsed) => parsed.CommandResult.Command is RootCommand or { Name: Verb };

    /// <returns>The first token that is no setting (<c>--key=value</c> or <c>--key value</c>), such as a mistyped verb; null if all are.</returns>
    public static string? FindStray(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal)) return tokens[i];
            if (tokens[i].Contains('=', StringComparison.Ordinal)) continue;
            if (++i == tokens.Count) return tokens[i - 1];
        }

        return null;
    }

    private static async Task<int> RunAsync(string[] hostSettings, CancellationToken cancellationToken)
    {
        await using var app = PortalHost.ForServing(hostSettings).Build();
        app.UsePortalWeb();

        if (await CommandSetup.PrepareAsync(app.Services, cancellationToken) is { } complaint)
        {
            await Console.Error.WriteLineAsync(complaint);
            return 1;
        }

        await EnsureFirstAdministratorAsync(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        foreach (var url in app.Urls) Console.WriteLine(Text("Serve.Open", Reachable(url)));
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static async Task EnsureFirstAdministratorAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().EnsureAsync(cancellationToken);
    }

    /// <summary>"Every address of this machine" is nothing that a browser opens.</summary>
    private static string Reachable(string url) =>
        url.Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal);
}
