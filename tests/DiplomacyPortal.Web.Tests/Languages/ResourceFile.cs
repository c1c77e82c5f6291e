using System.Xml.Linq;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>The texts of one resource file, and the files of code that may name them.</summary>
internal static class ResourceFile
{
    public static IReadOnlyDictionary<string, string> Read(string name) => XDocument
        .Load(Path.Combine(PortalProcess.ProjectFolder, "Resources", name + ".resx"))
        .Root!.Elements("data").ToDictionary(text => (string)text.Attribute("name")!, text => (string)text.Element("value")!);

    /// <summary>Every page and every other file of code of the portal, with its text.</summary>
    /// <param name="ending">"*.cs*" for both, "*.cshtml" for pages.</param>
    public static IEnumerable<(string Path, string Text)> Sources(string ending) => Directory
        .EnumerateFiles(PortalProcess.ProjectFolder, ending, SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(PortalProcess.ProjectFolder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".cshtml", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, File.ReadAllText(path)));
}
