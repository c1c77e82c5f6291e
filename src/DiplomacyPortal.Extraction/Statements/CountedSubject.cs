using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Subjects that a number opens.</summary>
internal static class CountedSubject
{
    /// <summary>Mentions in front of "hai nhà lãnh đạo" among which the two are looked for.</summary>
    private const int MostNear = 20;

    /// <summary>"Hai nhà lãnh đạo", "cả hai", "ba Bộ trưởng", "hai bên".</summary>
    public static Subject? At(TokenRun tokens, int index, bool opensClause, List<Named> people, Discourse discourse)
    {
        var start = index;
        if (tokens[index].Key == "cả" && index + 1 < tokens.Count) index++;
        var number = tokens[index].Key switch { "hai" => 2, "ba" => 3, "bốn" => 4, _ => 0 };
        if (number == 0 || (start > 0 && SpeakerLexicon.IsObjectBehind(tokens[start - 1]))) return null;
        if (index > start && SpeechLexicon.VerbAt(tokens, index + 1).Count > 0) return Several(index + 1, null, true);
        if (index + 1 >= tokens.Count) return null;
        var noun = index + 1;
        var (count, roles, _) = SpeakerLexicon.Match(tokens, noun);
        // "hai bộ", but "hai Bộ trưởng"
        if ((roles & SpeakerRoles.Side) != 0 && TitleLexicon.Head(tokens, noun).Count <= count)
            return new(start, Countries(tokens, noun + count), [], SubjectKind.Body, opensClause);
        var behind = (roles & SpeakerRoles.Pair) != 0 ? noun + count : noun;
        var office = TitleLexicon.Head(tokens, behind);
        if (behind == noun && office.Count == 0) return null;
        var counted = office is { Count: > 0, Kind: not TitleKind.Address } ? OfficeAt(tokens, behind, office.Count) : null;
        return Several(behind + office.Count, counted, tokens[noun].Key is "ông" or "bà" or "vị" or "đồng");

        Subject Several(int end, string? office, bool pronoun)
        {
            var behind = Countries(tokens, end);
            // A lead says "Hai Ngoại trưởng Việt Nam, Lào" before it names them; without a country they are those named before.
            var before = behind > end ? int.MaxValue : tokens[start].Start;
            return new(start, behind, discourse.Several(number, Near(people, start, number), office, pronoun, before), SubjectKind.Person, opensClause);
        }
    }

    private static List<Individual> Near(List<Named> people, int start, int number)
    {
        var near = new List<Individual>();
        var behind = SpanOrder.FirstFrom(people, start, p => p.Start);
        for (var i = Math.Max(0, behind - MostNear); i < behind && near.Count <= number; i++)
        {
            if (people[i].Person is { } person && !near.Contains(person)) near.Add(person);
        }

        return near;
    }

    private static string OfficeAt(TokenRun tokens, int index, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = tokens[index + i].Key;
        return string.Join(' ', words);
    }

    /// <summary>Behind the countries that "hai nước Việt Nam và Lào" goes on with.</summary>
    private static int Countries(TokenRun tokens, int index)
    {
        while (index < tokens.Count)
        {
            var joined = tokens[index].Key is "và" or "," or "-" or "–" && index + 1 < tokens.Count ? index + 1 : index;
            if (PlaceLexicon.Place(tokens, joined) is not { Count: > 0 and var count }) return index;
            index = joined + count;
        }

        return index;
    }
}
