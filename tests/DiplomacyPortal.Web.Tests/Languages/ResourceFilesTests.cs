using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed partial class ResourceFilesTests
{
    public static TheoryData<string> Files => ["Texts", "AdminTexts", "ApiTexts", "CommandTexts", "RejectionTexts"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_there_in_both_languages(string file)
    {
        var (vietnamese, english) = (ResourceFile.Read(file), ResourceFile.Read(file + ".en"));
        Assert.Equal([], vietnamese.Keys.Except(english.Keys));

        // English alone tells one from many.
        Assert.Equal([], english.Keys.Except(vietnamese.Keys).Where(key => !IsOne(key) || !vietnamese.ContainsKey(Many(key))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_have_the_same_places_for_values(string file)
    {
        var (vietnamese, english) = (ResourceFile.Read(file), ResourceFile.Read(file + ".en"));
        Assert.Equal([], english.Where(text => Places(text.Value) != Places(vietnamese[Many(text.Key)])).Select(text => text.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void None_is_empty_nor_left_in_the_other_language(string file)
    {
        Assert.Equal([], ResourceFile.Read(file).Where(text => text.Value.Trim().Length == 0).Select(text => text.Key));
        var english = ResourceFile.Read(file + ".en").Where(text => !IsMeantInVietnamese(text.Key));
        Assert.Equal([], english.Where(text => VietnameseLetter().IsMatch(QuotedExample().Replace(text.Value, ""))).Select(text => text.Key));
    }

    /// <summary>What a reader types to search the articles, and the name of the language.</summary>
    private static bool IsMeantInVietnamese(string key) => key.StartsWith("Search.Help.", StringComparison.Ordinal) || key == "Language.Other";

    private static bool IsOne(string key) => key.EndsWith(CountedTexts<object>.One, StringComparison.Ordinal);

    private static string Many(string key) => IsOne(key) ? key[..^CountedTexts<object>.One.Length] : key;

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?<!\{)\{(\d)")]
    private static partial Regex Place();

    /// <summary>Letters that no English word has.</summary>
    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex VietnameseLetter();

    /// <summary>"“hội đàm”", `hội đàm`: words to be typed, and names.</summary>
    [GeneratedRegex("“[^”]*”|`[^`]*`|\"[^\"]*\"")]
    private static partial Regex QuotedExample();
}
