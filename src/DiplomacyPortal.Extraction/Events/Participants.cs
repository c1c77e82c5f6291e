using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// Who takes part in a deed: who does it and with whom. Not everybody whom the sentence names: "theo lời mời của ông X",
/// "Quốc thư của Chủ tịch nước".
/// </summary>
internal sealed class Participants(TokenRun tokens, Deeds deeds, ArraySegment<ResolvedReference> people, (Individual Person, int Start)? pronoun)
{
    /// <summary>Words between "chuyến thăm" and the one whose visit it is: "chuyến thăm cấp Nhà nước tới Hà Nội của ông X".</summary>
    private const int Reach = 12;

    private readonly Quotations _quotations = Quotations.Of(tokens);
    private readonly WordsOnDeeds _words = new(tokens, deeds, people);
    private readonly Welcomes _welcomes = new(tokens, people);
    private readonly Dictionary<Individual, Individual> _led = Led(tokens, people);

    /// <param name="isFirst">Whether the sentence tells no other deed before it.</param>
    public List<string> Of(Deed deed, bool isFirst, bool reported)
    {
        var taking = Taking(deed, isFirst, reported);
        if (MeetingForms.All.Contains(deed.Kind)) taking.RemoveAll(person => _led.TryGetValue(person, out var leader) && taking.Contains(leader));
        // "lễ đón Nhà vua X và Hoàng hậu Y thăm cấp Nhà nước": the visit is that of both.
        else if (taking is [var alone] && _led.TryGetValue(alone, out var leader)) taking.Insert(0, leader);
        return [.. taking.Select(person => PeopleReader.SlugOf(person.Name)).Distinct()];
    }

    private List<Individual> Taking(Deed deed, bool isFirst, bool reported)
    {
        if (deed.Kind is "establishment" or "upgrade" || (deed.Kind == "anniversary" && !(isFirst && reported))) return [];
        // A further deed of the sentence is that of the one named last: "… hội đàm với ông X, đang thăm Việt Nam".
        if (!(isFirst && reported) && Own(deed) is { Count: > 0 } own) return own;
        if (_words.Whose(deed) is { } whose) return [whose];
        var taking = new List<Individual>();
        if (pronoun is { } meant && meant.Start < deed.Start) taking.Add(meant.Person);
        var further = FurtherClause(deed.End);
        var met = deeds.All.Where(d => MeetingForms.All.Contains(d.Kind) && IsAnother(d, deed)).ToList();
        var welcome = _welcomes.To(deed);
        var guests = new List<Individual>();
        var (doer, doerEnd) = ((Individual?)null, 0);
        for (var i = 0; i < people.Count; i++)
        {
            var (reference, person) = people[i];
            if (person is null || welcome.IsHost(i) || (taking.Count > 0 && _welcomes.IsGuestOfVisitor(deed, i))) continue;
            var start = tokens.FirstFrom(reference.Phrase.Start);
            if (EventLexicon.IsAbsentAt(tokens, start)) continue;
            if (_words.AreOnlyOf(deed, reference.Phrase, person)) continue;
            if (_quotations.Around(start) != _quotations.Around(deed.Start)) continue;
            if (IsMet(met, deed, start, isDone: taking.Count > 0)) continue;
            var behindOf = start > 0 && tokens[start - 1].Key == "của";
            if (start < deed.Start && !behindOf) (doer, doerEnd) = (person, tokens.FirstFrom(reference.Phrase.End));
            if ((behindOf ? IsOfDeed(deed, start) : start < further) && !taking.Contains(person)) taking.Add(person);
            if (welcome.IsGuest(i)) guests.Add(person);
        }

        // "Ông X kêu gọi phê chuẩn công ước ký năm …": who speaks of a deed took no part in it.
        if (!reported && doer is not null && SpeechLexicon.VerbAt(tokens, doerEnd) is { Count: > 0 } verb && verb.End <= deed.Start)
            return tokens[verb.End - 1].Key == "lại" ? [doer] : [];
        if (isFirst || doer is null) return taking;
        return guests.Count > 0 ? guests : [doer];
    }

    private bool IsOfDeed(Deed deed, int start) => start > deed.Start ? start - deed.End <= Reach : HasDeedBefore(start);

    /// <summary>"chuyến thăm … của", "cuộc gặp … của"; but not "lời mời của".</summary>
    private bool HasDeedBefore(int start)
    {
        for (var i = start - 2; i >= Math.Max(0, start - Reach); i--)
        {
            if (tokens[i].Key is "mời" or "thư" or "điện" or "lời") return false;
            if (EventLexicon.Match(tokens, i).Kind is not null) return true;
        }

        return false;
    }

    /// <summary>"…, trong bối cảnh Tổng thống X dọa áp thuế"</summary>
    private int FurtherClause(int from)
    {
        for (var i = from; i < tokens.Count;)
        {
            var (count, _, roles) = NamedTogether.IsInName(tokens[i], people) ? default : EventLexicon.Match(tokens, i);
            if (tokens[i].Is(";") || tokens[i].Key is "rằng" or "như") return i;
            if (tokens[i].Key is "trong" or "nhân" or "hướng" && (roles & EventRoles.Circumstance) != 0) return i;
            i += Math.Max(count, 1);
        }

        return tokens.Count;
    }

    /// <summary>
    /// Whether a meeting is told beside the deed. A host who is met belongs to the visit; and of a meeting the next word is often another
    /// ("đón và hội đàm với"), unless it is looked back to: "tiếp các chuyên gia như đã hứa ở buổi hội kiến với".
    /// </summary>
    private bool IsAnother(Deed meeting, Deed deed)
    {
        if (deed.Kind == "visit") return false;
        if (!MeetingForms.All.Contains(deed.Kind)) return true;
        var noun = tokens[meeting.Start].Key is "cuộc" or "buổi" ? meeting.Start : meeting.Start - 1;
        return meeting.Start >= deed.End && noun > 0 && tokens[noun].Key is "cuộc" or "buổi"
            && tokens[noun - 1].Key is "ở" or "tại" or "từ" or "của" or "sau" or "trước" or "nối" or "về" or "như";
    }

    /// <summary>"A dự kỳ họp, gặp B", "sau khi gặp B, A dự kỳ họp": whom somebody meets beside what he attends need not attend it.</summary>
    /// <param name="met">The other meetings that the sentence tells.</param>
    /// <param name="isDone">Whether it is known by then who does the deed; else a clause behind the meeting may say so.</param>
    private bool IsMet(List<Deed> met, Deed deed, int start, bool isDone)
    {
        var at = SpanOrder.FirstFrom(met, start, d => d.Start) - 1;
        if (at < 0 || (met[at].Start < deed.Start && deed.Start < start)) return false;
        if (isDone && met[at].Start > deed.Start) return true;
        for (var i = met[at].End; i < start; i++)
        {
            if (tokens[i].Is(",") || tokens[i].Is(";")) return false;
        }

        return true;
    }

    /// <summary>"chuyến thăm Mỹ của ông X", "cuộc gặp giữa ông X và bà Y"</summary>
    private List<Individual> Own(Deed deed)
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

    private static Dictionary<Individual, Individual> Led(TokenRun tokens, ArraySegment<ResolvedReference> people)
    {
        var led = new Dictionary<Individual, Individual>();
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Person is { } person && Companions.LedBy(tokens, people, i) is { } leader) led.TryAdd(person, leader);
        }

        return led;
    }
}
