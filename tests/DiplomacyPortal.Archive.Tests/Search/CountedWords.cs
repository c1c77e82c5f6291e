using System.Collections;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Tests.Search;

/// <summary>Words that count how often one of them is looked at: that tells what work was done, on a busy machine too.</summary>
internal sealed class CountedWords(IReadOnlyList<SearchWord> words) : IReadOnlyList<SearchWord>
{
    public int LookedAt { get; private set; }

    public int Count => words.Count;

    public SearchWord this[int index]
    {
        get
        {
            LookedAt++;
            return words[index];
        }
    }

    public IEnumerator<SearchWord> GetEnumerator()
    {
        for (var i = 0; i < words.Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
