namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Some words, whatever their capitals. A word remembers whether it is one of them.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly HashSet<string> _keys = [.. words.Select(word => Word.Of(word).Key)];
    private readonly int _question = Word.NextQuestion();

    public bool Contains(Token token) => token.Word.Is(_question, static (word, set) => set._keys.Contains(word.Key), this);
}
