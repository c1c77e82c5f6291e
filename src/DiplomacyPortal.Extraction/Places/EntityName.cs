using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>Who or what a name of the lexicon stands for.</summary>
/// <param name="Place">The kind of place; null for an organisation.</param>
/// <param name="Role">What must be known of its mentions.</param>
internal sealed record KnownEntity(string Name, string Slug, PlaceKind? Place, EntityRole Role = EntityRole.Named);

internal enum EntityRole
{
    Named,

    /// <summary>A body of Việt Nam whose name other countries' bodies bear: "Quốc hội".</summary>
    National,

    /// <summary>It takes its words, and is no place and no organisation: "đường Hồ Chí Minh".</summary>
    Other,

    /// <summary>A newspaper or agency that is named after a place or body: it takes its words where it is one, "báo Phụ nữ Việt Nam".</summary>
    Outlet,
}

/// <summary>A name as the lexicon writes it, with the capitals that tell it from ordinary words ("Hòa Bình", "hòa bình").</summary>
internal sealed class EntityName(string written, KnownEntity entity)
{
    /// <summary>An acronym so short may be a syllable or a small word: "UN" and Kim Jong Un.</summary>
    private const int ShortAcronym = 3;

    private readonly Token[] _words = [.. Words(Tokenizer.Read(written))];

    /// <summary>"Ga-na": its syllables stand together; not "Việt-Nam".</summary>
    private readonly bool _isTransliterated = Enumerable.Range(1, Math.Max(0, written.Length - 2))
        .Any(i => written[i] == '-' && char.IsLetter(written[i - 1]) && char.IsLower(written[i + 1]));

    public KnownEntity Entity { get; } = entity;

    /// <param name="opens">Whether a sentence may begin there, where the first capital tells nothing.</param>
    public bool IsWrittenAs(TokenRun match, bool opens)
    {
        var (next, isLowerFirst, isCapital) = (0, false, false);
        foreach (var token in match)
        {
            if (token.IsPassedOver) continue;
            var word = _words[next];
            if (word.IsAllCapitals && word.Text.Length <= ShortAcronym && !token.IsAllCapitals) return false;
            if (_isTransliterated && next > 0 && token.AfterBlank && !word.AfterBlank) return false;
            if (word.IsCapitalised && !token.IsCapitalised)
            {
                // "bán đảo Triều Tiên", "Trung quốc": one capital less than the lexicon has, where another shows that it is a name.
                if (next == 0) isLowerFirst = true;
                else if (isLowerFirst || opens || Entity.Place is not (PlaceKind.Country or PlaceKind.Region)) return false;
            }
            else isCapital |= word.IsCapitalised;

            next++;
        }

        return isCapital;
    }

    private static List<Token> Words(TokenRun tokens)
    {
        var words = new List<Token>();
        foreach (var token in tokens)
        {
            if (!token.IsPassedOver) words.Add(token);
        }

        return words;
    }
}
