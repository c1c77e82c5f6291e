using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// Goes once through a sentence, outside its quotations, for subjects that a verb of speech follows: at once, behind what is said
/// of the subject ("Giáo sư X từ Đại học Y cho rằng"), or behind what it does first ("Thủ tướng X tiếp ông Y, đề nghị").
/// </summary>
internal sealed class UtteranceScanner(TokenRun tokens, SubjectReader subjects, List<Quotation> quotations)
{
    /// <summary>Words that may stand between a subject and its verb without a comma.</summary>
    private const int LongestModifier = 20;

    /// <summary>Words behind a weak verb within which a colon, "rằng" or a quotation makes it report speech.</summary>
    private const int Reach = 12;

    private readonly List<Utterance> _found = [];
    private Subject? _waiting;
    private bool _quoted;

    /// <summary>The first subject of the sentence that opens a clause, whether it speaks or not.</summary>
    public Subject? Main { get; private set; }

    public List<Utterance> Scan()
    {
        var (quotation, opens) = (0, true);
        for (var i = 0; i < tokens.Count;)
        {
            while (quotation < quotations.Count && quotations[quotation].Start < i) quotation++;
            if (quotation < quotations.Count && quotations[quotation].Start == i)
            {
                i = quotations[quotation].End;
                (_quoted, opens) = (true, true);
                quotation++;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Mark)
            {
                opens = tokens[i].Text is not ("/" or "." or "%");
                i++;
                if (opens && Continues(i) is { } further) i = further;
                continue;
            }

            if (opens && tokens[i].Key == "theo" && Source(i) is var source and > 0)
            {
                (i, opens) = (source, false);
                continue;
            }

            if (subjects.At(i, opens) is { } subject)
            {
                (i, opens) = (Take(subject), false);
                continue;
            }

            var (link, roles, _) = opens || tokens[i].Key is "và" or "còn" ? SpeakerLexicon.Match(tokens, i) : default;
            if ((roles & SpeakerRoles.Link) != 0) i += link;
            else if (opens && SpeechLexicon.Match(tokens, i) is { Count: > 0, Roles: SpeechRoles.Adverb } adverb) i += adverb.Count;
            else
            {
                opens = tokens[i].Key == "và";
                i++;
                if (opens && Continues(i) is { } further) i = further;
                opens = false;
                continue;
            }

            opens = true;
            if (Continues(i) is { } next) i = next;
        }

        return _found;
    }

    /// <returns>Where to go on behind a subject and its verb, if it has one.</returns>
    private int Take(Subject subject)
    {
        if (subject.Kind == SubjectKind.Object) return subject.End;
        if (subject.OpensClause) Main ??= subject;
        if (VerbBehind(subject) is { Count: > 0 } verb)
        {
            _found.Add(new(subject, verb.Start, verb.End, verb.Roles));
            _waiting = null;
            return verb.End;
        }

        var goesOn = subject.Kind == SubjectKind.Person || (_waiting is null && subject.End < tokens.Count && tokens[subject.End].Is(","));
        if (subject.OpensClause && goesOn) _waiting = subject;
        return subject.End;
    }

    /// <summary>"…, khẳng định", "… và đề nghị": the verb of a subject that did something else before.</summary>
    private int? Continues(int index)
    {
        if (_waiting is not { } subject || index >= tokens.Count) return null;
        var verb = SpeechLexicon.VerbAt(tokens, index);
        if (!Reports(verb) || (verb.Roles & SpeechRoles.Stance) != 0) return null;
        _found.Add(new(subject, verb.Start, verb.End, verb.Roles));
        _waiting = null;
        return verb.End;
    }

    /// <summary>"Theo ông X, …", "…, theo bà Y."</summary>
    private int Source(int index)
    {
        var start = index + 1 < tokens.Count && tokens[index + 1].Key == "lời" ? index + 2 : index + 1;
        if (start >= tokens.Count || subjects.Source(start) is not { } subject) return 0;
        if (VerbBehind(subject) is { Count: > 0 } verb)
        {
            _found.Add(new(subject, verb.Start, verb.End, verb.Roles));
            return verb.End;
        }

        _found.Add(new(subject, index, index + 1, SpeechRoles.Verb));
        return subject.End;
    }

    private SpeechVerb VerbBehind(Subject subject)
    {
        var index = subject.End;
        if (index >= tokens.Count) return default;
        if (tokens[index].Is(":")) return subject.Kind == SubjectKind.Person && index + 1 < tokens.Count ? new(index, 1, SpeechRoles.Verb) : default;
        var verb = SpeechLexicon.VerbAt(tokens, index);
        return Reports(verb) ? verb : subject.Kind == SubjectKind.Person ? BehindModifier(index) : default;
    }

    /// <summary>"từ Đại học Y", "hôm thứ Ba", "(Nhật Bản)": what is said of the subject, up to its verb.</summary>
    private SpeechVerb BehindModifier(int index)
    {
        if (!tokens[index].Is("(") && (SpeakerLexicon.Match(tokens, index).Roles & SpeakerRoles.Modifier) == 0) return default;
        for (var i = index + 1; i < Math.Min(tokens.Count, index + LongestModifier); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Text is not ("/" or "-" or "–" or "(" or ")")) return default;
            if (subjects.IsPersonAt(i)) return default;
            var (count, roles) = SpeechLexicon.Match(tokens, i);
            if ((roles & SpeechRoles.Verb) != 0 && (roles & SpeechRoles.Stance) == 0 && !IsPassive(i)) return new(i, count, roles);
        }

        return default;
    }

    private bool IsPassive(int index) => tokens[index - 1].Key is "được" or "bị" or "không" or "chưa" or "sự" or "lời" or "việc";

    private bool Reports(SpeechVerb verb) =>
        (verb.Roles & SpeechRoles.Verb) != 0 || ((verb.Roles & SpeechRoles.Weak) != 0 && (_quoted || Announces(verb.End)));

    /// <summary>Whether a colon, "rằng" or a quotation follows soon.</summary>
    private bool Announces(int index)
    {
        for (var i = index; i < Math.Min(tokens.Count, index + Reach); i++)
        {
            if (tokens[i].Text is ":" or "rằng" or "“" or "\"" or "‘") return true;
        }

        return false;
    }
}
