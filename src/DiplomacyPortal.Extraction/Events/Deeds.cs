using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>A word of a deed in a sentence, token indices; <paramref name="Aside"/> where it stands in a circumstance.</summary>
internal readonly record struct Deed(int Start, int End, string Kind, bool Aside);

/// <summary>The deeds of a sentence, and which of them a date belongs to.</summary>
internal sealed class Deeds
{
    /// <summary>Words between a deed and the date behind it, a comma among them.</summary>
    private const int Reach = 16;

    /// <summary>Words between "tổ chức" and what was held, or between a month and the deed behind it.</summary>
    private const int Near = 8;

    /// <summary>Words that may open a clause in front of its date: "Chiều", "Vào ngày", "Ngay trong sáng".</summary>
    private const int LongestOpening = 3;

    /// <summary>More deeds than this a sentence has only in a text that lost its stops.</summary>
    private const int Most = 60;

    private readonly TokenRun _tokens;
    private readonly List<Deed> _all = [];

    /// <param name="people">In the order of the text: "Trần Văn Ký" signs nothing, "Lê Nhân Thái" is no occasion.</param>
    public Deeds(TokenRun tokens, ArraySegment<ResolvedReference> people)
    {
        _tokens = tokens;
        var aside = false;
        for (var i = 0; i < tokens.Count && _all.Count < Most;)
        {
            var opens = i == 0 || tokens[i - 1].Is(",") || tokens[i - 1].Is(";");
            var (count, kind, roles) = NamedTogether.IsInName(tokens[i], people) ? default : EventLexicon.Match(tokens, i);
            if (opens) aside = false;
            if ((((roles & EventRoles.Circumstance) != 0) || IsOnJourney(i)) && (opens || !aside)) aside = true;
            Deed? last = _all.Count > 0 ? _all[^1] : null;
            if (kind is "establishment" or "upgrade" && ImpliedDeeds.RoundYears(tokens, i, last) is var (number, behind))
                _all.Add(new(number, behind, "anniversary", aside));
            if (kind is not null) _all.Add(new(i, i + count, kind, aside));
            i += Math.Max(count, 1);
        }

        if (_all.TrueForAll(d => d.Aside) && ImpliedDeeds.Welcome(tokens, people) is { } welcome)
            _all.Insert(SpanOrder.FirstFrom(_all, welcome.Start, d => d.Start), welcome);
    }

    public IReadOnlyList<Deed> All => _all;

    /// <summary>"Sáng 9/11, trong chuyến thăm Chile, Thủ tướng X gặp …"</summary>
    private bool IsOnJourney(int index) =>
        _tokens[index].Key == "trong" && index + 1 < _tokens.Count && EventLexicon.Match(_tokens, index + 1).Kind == "visit";

    /// <param name="start">The tokens of the date.</param>
    /// <param name="end">The index just behind them.</param>
    /// <param name="isDay">Whether it names a day or some days, not a month or a year.</param>
    /// <param name="areDays">Whether it names several days.</param>
    /// <param name="isLongAgo">Whether it is years before the article.</param>
    public Deed? Of(int start, int end, bool isDay, bool areDays, bool isLongAgo)
    {
        var next = SpanOrder.FirstFrom(_all, start, d => d.Start);
        var (attached, before) = Before(start, next, isLongAgo);
        if (attached is not null && (!OpensClause(start) || next == 0)) return Specific(attached.Value);
        if (isDay && IsSpeech(end)) return null;
        return isDay || (before is null && OpensClause(start)) ? After(end, next, isDay, areDays) ?? Specific(before) : Specific(before);
    }

    /// <summary>The nearest deed in front of a date in its clause, and the nearest in its sentence.</summary>
    private (Deed? Attached, Deed? Any) Before(int start, int next, bool isLongAgo)
    {
        (Deed? attached, Deed? any) = (null, null);
        var (clause, comma) = (start, false);
        for (var i = next - 1; i >= 0 && start - _all[i].Start <= Reach; i--)
        {
            for (; clause > _all[i].Start; clause--)
            {
                if (_tokens[clause - 1].Is(";")) return (attached, any);
                comma |= _tokens[clause - 1].Is(",");
            }

            var deed = _all[i];
            // "kỷ niệm 30 năm thiết lập quan hệ vào năm 2025" dates the anniversary, "… (18/1/1950)" what is remembered.
            if (deed.Kind == "anniversary" && !isLongAgo) return (comma ? null : deed, deed);
            if (deed.Kind == "anniversary" && any is not null) continue;
            if (!comma) attached ??= deed;
            any ??= deed;
        }

        return (attached, any);
    }

