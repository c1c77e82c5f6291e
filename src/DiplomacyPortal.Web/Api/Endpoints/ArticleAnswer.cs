using System.Text.Json.Serialization;

namespace DiplomacyPortal.Web.Api;

/// <summary>All facts of an article in the shape that the verb `extract` writes, and where they can be read.</summary>
internal sealed record ArticleAnswer : ArticleFacts
{
    private ArticleAnswer(ArticleFacts facts)
        : base(facts)
    {
    }

    [JsonPropertyOrder(-3)]
    public required string Slug { get; init; }

    /// <summary>Of its page.</summary>
    [JsonPropertyOrder(-2)]
    public required string Address { get; init; }

    /// <summary>Where the raw text is, which the places count in.</summary>
    [JsonPropertyOrder(-1)]
    public required string Text { get; init; }

    public static ArticleAnswer Of(ArticleFacts facts, string slug, HttpRequest request) => new(facts)
    {
        Slug = slug,
        Address = request.AddressOfArticle(slug),
        Text = request.AddressOf($"{ApiDocument.Root}/articles/{slug}/text"),
    };
}
