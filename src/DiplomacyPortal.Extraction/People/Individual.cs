using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>A person of the article at hand, with the titles borne in it and the places where it speaks of them.</summary>
/// <param name="leader">Where the lexicon knows the person.</param>
internal sealed class Individual(string name, List<string> words, Leader? leader)
{
    /// <summary>More spellings or titles than this no article gives one person.</summary>
    private const int Most = 40;

    /// <summary>The country of the newspapers, which they need not name.</summary>
    private const string HomeCountry = "Việt Nam";

    private readonly List<Title> _titles = [];
    private readonly List<List<string>> _forms = [words];

    public string Name { get; private set; } = name;

    /// <summary>The words of the name, folded.</summary>
    public List<string> Words { get; private set; } = words;

    public Leader? Leader { get; } = leader;

    public string? Country => Leader?.Country;

    public List<Mention> Mentions { get; } = [];

    /// <summary>The offset at which the article first gives a title to the name.</summary>
    public int FirstTitled { get; private set; } = int.MaxValue;

    public void Rename(string name, List<string> words)
    {
        (Name, Words) = (name, words);
        AlsoCalled(words);
    }

    public void AlsoCalled(List<string> words)
    {
        if (_forms.Count < Most && !IsCalled(words)) _forms.Add(words);
    }

    public bool IsCalled(List<string> words)
    {
        foreach (var form in _forms)
        {
            if (form.Count == words.Count && IsAt(form, 0, words)) return true;
        }

        return false;
    }

    /// <summary>Whether a name is longer and ends in these words.</summary>
    public bool EndsIn(List<string> words)
    {
        foreach (var form in _forms)
        {
            if (form.Count > words.Count && IsAt(form, form.Count - words.Count, words)) return true;
        }

        return false;
    }

    /// <summary>Whether a name is longer and has these words in it, one behind the other.</summary>
    public bool HasWithin(List<string> words)
    {
        foreach (var form in _forms)
        {
            for (var start = 0; start + words.Count <= form.Count; start++)
            {
                if (form.Count > words.Count && IsAt(form, start, words)) return true;
            }
        }

        return false;
    }

    private static bool IsAt(List<string> form, int start, List<string> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (form[start + i] != words[i]) return false;
        }

        return true;
    }

    /// <returns>How many tokens the longest of the names takes there, hyphens counted; 0 where none begins.</returns>
    public int LengthAt(TokenRun tokens, int index) => _forms.Max(form => LengthAt(form, tokens, index));

    private static int LengthAt(List<string> form, TokenRun tokens, int index)
    {
        var (at, matched) = (index, 0);
        for (; matched < form.Count && at < tokens.Count; at++)
        {
            if (at > index && tokens[at].Is("-")) continue;
            if (tokens[at].Folded.TrimEnd('.') != form[matched++]) return 0;
        }

        return matched == form.Count && matched > 1 ? at - index : 0;
    }

    /// <summary>Whether these words are some of a longer name.</summary>
    public bool IsPartlyCalled(List<string> words) => _forms.Exists(form => form.Count > words.Count && words.TrueForAll(form.Contains));

    /// <summary>Whether one of the two names is the other and more. Vietnamese names never are: "Nguyễn Văn" is nobody.</summary>
    public bool IsLongerOrShorterFor(List<string> words) => !words.TrueForAll(Syllable.IsPossible) && words.Count > 1
        && _forms.Exists(form => form.Count > 1 && form[0] == words[0]
            && (form.Count > 2 || words.Count > 2) && (words.TrueForAll(form.Contains) || form.TrueForAll(words.Contains)));

    /// <returns>Whether the article gives the person a title there that it has not given before.</returns>
    public bool Mention(Reference reference, MentionKind kind)
    {
        var count = _titles.Count;
        if (kind != MentionKind.Title && reference.Title is { Offices.Count: > 0 } title)
        {
            if (_titles.Count < Most && !_titles.Exists(t => t.Text == title.Text)) _titles.Add(title);
            FirstTitled = Math.Min(FirstTitled, reference.Span.Start);
        }

        var words = reference.Title is { Offices.Count: > 0 } borne ? borne.Text : null;
        Mentions.Add(new Mention(reference.Span, words, kind) { Offices = reference.Title?.Parts ?? [] });
        return _titles.Count > count;
    }

    /// <summary>Whether the article gives the person all these offices, of the same organisation and country if one is named.</summary>
    public bool Bears(Title title) =>
        HasAll(title.Compared)
        && title.Bodies.All(body => _titles.Exists(t => t.Bodies.Contains(body)))
        && title.Countries.All(IsOf);

    /// <summary>Without a delegate: a title that stands alone is asked of everybody who bears its first office.</summary>
    private bool HasAll(IReadOnlyList<TitleOffice> offices)
    {
        for (var i = 0; i < offices.Count; i++)
        {
            if (!Has(offices[i])) return false;
        }

        return true;
    }

    private bool Has(TitleOffice office)
    {
        foreach (var title in _titles)
        {
            for (var i = 0; i < title.Compared.Count; i++)
            {
                if (office.MayBe(title.Compared[i])) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person is of the country whose offices the newspapers name without it.</summary>
    public bool IsAtHome => IsOf(HomeCountry);

    /// <summary>Whether the lexicon or a title gives the person that country; without either a Vietnamese name tells of Việt Nam alone.</summary>
    private bool IsOf(string country) =>
        country == Country || _titles.Exists(t => t.Countries.Contains(country))
        || (country == HomeCountry && Country is null && Words.TrueForAll(Syllable.IsPossible) && _titles.TrueForAll(t => t.Countries.Count == 0));

    public bool BearsExactly(Title title) =>
        _titles.Exists(t => t.Compared.Count == title.Compared.Count && t.Compared.All(borne => title.Compared.Any(borne.MayBe)));
}
