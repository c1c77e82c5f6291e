using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// Who takes part in a deed: who does it and with whom. Not everybody whom the sentence names: "theo lời mời của ông X",
/// "Quốc thư của Chủ tịch nước".
/// </summary>
internal static class Participants
{
    /// <summary>Words between "chuyến thăm" and the one whose visit it is: "chuyến thăm cấp Nhà nước tới Hà Nội của ông X".</summary>
    private const int Reach = 12;

    /// <param name="isFirst">Whether the sentence tells no other deed before it.</param>
    public static List<string> Of(TokenRun tokens, Deed deed, bool isFirst, bool reported, IReadOnlyList<ResolvedReference> people)
    {
        if (deed.Kind is "establishment" or "upgrade" || (deed.Kind == "anniversary" && !(isFirst && reported))) return [];
        // A further deed of the sentence is that of the one named last: "… hội đàm với ông X, đang thăm Việt Nam".
        if (!(isFirst && reported) && Own(tokens, deed, people) is { Count: > 0 } own) return Slugs(own);
        var taking = new List<Individual>();
        var further = FurtherClause(tokens, deed.End);
        var (doer, doerEnd) = ((Individual?)null, 0);
        foreach (var (reference, person) in people)
        {
            if (person is null) continue;
            var start = tokens.FirstFrom(reference.Phrase.Start);
            if (start > 0 && EventLexicon.IsAbsentBehind(tokens[start - 1])) continue;
            var behindOf = start > 0 && tokens[start - 1].Key == "của";
            if (start < deed.Start && !behindOf) (doer, doerEnd) = (person, tokens.FirstFrom(reference.Phrase.End));
            if ((behindOf ? IsOfDeed(tokens, deed, start) : start < further) && !taking.Contains(person)) taking.Add(person);
        }

        // "Ông X kêu gọi phê chuẩn công ước ký năm …": who speaks of a deed took no part in it.
        if (!reported && doer is not null && SpeechLexicon.VerbAt(tokens, doerEnd) is { Count: > 0 } verb && verb.End <= deed.Start)
            return tokens[verb.End - 1].Key == "lại" ? Slugs([doer]) : [];
        return Slugs(isFirst || doer is null ? taking : [doer]);
    }

    private static bool IsOfDeed(TokenRun tokens, Deed deed, int start) => start > deed.Start ? start - deed.End <= Reach : HasDeedBefore(tokens, start);

    /// <summary>"chuyến thăm … của", "cuộc gặp … của"; but not "lời mời của".</summary>
    private static bool HasDeedBefore(TokenRun tokens, int start)
    {
        for (var i = start - 2; i >= Math.Max(0, start - Reach); i--)
        {
            if (tokens[i].Key is "mời" or "thư" or "điện" or "lời") return false;
            if (EventLexicon.Match(tokens, i).Kind is not null) return true;
        }

        return false;
    }

    /// <summary>"…, trong bối cảnh Tổng thống X dọa áp thuế"</summary>
    private static int FurtherClause(TokenRun tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Is(";")) return i;
            if (tokens[i].Key is "trong" or "nhân" or "hướng" && (EventLexicon.Match(tokens, i).Roles & EventRoles.Circumstance) != 0) return i;
        }

        return tokens.Count;
    }

    /// <summary>"chuyến thăm Mỹ của ông X", "cuộc gặp giữa ông X và bà Y"</summary>
    private static List<Individual> Own(TokenRun tokens, Deed deed, IReadOnlyList<ResolvedReference> people)
    {
        var own = new List<Individual>();
        var end = deed.End;
        foreach (var (reference, person) in people)
        {
            var start = tokens.FirstFrom(reference.Phrase.Start);
            if (start < deed.End || person is null) continue;
            if (start - end > Reach || tokens[start - 1].Key is not ("của" or "giữa" or "với" or "và")) break;
            if (own.Count > 0 && tokens[start - 1].Key == "của") break;
            own.Add(person);
            end = tokens.FirstFrom(reference.Phrase.End);
        }

        return own;
    }

    private static List<string> Slugs(List<Individual> people) => [.. people.Select(p => PeopleReader.SlugOf(p.Name)).Distinct()];
}
