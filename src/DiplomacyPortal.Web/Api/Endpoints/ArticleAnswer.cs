using System.Text.Json.Serialization;

namespace DiplomacyPortal.Web.Api;

/// <summary>All facts of an article in the shape that the verb `extract` writes, where they can be read, and how to cite it.</summary>
internal sealed record ArticleAnswer : ArticleFacts
{
    public ArticleAnswer(ArticleFacts facts)
        : base(facts)
    {
    }

    [JsonPropertyOrder(-4)]
    public required string Slug { get; init; }

    /// <summary>Of its page.</summary>
    [JsonPropertyOrder(-3)]
    public required string Address { get; init; }

    /// <summary>Where the raw text is, which the places count in.</summary>
    [JsonPropertyOrder(-2)]
    public required string Text { get; init; }

    /// <summary>As its page writes it.</summary>
    [JsonPropertyOrder(-1)]
    public required string Cite { get; init; }
}
