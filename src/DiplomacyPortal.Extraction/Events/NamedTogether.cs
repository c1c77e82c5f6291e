using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Countries and organisations named in one breath: "Việt Nam - Chile", "giữa Việt Nam và ASEAN". Token indices.</summary>
internal sealed record NamedTogether(int Start, int End, List<string> Names)
{
    /// <summary>"Việt Nam - Nga và Việt Nam - Lào": names that come again are those of several pairs.</summary>
    public bool IsPair => Names.Count >= 2 && Names.Distinct().Count() == Names.Count;

    /// <returns>In the order of the text.</returns>
    public static List<NamedTogether> All(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var all = new List<NamedTogether>();
        for (var i = 0; i < tokens.Count;)
        {
            var (count, name) = At(sentence, i);
            if (name is null)
            {
                i++;
                continue;
            }

            if (all.Count > 0 && all[^1].End == i - 1 && tokens[i - 1].Key is "-" or "–" or "—" or "và" or "với")
                all[^1] = all[^1] with { End = i + count, Names = [.. all[^1].Names, name] };
            else all.Add(new(i, i + count, [name]));
            i += count;
        }

        return all;
    }

    /// <returns>
    /// How many tokens the organisation or country there takes, and its canonical name; null for a town, and within a person's name ("Lê
    /// Đức An").
    /// </returns>
    public static (int Count, string? Name) At(Sentence sentence, int index)
    {
        var place = PlaceLexicon.Organisation(sentence.Tokens, index) is { Count: > 0 } body ? body : PlaceLexicon.Country(sentence.Tokens, index);
        return place.Count == 0 || IsInName(sentence.Tokens[index], sentence.People) ? default : place;
    }

    /// <param name="people">In the order of the text.</param>
    public static bool IsInName(Token token, ArraySegment<ResolvedReference> people)
    {
        var at = SpanOrder.FirstFrom(people, token.End, r => r.Reference.Phrase.End);
        return at < people.Count && people[at].Reference is { Name: not null, Span: var name } && name.Overlaps(token.Span);
    }
}
