using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyPortal.Web.Api;

/// <summary>
/// Where a list goes on: the keys by which the last item given is sorted. What is added or withdrawn in between moves no other
/// item from one page to the next, as it would if pages were counted.
/// </summary>
internal static class ListCursor
{
    private static readonly JsonSerializerOptions Options = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Behind the name of the key, so that one list's cursor is none of another's.</summary>
    public static string Of<TKey>(TKey last)
        where TKey : class =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{typeof(TKey).Name}:{JsonSerializer.Serialize(last, Options)}"));

    /// <returns>Null for what is no cursor of this list.</returns>
    public static TKey? Read<TKey>(string typed)
        where TKey : class
    {
        if (!Base64Url.IsValid(typed)) return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(typed));
        var prefix = typeof(TKey).Name + ":";
        if (!text.StartsWith(prefix, StringComparison.Ordinal)) return null;
        try
        {
            return JsonSerializer.Deserialize<TKey>(text[prefix.Length..], Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
