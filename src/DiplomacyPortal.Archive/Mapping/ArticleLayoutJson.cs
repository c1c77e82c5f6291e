using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>An article's layout as one compact JSON value: enums by name, a span as its start and length.</summary>
internal sealed class ArticleLayoutJson() : ValueConverter<ArticleLayout, string>(
    layout => JsonSerializer.Serialize(layout, Options),
    json => JsonSerializer.Deserialize<ArticleLayout>(json, Options)!)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new SpanConverter() },
    };

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            var start = reader.GetInt32();
            reader.Read();
            var length = reader.GetInt32();
            reader.Read();
            return new TextSpan(start, length);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.Length);
            writer.WriteEndArray();
        }
    }
}
