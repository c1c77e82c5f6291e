namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A name of the lexicon among the words of a query.</summary>
/// <param name="Words">How many words it takes.</param>
/// <param name="Names">
/// All names of the one meant, as the lexicon spells them; of several where they are written alike without their
/// marks. Empty for everyday words that hold a name ("mỹ thuật"): none of them is to be sought as one.
/// </param>
public sealed record FoundName(int Words, IReadOnlyList<LexiconName> Names)
{
    /// <summary>Whether it is typed as English has it.</summary>
    public bool IsEnglish { get; init; }
}

/// <summary>A name as the lexicon has it, and word by word.</summary>
public sealed record LexiconName(string Written, IReadOnlyList<SearchForms> Words);
