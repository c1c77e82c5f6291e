using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Subjects that are a country, a body, a document or an unnamed group.</summary>
internal static class BodySubject
{
    /// <summary>More words than this the name of a body seldom has.</summary>
    private const int LongestBody = 16;

    /// <summary>
    /// "Bộ Ngoại giao Việt Nam", "Một số doanh nghiệp", "Mỹ, Nhật Bản cùng nhiều tổ chức": up to the verb, if one of speech follows.
    /// </summary>
    /// <param name="person">The token at which the next person is named.</param>
    public static Subject? At(TokenRun tokens, int index, SpeakerRoles roles, int person)
    {
        var named = Math.Max(PlaceLexicon.Place(tokens, index).Count, PlaceLexicon.Organisation(tokens, index).Count);
        if (named == 0 && (roles & SpeakerRoles.Body) == 0) return null;
        for (var end = index + Math.Max(named, 1); end < Math.Min(tokens.Count, index + LongestBody); end++)
        {
            var token = tokens[end];
            // "Trung tâm X, tổ chức do …, cho biết"
            if (token.Is(",") && !IsInsideName(tokens, end)) return (roles & SpeakerRoles.Body) != 0 ? Upto(end) : null;
            if ((token.Kind == TokenKind.Mark && !IsInsideName(tokens, end)) || end == person) return null;
            if (token.IsCapitalised || token.Kind != TokenKind.Word) continue;
            var verb = SpeechLexicon.VerbAt(tokens, end);
            if ((verb.Roles & SpeechRoles.Verb) != 0)
                return (verb.Roles & SpeechRoles.Stance) == 0 || named == 0 ? Upto(end) : null;
            var (count, within, _) = SpeakerLexicon.Match(tokens, end);
            if ((within & (SpeakerRoles.Body | SpeakerRoles.Modifier)) != 0) end += count - 1;
            else if (TitleLexicon.IsBreak(tokens, end) && token.Key != "cùng") return null;
        }

        return null;

        Subject Upto(int end) => new(index, end, [], SubjectKind.Body, true);
    }

    private static bool IsInsideName(TokenRun tokens, int index) =>
        tokens[index].Text is "-" or "–" or "(" or ")" or "/"
        || (tokens[index].Is(",") && index + 1 < tokens.Count && PlaceLexicon.Place(tokens, index + 1).Count > 0);
}
