using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Web.Api;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>Writes citations as the schema of CSL data has them (csl-data.json), in a list of one.</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new(FactsJson.Readable) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Item(Citation citation) => JsonSerializer.Serialize((Reference[])[Of(citation)], Options) + "\n";

    private static Reference Of(Citation citation) => new(
        citation.Key,
        citation.Publisher is null ? "webpage" : "article-newspaper",
        citation.Title,
        citation.Authors.Count == 0 ? null : [.. citation.Authors.Select(a => new Name(a))],
        citation.Publisher,
        citation.Date is { } date ? Of(date) : null,
        citation.Address,
        new Date([[citation.Accessed.Year, citation.Accessed.Month, citation.Accessed.Day]], null),
        citation.Archive,
        citation.Note?.Text);

    private static Date Of(CitationDate date) =>
        new(date.IsPeriod ? [date.First.Parts(), date.Last.Parts()] : [date.First.Parts()], date.IsUncertain ? true : null);

    private sealed record Reference(
        string Id,
        string Type,
        string Title,
        IReadOnlyList<Name>? Author,
        [property: JsonPropertyName("container-title")] string? ContainerTitle,
        Date? Issued,
        [property: JsonPropertyName("URL")] string Url,
        Date Accessed,
        string Source,
        string? Note);

    /// <param name="Literal">As it stands: nobody says which part of it is the family's.</param>
    private sealed record Name(string Literal);

    private sealed record Date([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> DateParts, bool? Circa);
}
