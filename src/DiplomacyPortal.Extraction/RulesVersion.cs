using System.Reflection;

namespace DiplomacyPortal.Extraction;

/// <summary>The version of the extraction rules: a hash of their code and lexicon, taken when they were built.</summary>
public static class RulesVersion
{
    public static string Current { get; } = typeof(RulesVersion).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == nameof(RulesVersion)).Value!;
}
