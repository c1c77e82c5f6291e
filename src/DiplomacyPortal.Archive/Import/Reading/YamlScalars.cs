using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Picks plain values from a YAML mapping, event by event: no type is made, no alias is followed, nothing nested is kept,
/// so that no file can ask for more memory or time than its own length.
/// </summary>
internal static class YamlScalars
{
    /// <summary>Deeper nesting costs the scanner a time that grows with the square of it.</summary>
    private const int Deepest = 32;

    /// <returns>
    /// The values of those keys that are there; null for text that is no YAML mapping, or holds a list or the like, or two values, for one
    /// of them.
    /// </returns>
    public static IReadOnlyDictionary<string, Scalar>? Read(string yaml, IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, Scalar>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return found;
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key)) SkipNode(parser);
                if (key is null || !keys.Contains(key.Value)) SkipNode(parser);
                else if (!parser.TryConsume<Scalar>(out var value) || !found.TryAdd(key.Value, value)) return null;
            }

            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return found;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or EndOfStreamException)
        {
            // YamlDotNet answers some broken texts with the others ("title: [ \nt-", "title: !<>,", " : ,").
            return null;
        }
    }

    private static void SkipNode(Parser parser)
    {
        var depth = 0;
        do
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
            if (depth > Deepest) throw new YamlException("Nested too deep.");
        }
        while (depth > 0);
    }
}
