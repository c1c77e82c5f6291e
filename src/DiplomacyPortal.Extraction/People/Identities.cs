using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>The persons of one article by their names: who is meant by a full name, by a part of one, by a title alone.</summary>
/// <param name="time">When the article was written or what it reports happened; null where that is unknown.</param>
internal sealed class Identities((DateOnly Low, DateOnly High)? time)
{
    /// <summary>More names than this are no article's; further ones are passed over.</summary>
    private const int Most = 500;

    private readonly List<Individual> _people = [];
    private readonly Dictionary<string, Individual> _byName = [];
    private readonly Dictionary<string, List<string>> _words = [];

    /// <summary>By each word of each of their names: whoever is looked for bears one of them.</summary>
    private readonly Dictionary<string, List<Individual>> _byWord = [];

    private readonly Dictionary<string, List<Individual>> _byOffice = [];

    public IReadOnlyList<Individual> People => _people;

    /// <summary>Takes in a full name. "Miguel Díaz Canel" and "Miguel Díaz-Canel Bermúdez" are one: the longer form names him.</summary>
    /// <param name="spelling">The name in its own spelling, where the text gives a transliteration and it.</param>
    /// <returns>Null for a new name beyond the bound.</returns>
    public Individual? Introduce(string name, string? spelling = null)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        if (_people.Count == Most) return null;
        var leader = LeaderLexicon.Find(name) ?? (spelling is null ? null : LeaderLexicon.Find(spelling)) ?? ByInitials(name);
        var canonical = leader?.Name ?? Tidy(spelling ?? name);
        var words = Words(canonical);
        var same = Called(words) ?? Called(Words(name)) ?? With([.. words.Take(1)]).Find(p => p.IsLongerOrShorterFor(words));
        if (same is null) _people.Add(same = new Individual(canonical, words, leader));
        else if (words.Count > same.Words.Count && same.Country is null && spelling is null && same.IsLongerOrShorterFor(words)) same.Rename(canonical, words);
        same.AlsoCalled(Words(name));
        _byName.Add(name, same);
        foreach (var word in words.Concat(Words(name))) Enter(_byWord, word, same);
        return same;
    }

    /// <summary>Takes in that the article speaks of a person there.</summary>
    public void Mention(Individual person, Reference reference, MentionKind kind)
    {
        if (!person.Mention(reference, kind)) return;
        foreach (var office in reference.Title?.Compared ?? [])
        {
            Enter(_byOffice, office.Head, person);
            if (office.Listed is { } listed) Enter(_byOffice, listed, person);
        }
    }

    /// <returns>The only one whose name is longer and ends in these words; null where nobody's or several people's do.</returns>
    public Individual? ByLastWords(string name)
    {
        var words = Words(name);
        return With(words).FindAll(p => p.EndsIn(words)) is [var only] && Called(words) is null ? only : null;
    }

    /// <summary>"Đồng chí Ka-ri-mốp", "Chủ tịch Ka-ri-mốp": who is meant by one word, written with hyphens, from within a longer name.</summary>
    /// <returns>Whether a longer name has it, and whose that is; nobody where it is in several and the title does not tell.</returns>
    public (bool IsPart, Individual? Person) ByHyphenedWord(string name, Title? title)
    {
        var words = Words(name);
        var bearers = With(words).FindAll(p => p.HasWithin(words));
        if (bearers.Count == 0 || Called(words) is not null) return default;
        if (bearers.Count > 1 && title is { Offices.Count: > 0 }) bearers = bearers.FindAll(p => p.Bears(title));
        return (true, bearers is [var only] ? only : null);
    }

    /// <returns>How many tokens the longest full name of a person of the article takes there; 0 where none begins.</returns>
    public int LongestNameAt(TokenRun tokens, int index) =>
        _byWord.TryGetValue(tokens[index].Folded, out var people) ? people.Max(person => person.LengthAt(tokens, index)) : 0;

    /// <summary>Who is meant by one word of a name: the only one in the article who bears it, else the one whom the lexicon knows by it.</summary>
    public Individual? ByShortForm(string name, Title? title)
    {
        var word = Words(name);
        var bearers = With(word).FindAll(p => p.IsPartlyCalled(word));
        // Of a Vietnamese name the last syllable is the one that is called: "ông Lâm".
        if (bearers.Count > 1 && bearers.FindAll(p => p.Words[^1] == word[^1]) is { Count: 1 } last) bearers = last;
        if (bearers.Count > 1 && title is { Offices.Count: > 0 }) bearers = bearers.FindAll(p => p.Bears(title));
        if (bearers.Count == 1) return bearers[0];
        if (bearers.Count > 1) return null;
        if (Called(word) is { } same) return same;
        // "Chủ tịch V.Matvienko" in a spelling of the lexicon: "bà Matvienko" is she too.
        if (LeaderLexicon.Find(name) is not null) return Introduce(name);
        return title is { Offices.Count: > 0 } && word.TrueForAll(w => !Syllable.IsPossible(w)) ? Introduce(name) : null;
    }

    /// <summary>
    /// Who is meant by a title alone: the only one introduced before with it; if several were, the one with exactly these
    /// offices, or the one who held the office at the article's time; else nobody.
    /// </summary>
    public Individual? ByTitle(Title title, int position)
    {
        var bearers = WithOffice(title.Compared[0]).FindAll(p => p.FirstTitled < position && p.Bears(title));
        if (bearers.Count > 1 && bearers.FindAll(p => p.BearsExactly(title)) is { Count: > 0 } exact)
        {
            // "Thứ trưởng" alone is not the guest who has no office but that one, where ours is a general and a member of the Central Committee too.
            if (title.Countries.Count == 0 && bearers.Exists(p => p.IsAtHome) && !exact.Exists(p => p.IsAtHome)) return null;
            bearers = exact;
        }

        if (bearers.Count == 0) return title.Parts is [{ Country: { } country } office, ..] ? Holder(office, country) : null;
        if (bearers.Count > 1) return bearers.FindAll(p => HeldThen(p, title) == true) is [var only] ? only : null;
        // "Tổng thống Mỹ" of 2025 is not the one whom the same article introduces as "Tổng thống Obama".
        return HeldThen(bearers[0], title) == false && Holder(title.Parts[0], bearers[0].Country!) is { } holder && holder != bearers[0] ? null : bearers[0];
    }

    /// <summary>The person of the article who, by the lexicon, held an office of a country at the article's time.</summary>
    private Individual? Holder(Office office, string country) =>
        time is var (low, high) && office.Tenure == Tenure.Holds && LeaderLexicon.Holder(office.Name, country, low, high) is { } leader
            ? _people.Find(p => p.Leader == leader)
            : null;

    private bool? HeldThen(Individual person, Title title) =>
        time is var (low, high) && title.Parts is [{ Tenure: Tenure.Holds } office, ..] ? person.Leader?.Held(office.Name, low, high) : null;

    private Individual? Called(List<string> words) => With(words).Find(p => p.IsCalled(words));

    /// <summary>Those of whose names one holds the rarest of the words.</summary>
    private List<Individual> With(List<string> words)
    {
        List<Individual>? fewest = null;
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var people)) return [];
            if (fewest is null || people.Count < fewest.Count) fewest = people;
        }

        return fewest ?? [];
    }

    private List<Individual> WithOffice(TitleOffice office)
    {
        var bearers = _byOffice.GetValueOrDefault(office.Head, []);
        return office.Listed is { } listed && _byOffice.TryGetValue(listed, out var same) ? [.. bearers.Union(same)] : bearers;
    }

    private static void Enter(Dictionary<string, List<Individual>> index, string key, Individual person)
    {
        if (!index.TryGetValue(key, out var people)) index.Add(key, people = []);
        if (!people.Contains(person)) people.Add(person);
    }

    private List<string> Words(string name)
    {
        if (!_words.TryGetValue(name, out var words))
            _words.Add(name, words = [.. Folding.Fold(name).Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries)]);
        return words;
    }

    /// <summary>"V.V. Pu-tin": the leader of that family name whose given name begins so.</summary>
    private static Leader? ByInitials(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && LeaderLexicon.Find(name[(dot + 1)..].Trim()) is { } leader && leader.Name[0] == name[0] ? leader : null;
    }

    /// <summary>A name in capitals, as headlines have it, in small letters.</summary>
    private static string Tidy(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word =>
            word.Length > 1 && !word.Any(char.IsLower) && !word.Contains('.', StringComparison.Ordinal) ? word[0] + word[1..].ToLowerInvariant() : word));
}
