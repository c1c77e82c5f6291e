using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Exports;

/// <summary>What files are called: in ASCII, which every system can save, and short, as some systems take no name above 255 bytes.</summary>
internal sealed class FileNames(IStringLocalizer<Texts> text, DisplayValue values)
{
    private const int LongestSlug = 120;
    private const int LongestFilter = 40;

    /// <summary>"tu-lieu-doi-ngoai-bai-viet-cuba-to-lam-3f9a-2024-09-30.csv": files of two filters lie in one folder and can be told apart.</summary>
    public string Of(ExportedList list, ArchiveFilter filter, DateOnly day, ExportFormat format) => string.Join('-',
    [
        Slug.From(text["Export.File", text[list.Name]]),
        .. Words(filter),
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ]) + format.Ending;

    /// <param name="slug">Of an article; it can be longer than a name may be.</param>
    public static string Of(string slug, ExportFormat format) => Cut(slug, LongestSlug) + format.Ending;

    /// <summary>What narrows the list, and a sign of all of it: the words alone would leave out accents, operators, and whatever is too long.</summary>
    private IEnumerable<string> Words(ArchiveFilter filter)
    {
        if (!filter.Parts().Any()) yield break;
        var words = Slug.From(string.Join(' ', filter.Active().Select(part =>
            part.Field == FilterField.Q ? part.Value : values.Of(part.Field, part.Value).Text)));
        if (Cut(words, LongestFilter) is { Length: > 0 } shown) yield return shown;
        yield return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(filter.Url())).AsSpan(0, 2));
    }

    private static string Cut(string slug, int longest)
    {
        if (slug.Length <= longest) return slug;
        var end = slug.LastIndexOf('-', longest);
        return slug[..(end > 0 ? end : longest)];
    }
}
