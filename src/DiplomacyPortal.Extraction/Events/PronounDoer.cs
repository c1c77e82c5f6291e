using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>"Chiều cùng ngày, ông gặp Tổng thống X": whom a pronoun in front of a deed means, by what the sentences before speak of.</summary>
internal static class PronounDoer
{
    /// <summary>Words between the pronoun and its deed: "đã có".</summary>
    private const int Near = 4;

    /// <returns>Null where no pronoun opens a clause, or it is unclear whom it means.</returns>
    public static (Individual Person, int Start)? Of(Sentence sentence, Discourse discourse)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            // Behind a person of the sentence itself it could be that one.
            if (sentence.People is [var named, ..] && named.Reference.Phrase.Start <= tokens[i].Start) return null;
            if (i > 0 && tokens[i - 1].Kind != TokenKind.Mark) continue;
            var (count, roles, sex) = SpeakerLexicon.Match(tokens, i);
            if ((roles & SpeakerRoles.Pronoun) == 0 || !IsDoing(tokens, i + count)) continue;
            return discourse.ByPronoun(sex) is { } person ? (person, i) : null;
        }

        return null;
    }

    private static bool IsDoing(TokenRun tokens, int index)
    {
        for (var i = index; i < Math.Min(tokens.Count, index + Near) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (EventLexicon.Match(tokens, i).Kind is not null) return true;
        }

        return false;
    }
}
