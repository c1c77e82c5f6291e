namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Finds the longest of many phrases at a place in a run of tokens. Punctuation counts as no word of a phrase.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Node _root = new();
    private readonly Func<Token, string> _key;

    /// <param name="phrases">The phrases with what they stand for; the first of two equal ones wins.</param>
    /// <param name="ignoreMarks">Whether "Diaz Canel" finds "Díaz-Canel".</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, bool ignoreMarks)
    {
        _key = ignoreMarks ? token => token.Folded : token => token.Key;
        foreach (var (phrase, value) in phrases)
        {
            var node = _root;
            foreach (var token in Tokenizer.Read(phrase, new TextSpan(0, phrase.Length)).Where(t => t.Kind != TokenKind.Mark))
            {
                node.Next ??= new(StringComparer.Ordinal);
                if (!node.Next.TryGetValue(_key(token), out var next)) node.Next.Add(_key(token), next = new Node());
                node = next;
            }

            if (node == _root || node.IsEnd) continue;
            (node.IsEnd, node.Value) = (true, value);
        }
    }

    /// <returns>How many tokens the longest phrase at that index takes, and its value; 0 where none stands there.</returns>
    public (int Count, T? Value) Match(IReadOnlyList<Token> tokens, int index)
    {
        var (node, best) = (_root, (0, default(T)));
        for (var i = index; i < tokens.Count; i++)
        {
            // A hyphen inside a phrase is passed over: "Ấn Độ Dương - Thái Bình Dương", "Díaz-Canel".
            if (i > index && tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "-" or "–" or ".") continue;
            if (node.Next is null || !node.Next.TryGetValue(_key(tokens[i]), out var next)) break;
            node = next;
            if (node.IsEnd) best = (i - index + 1, node.Value);
        }

        return best;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public bool IsEnd { get; set; }

        public T? Value { get; set; }
    }
}
