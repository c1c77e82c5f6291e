using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>"hòa" as half of the papers write it: "hoà".</summary>
internal static partial class TonePlacement
{
    private const string Old = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private const string Newer = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    public static string New(string text) => Open().Replace(text, match => Newer.Substring(Old.IndexOf(match.Value, StringComparison.Ordinal), 2));

    [GeneratedRegex(@"(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})")]
    private static partial Regex Open();
}
