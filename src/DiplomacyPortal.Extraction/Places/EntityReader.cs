using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>Finds the countries, other places and organisations that an article names.</summary>
internal sealed class EntityReader
{
    /// <summary>A headline in capitals is no longer.</summary>
    private const int LongestLine = 300;

    private readonly List<TextSpan> _people;
    private readonly Dictionary<KnownEntity, List<TextSpan>> _mentions = new(ReferenceEqualityComparer.Instance);
    private readonly NationalBodies _bodies = new();
    private int _nextPerson;

    private EntityReader(IEnumerable<ResolvedReference> references) =>
        _people = [.. references.Where(r => r.Reference.Name is not null).Select(r => r.Reference.Span)];

    /// <param name="blocks">The parts of the text in which a name is a mention, in the order of the text.</param>
    /// <param name="references">To persons, in the order of the text: no place is named inside a person's name.</param>
    public static (List<ExtractedPlace> Places, List<ExtractedOrganisation> Organisations) Read(
        ReadableText text, IEnumerable<TextSpan> blocks, List<ResolvedReference> references)
    {
        var reader = new EntityReader(references);
        foreach (var block in blocks) reader.ReadBlock(text.In(block), block);
        var found = reader._mentions.OrderBy(e => e.Value[0].Start).ToList();
        return (
            [.. found.Where(e => e.Key.Place is not null).Select(e => new ExtractedPlace(e.Key.Name, e.Key.Slug, e.Key.Place!.Value, e.Value))],
            [.. found.Where(e => e.Key.Place is null).Select(e => new ExtractedOrganisation(e.Key.Name, e.Key.Slug, e.Value))]);
    }

    private void ReadBlock(TokenRun tokens, TextSpan block)
    {
        var isInCapitals = block.Length <= LongestLine && CapitalNames.IsInCapitals(tokens);
        var surroundings = new NameSurroundings(
            tokens, isInCapitals, index => PersonFrom(tokens[index].Start) is { } person && person.Start == tokens[index].Start);
        var known = -1;
        for (var i = 0; i < tokens.Count;)
        {
            var (count, name) = EntityLexicon.Match(tokens, i);
            if (name is null || !name.IsWrittenAs(tokens.Slice(i, count), surroundings.Opens(i)))
            {
                i++;
                continue;
            }

            var span = TextSpan.Between(tokens[i].Start, tokens[i + count - 1].End);
            if (PersonFrom(span.Start) is { } person && person.Overlaps(span))
            {
                // "Trương Mỹ Hoa"
                i = Math.Max(i + 1, tokens.FirstFrom(person.End, i));
                continue;
            }

            if (IsMention(tokens, i, count, name.Entity, surroundings, known)) Add(name.Entity, span);
            (i, known) = (i + count, i + count);
        }
    }

    private bool IsMention(TokenRun tokens, int index, int count, KnownEntity entity, NameSurroundings surroundings, int known)
    {
        if (entity.Place is not null) return surroundings.IsPlace(index, count, known);
        if (entity.Role is EntityRole.Other or EntityRole.Outlet) return false;
        if (entity.Role == EntityRole.National) return _bodies.IsOfHomeland(tokens, index, count, entity);
        _bodies.Pass(entity);
        return surroundings.IsOrganisation(index, count, known);
    }

    private void Add(KnownEntity entity, TextSpan span)
    {
        if (!_mentions.TryGetValue(entity, out var mentions)) _mentions.Add(entity, mentions = []);
        mentions.Add(span);
    }

    /// <returns>The first person's name that ends behind an offset.</returns>
    private TextSpan? PersonFrom(int offset)
    {
        while (_nextPerson < _people.Count && _people[_nextPerson].End <= offset) _nextPerson++;
        return _nextPerson < _people.Count ? _people[_nextPerson] : null;
    }
}
