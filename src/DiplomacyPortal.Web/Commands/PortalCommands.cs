using System.CommandLine;
using System.CommandLine.Parsing;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>The verbs of the program.</summary>
internal static class PortalCommands
{
    private const int Failed = 1;

    private const int Misused = 2;

    private const int Interrupted = 130;

    /// <summary>How long a verb that is told to stop may take to put down the article in hand.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(Text("Help.Root"))
        {
            ServeCommand.Create(), ImportCommand.Create(), ExtractCommand.Create(), AdminCommand.Create(), HealthCommand.Create(),
        };
        ServeCommand.Serve(root);

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Complaint(parsed) is { } complaint)
        {
            await Console.Error.WriteLineAsync(complaint);
            return Misused;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The web server has signal handlers of its own.
                ProcessTerminationTimeout = ServeCommand.Serves(parsed) ? null : Grace,
            });
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception failure) when (Failures.Explain(failure) is not null)
        {
            await Console.Error.WriteLineAsync(Failures.Explain(failure));
            return Failed;
        }
    }

    private static string? Complaint(ParseResult parsed)
    {
        if (ServeCommand.Serves(parsed)) return ServeCommand.FindStray(parsed.UnmatchedTokens) is { } stray ? Text("Misuse.Unknown", stray) : null;
        var verb = parsed.CommandResult.Command.Name;
        if ((parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : MistypedOption(parsed)) is { } unknown)
            return Text("Misuse.UnknownFor", unknown, verb);
        return parsed.Errors.Count > 0 ? Text("Misuse.Arguments", verb) : null;
    }

    /// <summary>The parser takes an option that a verb does not have for the verb's PATH.</summary>
    private static string? MistypedOption(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
}
