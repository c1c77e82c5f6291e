using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// The numbered session of the United Nations General Assembly that a text is about. Session n opens on the Tuesday of
/// the third week of September 1945 + n and lasts a year; its high-level week and general debate follow the opening.
/// </summary>
internal static partial class AssemblySession
{
    /// <returns>The number; null where the text names none, or several.</returns>
    public static int? Of(string text)
    {
        // "Chủ tịch Đại hội đồng … Khóa 78" tells an office, not the session that is reported.
        var numbers = Session().Matches(text).Where(m => !m.Groups["office"].Success)
            .Select(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        return numbers is [>= 1 and < 200] ? numbers[0] : null;
    }

    /// <summary>Where the body first names its session.</summary>
    public static TextSpan Find(string text, IEnumerable<TextSpan> body)
    {
        foreach (var block in body)
        {
            var match = Session().Match(text, block.Start, block.Length);
            while (match.Success && match.Groups["office"].Success) match = match.NextMatch();
            if (match.Success) return new(match.Index, match.Length);
        }

        return default;
    }

    public static int OpeningYear(int session) => 1945 + session;

    /// <summary>Whether the text speaks of the opening weeks, which are in September.</summary>
    public static bool IsOpening(string text) => Opening().IsMatch(text);

    [GeneratedRegex(@"(?<office>Chủ tịch\s{1,3})?Đại hội đồng\s{1,3}(?:Liên\s{1,3}(?:hợp|hiệp)\s{1,3}quốc|LHQ)\s{0,3},?\s{0,3}(?:\(\p{Lu}+\)\s{0,3})?(?:lần thứ|kh[óo][áa]?(?:\s{1,3}họp)?(?:\s{1,3}thứ)?)\s{1,3}(?<n>[0-9]{1,3})|(?:kh[óo][áa]?(?:\s{1,3}họp)?)\s{1,3}(?:thứ\s{1,3})?(?<n>[0-9]{1,3})\s{1,3}(?:của\s{1,3})?Đại hội đồng\s{1,3}(?:Liên\s{1,3}(?:hợp|hiệp)\s{1,3}quốc|LHQ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@"phiên thảo luận chung|tuần lễ cấp cao|phiên khai mạc|khai mạc Đại hội đồng|phiên họp cấp cao|hội nghị thượng đỉnh tương lai", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
