using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Between whom relations began, rose or are remembered, and after how many years: what tells such events apart.</summary>
internal sealed class EventParties(Sentence sentence, Deeds deeds, IReadOnlyList<CitedDate> dates, ArticleCountries article)
{
    /// <summary>Words between those who act and their deed: "Việt Nam và Chile đã chính thức nâng cấp".</summary>
    private const int Near = 6;

    /// <summary>Words between "kỷ niệm" and its number: "tròn", "trọng thể".</summary>
    private const int Fillers = 2;

    private readonly TokenRun _tokens = sentence.Tokens;
    private List<NamedTogether>? _named;

    /// <returns>Canonical names, two or more; none where they are not certain.</returns>
    public IReadOnlyList<string> Of(Deed told)
    {
        if (told.Kind is not ("anniversary" or "upgrade" or "establishment" or "declaration")) return [];
        var deed = Word(told);
        var (start, end) = (ClauseStart(deed), ClauseEnd(deed));
        // "thành lập Hội Hữu nghị Việt Nam - Chile", "ra tuyên bố": there are several of those between the same two.
        var isKnown = deed.Kind == "declaration" ? _tokens[deed.End - 1].Key == "chung" : Holds(start, end, EventRoles.Relations);
        if (!isKnown) return [];
        _named ??= NamedTogether.All(sentence);
        IReadOnlyList<string> parties = Named(deed, start, end) ?? Implied(deed, start, end);
        return [.. parties.OrderBy(PlaceLexicon.Rank).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>"kỷ niệm 30 năm"; but "lễ kỷ niệm 18/7 năm nay" tells a day.</summary>
    public int? Years(Deed told)
    {
        if (told.Kind != "anniversary") return null;
        var deed = Word(told);
        for (var i = deed.Start; i < Math.Min(_tokens.Count - 1, deed.End + Fillers + 1); i++)
        {
            if (Numerals.Read(_tokens[i].Key) is not (> 0 and < 1000 and var years) || _tokens[i + 1].Key != "năm") continue;
            return dates.Any(d => d.Span.Overlaps(_tokens[i].Span)) ? null : years;
        }

        return null;
    }

    /// <summary>"kỷ niệm" of "tổ chức lễ kỷ niệm".</summary>
    private Deed Word(Deed deed) =>
        deeds.All.Where(d => d.Kind == deed.Kind).DefaultIfEmpty(deed).MinBy(d => Math.Abs(d.Start - deed.Start));

    private int ClauseStart(Deed deed)
    {
        var i = deed.Start;
        while (i > 0 && !IsStop(i - 1)) i--;
        return i;
    }

    /// <summary>Up to the next deed, but "kỷ niệm 30 năm thiết lập quan hệ" is one.</summary>
    private int ClauseEnd(Deed deed)
    {
        var next = deeds.All.FirstOrDefault(d => d.Start >= deed.End && !(deed.Kind == "anniversary" && d.Kind is "establishment" or "upgrade"));
        var i = deed.End;
        while (i < (next.Kind is null ? _tokens.Count : next.Start) && !IsStop(i)) i++;
        return i;
    }

    private bool IsStop(int index) => _tokens[index].Kind == TokenKind.Mark && _tokens[index].Text is "," or ";" or ":";

    /// <returns>Null where the clause names nobody; none where it names several who could be meant.</returns>
    private List<string>? Named(Deed deed, int start, int end)
    {
        var inside = _named!.Where(n => n.Start >= start && n.End <= end && !(n.Start > 0 && EventLexicon.IsLocative(_tokens[n.Start - 1]))).ToList();
        var before = inside.LastOrDefault(n => n.End <= deed.Start && deed.Start - n.End <= Near);
        if (inside.Find(n => n.Start >= deed.End) is not { } behind)
            return before is { Names.Count: 1 } ? [] : before is { IsPair: true } ? before.Names : null;
        if (!IsBehindWith(behind)) return behind.IsPair ? behind.Names : Partner(behind, inside.Find(n => n.Start > behind.Start));
        return Partner(before, behind);
    }

    /// <summary>"Việt Nam nâng cấp quan hệ với Chile"</summary>
    private List<string> Partner(NamedTogether? one, NamedTogether? other) =>
        one is { Names: [var name] } && other is { Names: [var partner] } && IsBehindWith(other) && name != partner ? [name, partner] : [];

    private bool IsBehindWith(NamedTogether named) => named.Start > 0 && _tokens[named.Start - 1].Key == "với";

    /// <summary>
    /// "…, hướng tới kỷ niệm 30 năm thiết lập quan hệ": of the two whom alone the sentence names. "hai nước": else of the two whom
    /// the article is about.
    /// </summary>
    private IReadOnlyList<string> Implied(Deed deed, int start, int end)
    {
        var names = _named!.SelectMany(n => n.Names).Distinct().ToList();
        if (names.Count == 2 && _named!.Find(n => n.IsPair) is { } pair && pair.Start < deed.Start) return pair.Names;
        return Holds(start, end, EventRoles.BothSides) ? article.PairAt(_tokens[deed.Start].Start) : [];
    }

    private bool Holds(int start, int end, EventRoles role) => EventLexicon.Holds(_tokens.Slice(start, end - start), end - start, role);
}
