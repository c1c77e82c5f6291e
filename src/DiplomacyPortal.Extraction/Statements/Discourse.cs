using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// Of whom the sentences before speak, so that "ông", "Thủ tướng" or "hai nhà lãnh đạo" means whom a reader would take it for.
/// Where two could be meant it is nobody.
/// </summary>
internal sealed class Discourse(IReadOnlyList<ResolvedReference> references)
{
    /// <summary>Subjects remembered, the latest first.</summary>
    private const int MostTopics = 4;

    /// <summary>How many blocks back a subject is still meant: the block itself and the one before.</summary>
    private const int Reach = 1;

    /// <summary>Mentions passed on the way back to the latest bearer of an office.</summary>
    private const int MostPassed = 40;

    private readonly Genders _genders = new(references);
    private readonly Counterparts _counterparts = new(references);
    private readonly Offices _offices = new(references);
    private readonly List<(Individual Person, int Block)> _topics = [];
    private readonly List<Individual> _ofBlock = [];
    private readonly HashSet<Individual> _inBlock = [];
    private List<Individual> _before = [];
    private (List<Individual> People, int Block) _meeting = ([], -1);
    private int _block = -1;
    private int _sentence;

    public void Enter(Sentence sentence)
    {
        _sentence = sentence.Span.Start;
        if (sentence.BlockIndex == _block) return;
        _block = sentence.BlockIndex;
        _ofBlock.Clear();
        _inBlock.Clear();
    }

    /// <param name="subject">Who does or says what the sentence tells: one person, or none where several or nobody does.</param>
    public void Leave(Sentence sentence, Individual? subject)
    {
        var distinct = new List<Individual>();
        foreach (var reference in sentence.People)
        {
            if (reference.Person is not { } person) continue;
            if (!distinct.Contains(person) && distinct.Count <= MostTopics) distinct.Add(person);
            if (_inBlock.Add(person)) _ofBlock.Add(person);
        }

        if (distinct.Count == 2 && IsMeeting(sentence)) _meeting = (distinct, _block);
        if (distinct.Count > 0) _before = distinct;
        if (subject is null) return;
        _topics.RemoveAll(t => t.Person == subject);
        _topics.Insert(0, (subject, _block));
        if (_topics.Count > MostTopics) _topics.RemoveAt(MostTopics);
    }

    /// <summary>Whom the latest sentences have as their subject.</summary>
    public Individual? Topic => _topics.Count > 0 && _topics[0].Block >= _block - Reach ? _topics[0].Person : null;

    /// <param name="sex">"man", "woman", or nothing where the pronoun does not tell.</param>
    public Individual? ByPronoun(string sex) =>
        _topics.Find(t => t.Block >= _block - Reach && _genders.MayBe(t.Person, sex)).Person;

    /// <summary>
    /// Who a title without a name stands for where several bear it: the only one of the block, else the one of Việt Nam ("Thủ tướng"
    /// without a country is ours), if the text has spoken of no other since.
    /// </summary>
    /// <param name="position">The offset of the title.</param>
    public Individual? ByTitle(Title title, int position)
    {
        var bearers = _ofBlock.FindAll(p => p.Bears(title));
        return bearers.Count == 0 && title.Countries.Count == 0 ? AtHome(title, position) : bearers is [var only] ? only : null;
    }

    private Individual? AtHome(Title title, int position)
    {
        if (_offices.Bearers(title.Offices[0]).FindAll(p => p.IsAtHome && p.Bears(title)) is not [var ours]) return null;
        var next = SpanOrder.FirstFrom(references, position, r => r.Reference.Span.Start);
        for (var i = next - 1; i >= Math.Max(0, next - MostPassed); i--)
        {
            if (references[i].Person is not { } latest || !latest.Bears(title)) continue;
            return latest == ours && references[i].Reference.Span.Start < _sentence ? ours : null;
        }

        return null;
    }

    /// <summary>The only person of the article with that office; of several the latest subject who has it.</summary>
    public Individual? ByOffice(string office)
    {
        var bearers = _offices.Bearers(office);
        return bearers.Count == 1 ? bearers[0] : _topics.Find(t => bearers.Contains(t.Person)).Person;
    }

    /// <summary>"Nhà lãnh đạo Việt Nam": the one of the two leaders who is of that country, else the latest subject who is.</summary>
    public Individual? OfCountry(string country)
    {
        var leaders = _counterparts.People.Where(p => _offices.IsOf(p, country)).ToList();
        return leaders.Count == 1 ? leaders[0] : _topics.Find(t => t.Block >= _block - Reach && _offices.IsOf(t.Person, country)).Person;
    }

    /// <summary>"Hai nhà lãnh đạo", "hai ông", "ba Bộ trưởng".</summary>
    /// <param name="near">Those of whom the sentence itself has spoken.</param>
    /// <param name="office">Of those who are counted by it; null for "nhà lãnh đạo" and the like.</param>
    /// <param name="pronoun">Whether it points back to the sentence before.</param>
    /// <param name="before">The offset up to which those with the office must have been named.</param>
    public IReadOnlyList<Individual> Several(int number, List<Individual> near, string? office, bool pronoun, int before)
    {
        if (office is not null) return WithOffice(number, near, _offices.Bearers(office, before));
        if (near.Count == number) return near;
        if (pronoun && _before.Count == number) return _before;
        if (_meeting.People.Count == number && _meeting.Block >= _block - Reach) return _meeting.People;
        if (_ofBlock.Count == number) return [.. _ofBlock];
        return number == 2 ? _counterparts.People : [];
    }

    /// <summary>"Hai Thủ tướng": those who have the office, none where the article has named fewer or more of them so far.</summary>
    private List<Individual> WithOffice(int number, List<Individual> near, List<Individual> bearers)
    {
        if (near.Count == number && near.TrueForAll(bearers.Contains)) return near;
        if (bearers.Count == number) return bearers;
        var met = _meeting.Block >= _block - Reach && _meeting.People.Count == number && _meeting.People.TrueForAll(bearers.Contains);
        return met ? _meeting.People : [];
    }

    private static bool IsMeeting(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (EventLexicon.Match(sentence.Tokens, i).Kind is "talks" or "meeting" or "reception" or "call") return true;
        }

        return false;
    }
}
