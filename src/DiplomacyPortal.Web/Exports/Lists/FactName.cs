using System.Text.Json;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>Names the values of facts in tables as they are named in JSON.</summary>
internal static class FactName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
