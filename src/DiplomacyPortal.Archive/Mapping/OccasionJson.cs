using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>An occasion as one compact JSON value: a list of numbers as their bytes in Base64, a third of what they would take in digits.</summary>
internal sealed class OccasionJson() : ValueConverter<Occasion, string>(
    occasion => JsonSerializer.Serialize(occasion, Options),
    json => JsonSerializer.Deserialize<Occasion>(json, Options)!)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new NumbersConverter() },
    };

    private sealed class NumbersConverter : JsonConverter<IReadOnlyList<uint>>
    {
        public override IReadOnlyList<uint> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var bytes = reader.GetBytesFromBase64();
            var numbers = new uint[bytes.Length / sizeof(uint)];
            for (var i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
            return numbers;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<uint> value, JsonSerializerOptions options)
        {
            var bytes = new byte[value.Count * sizeof(uint)];
            for (var i = 0; i < value.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), value[i]);
            writer.WriteBase64StringValue(bytes);
        }
    }
}
