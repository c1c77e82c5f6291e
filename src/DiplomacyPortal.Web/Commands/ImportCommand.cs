using System.CommandLine;
using System.Text.Json;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Resources;
using static DiplomacyPortal.Web.Pages.Display.DisplayText;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Imports a folder and says what came of it. Refused files are told, and are no failure.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = Text("Help.Import.Path") };
        var json = new Option<bool>("--json") { Description = Text("Help.Import.Json") };
        var command = new Command("import", Text("Help.Import")) { path, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(path), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? path, bool json, CancellationToken cancellationToken)
    {
        using var host = PortalHost.ForCommand().Build();
        var folder = path is null ? host.Services.GetRequiredService<PortalSettings>().SeedsPath : Folders.FromCaller(path);
        if (!Directory.Exists(folder)) return Complain(Text("Import.FolderMissing", Escape(folder)));
        if (await CommandSetup.PrepareAsync(host.Services, cancellationToken) is { } complaint) return Complain(complaint);

        await using var scope = host.Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<SeedImporter>();
        switch (await importer.ImportAsync(folder, ImportTrigger.CommandLine, null, cancellationToken))
        {
            case ImportOutcome.Completed(var run):
                if (json) Console.WriteLine(JsonSerializer.Serialize(ImportFacts.From(run), FactsJson.Readable));
                else Tell(run);
                return 0;
            case ImportOutcome.FolderMissing(var missing):
                return Complain(Text("Import.FolderMissing", Escape(missing)));
            default:
                return Complain(Text("Import.Busy"));
        }
    }

    private static void Tell(ImportRun run)
    {
        Console.WriteLine(Text("Import.Done", Escape(run.SeedsPath), run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected));
        foreach (var refused in run.Rejections.OrderBy(r => r.Path, StringComparer.Ordinal))
        {
            Console.WriteLine(Text("Import.Refused", Escape(refused.Path), RejectionTexts.Explain(refused.Reason)));
        }
    }

    private static int Complain(string line)
    {
        Console.Error.WriteLine(line);
        return 1;
    }
}
