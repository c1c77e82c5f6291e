using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>All names of places and organisations in one table, so that the longest wins: "Đại hội đồng Liên hợp quốc".</summary>
internal static class EntityLexicon
{
    private static readonly (string Section, PlaceKind Kind)[] PlaceSections =
    [
        ("countries", PlaceKind.Country),
        ("regions", PlaceKind.Region),
        ("provinces", PlaceKind.Province),
        ("cities", PlaceKind.City),
        ("sites", PlaceKind.Site),
    ];

    private static readonly (string Section, EntityRole Role)[] OrganisationSections =
        [("", EntityRole.Named), ("national", EntityRole.National), ("others", EntityRole.Other)];

    private static readonly List<(string Name, EntityName Known)> Named =
    [
        .. PlaceSections.SelectMany(s => LexiconFile.Entries("places.txt", s.Section).SelectMany(entry => Names(entry, s.Kind, EntityRole.Named))),
        .. OrganisationSections.SelectMany(s => LexiconFile.Entries("organisations.txt", s.Section).SelectMany(entry => Names(entry, null, s.Role))),
    ];

    private static readonly PhraseTable<EntityName> Entities = new(Named, ignoreMarks: false);
    private static readonly PhraseTable<EntityName> Table = new(Named.Concat(Outlets()), ignoreMarks: false);

    private static readonly Dictionary<string, string> National = Named.Select(n => n.Known.Entity).Where(e => e is { Place: null, Role: EntityRole.Named })
        .Select(e => (e.Name, Body: NationalAt(Tokenizer.Read(e.Name)))).Where(e => e.Body is not null).Distinct().ToDictionary(e => e.Name, e => e.Body!);

    private static readonly Dictionary<string, string> Owners = Named.Select(n => n.Known.Entity).Where(e => e is { Place: null, Role: EntityRole.Named })
        .Select(e => (e.Name, Owner: OwnerIn(Tokenizer.Read(e.Name), e))).Where(e => e.Owner is not null).Distinct().ToDictionary(e => e.Name, e => e.Owner!);

    /// <returns>The body of Việt Nam with whose name that of an organisation begins: "Quốc hội" for "Quốc hội Hoa Kỳ"; null for most.</returns>
    public static string? NationalNameOf(KnownEntity organisation) => National.GetValueOrDefault(organisation.Name);

    /// <returns>The country or organisation with whose name that of an organisation ends: "Liên hợp quốc" for its "Đại hội đồng"; null for most.</returns>
    public static string? OwnerOf(string organisation) => Owners.GetValueOrDefault(organisation);

    /// <summary>The names that a body of Việt Nam shares with those of other countries.</summary>
    public static IReadOnlySet<string> SharedBodies { get; } =
        Named.Select(n => n.Known.Entity).Where(e => e.Role == EntityRole.National).Select(e => e.Name).ToHashSet(StringComparer.Ordinal);

    /// <returns>How many tokens the longest name takes that begins there, whatever its capitals.</returns>
    public static (int Count, EntityName? Name) Match(TokenRun tokens, int index)
    {
        var match = Table.Match(tokens, index);
        return match.Value?.Entity.Role == EntityRole.Outlet && !Homonyms.IsOutlet(tokens, index) ? Entities.Match(tokens, index) : match;
    }

    /// <summary>"Thông tấn xã Việt Nam", "Thế giới và Việt Nam": a name that holds another is not that one.</summary>
    private static IEnumerable<(string Name, EntityName Known)> Outlets()
    {
        foreach (var entry in LexiconFile.AllEntries("publishers.txt").Concat(LexiconFile.AllEntries("agencies.txt")))
        {
            foreach (var named in Names(entry, null, EntityRole.Outlet))
            {
                var tokens = Tokenizer.Read(named.Name);
                if (Enumerable.Range(0, tokens.Count).Any(i => Entities.Match(tokens, i) is { Count: > 0 } inner && inner.Count < tokens.Count))
                    yield return named;
            }
        }
    }

    private static string? NationalAt(TokenRun name)
    {
        for (var count = name.Count - 1; count > 0; count--)
        {
            if (Table.Match(name.Slice(0, count), 0) is { Value.Entity: { Role: EntityRole.National } body } match && match.Count == count) return body.Name;
        }

        return null;
    }

    /// <summary>The longest name that ends it, "Nam Sudan" and not "Sudan"; none where two stand side by side, "Hội Hữu nghị Việt Nam - Hoa Kỳ".</summary>
    private static string? OwnerIn(TokenRun name, KnownEntity organisation)
    {
        for (var i = 1; i < name.Count; i++)
        {
            var (count, known) = Entities.Match(name, i);
            if (known is null || i + count < name.Count || !known.IsWrittenAs(name.Slice(i, count), opens: false)) continue;
            // "Đảng Komeito", for short "Komeito"
            if (known.Entity == organisation) continue;
            var isOne = name[i - 1].Kind == TokenKind.Word && name[i - 1].Key != "và";
            return isOne && known.Entity is { Role: EntityRole.Named, Place: null or PlaceKind.Country } ? known.Entity.Name : null;
        }

        return null;
    }

    private static IEnumerable<(string Name, EntityName Known)> Names(string[] entry, PlaceKind? kind, EntityRole role)
    {
        var entity = new KnownEntity(entry[0], Slug.From(entry[0]), kind, role);
        return entry.Alternatives(1).Prepend(entry[0]).Select(name => (name, new EntityName(name, entity)));
    }
}
