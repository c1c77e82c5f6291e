using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Those to whom something is said: "đề nghị Hoa Kỳ", "gửi lời chia buồn tới Tổng thống …", "nói với ông …".</summary>
internal static class Addressees
{
    /// <summary>Words behind a verb within which "tới" or "với" names them.</summary>
    private const int Reach = 10;

    private const int MostFillers = 3;

    public static IReadOnlyList<string> Of(TokenRun tokens, Utterance utterance, IReadOnlyList<Named> people)
    {
        var at = utterance.VerbEnd;
        if ((utterance.Roles & SpeechRoles.To) != 0)
        {
            // "đề nghị Tổng thống X", "đề nghị với Tổng thống X"
            return Named(tokens, at < tokens.Count && tokens[at].Key is "với" or "tới" or "đến" ? at + 1 : at, people);
        }

        if ((SpeechLexicon.Match(tokens, utterance.VerbStart).Roles & SpeechRoles.Sending) == 0) return [];
        for (var i = at; i < Math.Min(tokens.Count, at + Reach); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || tokens[i].Key == "rằng") break;
            if (tokens[i].Key is "tới" or "đến" or "với" && Named(tokens, i + 1, people) is { Count: > 0 } named) return named;
            // "bày tỏ cảm ơn Hoa Kỳ"
            var (count, roles) = SpeechLexicon.Match(tokens, i);
            if ((roles & SpeechRoles.To) != 0 && Named(tokens, i + count, people) is { Count: > 0 } thanked) return thanked;
        }

        return [];
    }

    /// <summary>The persons, the country or the organisation named there, behind "phía", "Chính phủ" and the like.</summary>
    private static List<string> Named(TokenRun tokens, int index, IReadOnlyList<Named> people)
    {
        for (var fillers = 0; index < tokens.Count; fillers++)
        {
            var at = SpanOrder.FirstFrom(people, index, p => p.Start);
            if (at < people.Count && people[at].Start == index) return Persons(tokens, people, at);
            if (PlaceLexicon.Organisation(tokens, index) is { Count: > 0, Name: { } body }) return [body];
            if (PlaceLexicon.Place(tokens, index) is { Count: > 0, Name: { } place }) return [place];
            var (count, roles, _) = SpeakerLexicon.Match(tokens, index);
            if (fillers == MostFillers || ((roles & SpeakerRoles.Recipient) == 0 && tokens[index].Key != "và")) return [];
            index += Math.Max(count, 1);
        }

        return [];
    }

    private static List<string> Persons(TokenRun tokens, IReadOnlyList<Named> people, int at)
    {
        var names = new List<string>();
        for (var end = people[at].Start - 1; at < people.Count && (names.Count == 0 || (people[at].Start == end + 1 && tokens[end].Key is "và" or ",")); at++)
        {
            if (people[at].Person is not { } person) break;
            if (!names.Contains(person.Name)) names.Add(person.Name);
            end = people[at].End;
            if (end >= tokens.Count) break;
        }

        return names;
    }
}
