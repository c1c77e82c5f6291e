using System.CommandLine;
using System.Text.Json;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Reads files and writes what was read as JSON; needs no archive. What cannot be read is told, and the others are written.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = Text("Help.Extract.Paths") };
        var output = new Option<string>("--out") { Required = true, Description = Text("Help.Extract.Out") };
        var command = new Command("extract", Text("Help.Extract")) { paths, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(paths)!, parsed.GetValue(output)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string output, CancellationToken cancellationToken)
    {
        var folder = Folders.FromCaller(output);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var exitCode = 0;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in paths.Select(Folders.FromCaller).SelectMany(FilesAt))
            {
                if (await ExtractAsync(file, folder, taken, cancellationToken) is not { } complaint) continue;
                await Console.Error.WriteLineAsync(DisplayText.Escape(complaint));
                exitCode = 1;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(DisplayText.Escape(Text("Failure.Unwritable", folder, failure.Message)));
            exitCode = 1;
        }

        return exitCode;
    }

    /// <returns>Why nothing was written for the file; null when its facts were.</returns>
    private static async Task<string?> ExtractAsync(string file, string folder, HashSet<string> taken, CancellationToken cancellationToken)
    {
        switch (await SourceReader.ReadAsync(file, cancellationToken))
        {
            case SourceReading.Refused(var reason):
                return Text("Extract.Refused", file, RejectionTexts.Explain(reason));
            case SourceReading.Accepted(var source):
                var name = Path.GetFileNameWithoutExtension(file);
                if (!taken.Add(name)) return Text("Extract.SameName", file, name);
                var facts = ArticleFacts.From(ArticleExtractor.Extract(source.Text, source.FrontMatter));
                await using (var written = File.Create(Path.Combine(folder, name + ".json")))
                {
                    await JsonSerializer.SerializeAsync(written, facts, FactsJson.Readable, cancellationToken);
                }

                return null;
            default:
                return Text("Extract.Missing", file);
        }
    }

    /// <returns>The file itself, or the sources that stand in the folder.</returns>
    private static IEnumerable<string> FilesAt(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(SourceReader.IsSource).Order(StringComparer.Ordinal)
        : [path];
}