    /// <summary>The first deed behind a date, of the main clause if it has one.</summary>
    private Deed? After(int end, int next, bool isDay, bool areDays)
    {
        Deed? aside = null;
        var clause = end;
        for (var i = next; i < _all.Count; i++)
        {
            if (!isDay && _all[i].Start - end > 2 * Near) break;
            for (; clause < _all[i].Start; clause++)
            {
                if (_tokens[clause].Is(";")) return Specific(aside);
            }

            // "Từ ngày 2 đến ngày 6, ông làm việc tại Huế, rồi thăm Lào": the days are those of all of it.
            if (areDays && IsLater(_all[i])) break;
            if (!_all[i].Aside) return Specific(_all[i]);
            aside ??= _all[i];
        }

        return Specific(aside);
    }

    /// <summary>"rồi thăm", "sau đó sẽ thăm"</summary>
    private bool IsLater(Deed deed)
    {
        for (var i = deed.Start - 1; i > 0 && deed.Start - i <= LongestOpening && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens[i].Key == "rồi" || (_tokens[i].Key == "đó" && _tokens[i - 1].Key is "sau" or "tiếp")) return true;
        }

        return false;
    }

    /// <summary>"tổ chức lễ kỷ niệm" is an anniversary, "vòng đối thoại diễn ra" a talk.</summary>
    private Deed? Specific(Deed? deed)
    {
        if (deed is not { Kind: EventLexicon.Held } held) return deed;
        var at = SpanOrder.FirstFrom(_all, held.End, d => d.Start);
        if (at < _all.Count && _all[at].Kind != EventLexicon.Held && _all[at].Start - held.End <= Near) return held with { Kind = _all[at].Kind };
        at = SpanOrder.FirstFrom(_all, held.Start, d => d.Start) - 1;
        // "Lễ kỷ niệm 30 năm Ngày thành lập diễn ra": what took place is the anniversary.
        if (at > 0 && _all[at].Kind is "establishment" or "upgrade" && _all[at - 1].Kind == "anniversary" && _all[at].Start - _all[at - 1].End <= Near)
            return held with { Kind = "anniversary" };
        var isNear = at >= 0 && _all[at].Kind != EventLexicon.Held && (held.Start - _all[at].End <= Near || IsSubject(_all[at], held));
        return isNear ? held with { Kind = _all[at].Kind } : IsFestivity(held) ? null : held with { Kind = "conference" };
    }

    /// <summary>"Cuộc gặp giữa Chủ tịch Quốc hội A và Thủ tướng B diễn ra tại Huế": however long what took place is, no comma parts them.</summary>
    private bool IsSubject(Deed deed, Deed held)
    {
        if (_tokens[held.Start].Key != "diễn" || _tokens[deed.Start].Key != "cuộc") return false;
        for (var i = deed.End; i < held.Start; i++)
        {
            if (_tokens[i].Is(",") || _tokens[i].Is(";")) return false;
        }

        return true;
    }

    /// <summary>"tổ chức ngày văn hóa", "lễ hội diễn ra": of no kind that is told here.</summary>
    private bool IsFestivity(Deed held)
    {
        for (var i = Math.Max(0, held.Start - Near); i < Math.Min(_tokens.Count, held.End + Near); i++)
        {
            if ((EventLexicon.Match(_tokens, i).Roles & EventRoles.Festivity) != 0) return true;
        }

        return false;
    }

    private bool OpensClause(int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= LongestOpening + 1; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark) return !_tokens[i].Is("(");
            if (i == 0) return true;
        }

        return start == 0;
    }

    /// <summary>"Tổng thống X ngày 11/11 cho biết": the date of the words.</summary>
    private bool IsSpeech(int index) =>
        SpeechLexicon.VerbAt(_tokens, index) is { Count: > 0 } verb && EventLexicon.Match(_tokens, verb.Start).Kind is null;
}
