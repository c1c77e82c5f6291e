using System.Globalization;
using System.Resources;

namespace DiplomacyPortal.Web.Resources;

/// <summary>The texts of <c>CommandTexts.resx</c>, which the command line needs before there is any host.</summary>
internal static class CommandTexts
{
    private static readonly ResourceManager Resources = new(typeof(CommandTexts));

    public static string Text(string key, params object?[] values)
    {
        var text = Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"{Resources.BaseName} lacks {key}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, values);
    }
}
