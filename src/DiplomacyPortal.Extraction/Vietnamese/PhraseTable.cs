namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Finds the longest of many phrases at a place in a run of tokens. Hyphens and dots count for nothing, other marks as words.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Node _root = new();
    private readonly bool _ignoreMarks;
    private readonly int _question = Word.NextQuestion();

    /// <param name="phrases">The phrases with what they stand for; the first of two equal ones wins.</param>
    /// <param name="ignoreMarks">Whether "Diaz Canel" finds "Díaz-Canel".</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, bool ignoreMarks)
    {
        _ignoreMarks = ignoreMarks;
        foreach (var (phrase, value) in phrases)
        {
            var node = _root;
            foreach (var token in Tokenizer.Read(phrase))
            {
                if (token.IsPassedOver) continue;
                node.Next ??= new(StringComparer.Ordinal);
                if (!node.Next.TryGetValue(Key(token.Word), out var next)) node.Next.Add(Key(token.Word), next = new Node());
                node = next;
            }

            if (node == _root || node.IsEnd) continue;
            (node.IsEnd, node.Value) = (true, value);
        }
    }

    /// <returns>How many tokens the longest phrase at that index takes, and its value; 0 where none stands there.</returns>
    public (int Count, T? Value) Match(TokenRun tokens, int index)
    {
        if (index >= tokens.Count || !tokens[index].Word.Is(_question, static (word, table) => table.MayBegin(word), this)) return default;
        var (node, best) = (_root, (0, default(T)));
        for (var i = index; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            // A hyphen inside a phrase is passed over: "Ấn Độ Dương - Thái Bình Dương", "Díaz-Canel".
            if (i > index && token.IsPassedOver) continue;
            if (node.Next is null || !node.Next.TryGetValue(Key(token.Word), out var next)) break;
            node = next;
            if (node.IsEnd) best = (i - index + 1, node.Value);
        }

        return best;
    }

    private bool MayBegin(Word word) => _root.Next?.ContainsKey(Key(word)) == true;

    private string Key(Word word) => _ignoreMarks ? word.Folded : word.Key;

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public bool IsEnd { get; set; }

        public T? Value { get; set; }
    }
}
