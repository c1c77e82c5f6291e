using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Who only speaks of a deed, and whose deed it is by what is said: "X chào mừng Y; cho biết sẽ dự hội nghị".</summary>
internal sealed class WordsOnDeeds(TokenRun tokens, Deeds deeds, ArraySegment<ResolvedReference> people)
{
    /// <summary>"cho biết thêm rằng"</summary>
    private const int LongestVerb = 4;

    /// <returns>The one whose deed it alone is; null where the words do not say so.</returns>
    public Individual? Whose(Deed deed) => Quoted(deed) ?? Announcing(deed);

    /// <summary>Whether somebody is named for speaking, not for the deed.</summary>
    public bool AreOnlyOf(Deed deed, TextSpan phrase, Individual speaker) => IsLabel(phrase) || SpeaksOfAnother(deed, phrase, speaker);

    /// <summary>"như lời X đã phát biểu trong chuyến thăm năm 2015": whose words those are, whose deed it is.</summary>
    private Individual? Quoted(Deed deed)
    {
        var at = SpanOrder.FirstFrom(people, tokens[deed.Start].Start, p => p.Reference.Phrase.Start) - 1;
        if (at < 0 || people[at] is not { Person: { } person, Reference.Phrase: var phrase }) return null;
        var (start, end) = (tokens.FirstFrom(phrase.Start), tokens.FirstFrom(phrase.End));
        if (start == 0 || tokens[start - 1].Key is not ("lời" or "như")) return null;
        var verb = SpeechLexicon.VerbAt(tokens, end);
        if (verb.Count == 0 || verb.End > deed.Start) return null;
        for (var i = verb.End; i < deed.Start; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark) return null;
        }

        return person;
    }

    /// <summary>"X chào mừng Y; cho biết sẽ dự hội nghị": a verb of speech without a subject has that of the sentence, and so has the deed.</summary>
    private Individual? Announcing(Deed deed)
    {
        // "sẽ dự hội nghị": that of the conference stands in front of "dự".
        var attending = deeds.All.FirstOrDefault(d => d.End == deed.Start && d.Kind == "attendance");
        var later = (attending.Kind is null ? deed.Start : attending.Start) - 1;
        if (people.Count == 0 || later < 1 || (EventLexicon.Match(tokens, later).Roles & EventRoles.Later) == 0) return null;
        var named = people.FirstOrDefault(p => tokens.FirstFrom(p.Reference.Phrase.End) == later);
        var end = named is null ? later : tokens.FirstFrom(named.Reference.Phrase.Start);
        // "cho biết bà Z sẽ dự"; whom she meets would stand behind it.
        if (named is not null)
        {
            var isSaid = Enumerable.Range(1, Math.Min(end, LongestVerb)).Any(back => IsSaid(end - back));
            return isSaid && !MeetingForms.All.Contains(deed.Kind) ? named.Person : null;
        }

        var verb = later - 1;
        while (verb > 0 && IsSaid(verb - 1)) verb--;
        if (!IsSaid(verb) || (verb > 0 && tokens[verb - 1].Kind != TokenKind.Mark && tokens[verb - 1].Key is not ("và" or "thời"))) return null;
        var subject = people[0];
        return subject.Reference.Phrase.Start < tokens[verb].Start && IsSubject(subject.Reference.Phrase) ? subject.Person : null;

        bool IsSaid(int index) => SpeechLexicon.Match(tokens, index) is var said && index + said.Count == end
            && (said.Roles & SpeechRoles.Verb) != 0 && (said.Roles & (SpeechRoles.To | SpeechRoles.No)) == 0;
    }

    /// <summary>Whether whoever is named there opens the sentence or a clause of it, with no other beside.</summary>
    private bool IsSubject(TextSpan phrase)
    {
        var (start, end) = (tokens.FirstFrom(phrase.Start), tokens.FirstFrom(phrase.End));
        return (start == 0 || tokens[start - 1].Kind == TokenKind.Mark) && (end == tokens.Count || tokens[end].Key is not ("và" or "cùng"));
    }

    /// <summary>"- Bộ trưởng A: Từ ngày …": who gives the answer.</summary>
    private bool IsLabel(TextSpan phrase)
    {
        var (start, end) = (tokens.FirstFrom(phrase.Start), tokens.FirstFrom(phrase.End));
        return end < tokens.Count && tokens[end].Is(":") && (start == 0 || (start == 1 && tokens[0].Kind == TokenKind.Mark));
    }

    /// <summary>"A nói Tổng thống B đã thăm …": the deed is that of the one named between.</summary>
    private bool SpeaksOfAnother(Deed deed, TextSpan phrase, Individual speaker)
    {
        var verb = SpeechLexicon.VerbAt(tokens, tokens.FirstFrom(phrase.End));
        if (verb.Count == 0 || verb.End > deed.Start) return false;
        var between = SpanOrder.FirstFrom(people, tokens[verb.End - 1].End, p => p.Reference.Phrase.Start);
        if (between == people.Count || people[between].Person is not { } other || other == speaker) return false;
        var start = tokens.FirstFrom(people[between].Reference.Phrase.Start);
        return start < deed.Start && (start == verb.End || tokens[start - 1].Key is "rằng" or "là" or "việc");
    }
}
