using System.Globalization;
using System.Resources;

namespace DiplomacyPortal.Web.Resources;

/// <summary>The texts of <c>ApiTexts.resx</c>: what the API's document and its problems say.</summary>
internal static class ApiTexts
{
    private static readonly ResourceManager Resources = new(typeof(ApiTexts));

    public static string Text(string key, params object?[] values)
    {
        var text = Find(key) ?? throw new MissingManifestResourceException($"{Resources.BaseName} lacks {key}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, values);
    }

    public static string? Find(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture);
}
