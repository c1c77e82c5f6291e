using System.Reflection;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// The version of all that makes rows of a text: the rules of extraction, and the code here that reads a file's head, cuts leads,
/// merges events and groups articles. An article that was read by another version is read again.
/// </summary>
internal static class ReadingVersion
{
    public static string Current { get; } = RulesVersion.Current + "-" + typeof(ReadingVersion).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == nameof(RulesVersion)).Value;
}
