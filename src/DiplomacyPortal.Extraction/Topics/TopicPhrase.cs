using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Topics;

/// <summary>Words that tell of a topic.</summary>
/// <param name="Topic">Its place in the lexicon; null for words that only look as if they told of one.</param>
internal sealed record TopicPhrase(int? Topic, TokenRun Tokens)
{
    /// <summary>Whether it is a name, or has one in it: "Biển Đông".</summary>
    public bool IsName { get; } = Tokens.AsSpan().ToArray().Any(t => t.IsCapitalised);

    public static TopicPhrase Of(string words, int? topic) => new(topic, Tokenizer.Read(words));

    /// <summary>Whether capitals stand where the phrase has them: "biển đông" is a crowded sea, "Ai" is who.</summary>
    /// <param name="found">Where its words stand.</param>
    public bool IsWrittenAs(TokenRun found)
    {
        var at = 0;
        foreach (var token in Tokens)
        {
            if (token.IsPassedOver) continue;
            while (found[at].IsPassedOver) at++;
            if ((token.IsCapitalised && !found[at].IsCapitalised) || (token.IsAllCapitals && !found[at].IsAllCapitals)) return false;
            at++;
        }

        return true;
    }
}
