using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Single lines that are no part of any article: rubrics, buttons, tags, names of image files, links to other articles.</summary>
internal static class Leftovers
{
    private const int LongestButton = 200;
    private const int LongestLink = 300;
    private const int LongestTags = 400;
    private const int LongestHeading = 60;
    private const int LongestTag = 40;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons;
    private static readonly int LongestKnown;
    private static readonly Wordings ButtonStarts;
    private static readonly List<string> ButtonEnds;
    private static readonly HashSet<string> RelatedHeadings = [.. LexiconFile.Words("leftovers.txt", "related").Select(Folding.Fold)];
    private static readonly Wordings RelatedStarts = new(RelatedHeadings.Where(heading => heading.EndsWith('…')).Select(heading => heading.TrimEnd('…')));
    private static readonly HashSet<string> LinksBelow = [.. LexiconFile.Words("leftovers.txt", "links below").Select(Folding.Fold)];
    private static readonly Wordings LinkMarks = new(LexiconFile.Words("leftovers.txt", "links"));
    private static readonly Wordings TagStarts = new(LexiconFile.Words("leftovers.txt", "tags").Select(word => word.TrimEnd('…', ':')));
    private static readonly HashSet<string> ImageFiles = new(LexiconFile.Words("leftovers.txt", "image files"), StringComparer.OrdinalIgnoreCase);

    static Leftovers()
    {
        var entries = LexiconFile.Words("leftovers.txt", "navigation").Select(Folding.Fold).ToList();
        ButtonEnds = [.. entries.Where(e => e.StartsWith('…')).Select(e => e.TrimStart('…'))];
        ButtonStarts = new(entries.Where(e => e.EndsWith('…')).Select(e => e.TrimEnd('…').TrimEnd()));
        Buttons = entries.Where(e => e[0] != '…' && e[^1] != '…').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        LongestKnown = Buttons.Set.Max(button => button.Length) + 1;
    }

    public static void Mark(Draft draft)
    {
        foreach (var passage in draft.Head.Where(p => p.IsUnread))
        {
            if (Rubrics.IsLine(passage)) passage.Remove(RemovalReason.SectionName);
            else if (passage.IsSourceLine) passage.Role = Role.Source;
        }

        var taggedBelow = false;
        foreach (var passage in draft.Passages.Where(p => p.IsUnread))
        {
            var tags = IsTags(passage);
            // Below the word alone stands its list, a tag a line.
            taggedBelow = tags
                ? passage.Chars.TrimEnd(": ").Length == TagStarts.Match(passage.Chars)
                : taggedBelow && passage is { Length: < LongestTag, EndsAsSentence: false } && !IsRelatedHeading(passage);
            if (tags || taggedBelow) passage.Remove(RemovalReason.Tags);
            else if (IsImageFile(passage.Chars)) passage.Remove(RemovalReason.ImageFileName);
            else if (passage.Length < LongestButton && IsButton(passage.Folded)) passage.Remove(RemovalReason.Navigation);
            else if (passage.Length < LongestLink && IsLink(passage.Chars)) passage.Remove(RemovalReason.RelatedArticles);
        }
    }

    /// <summary>A button below the headline of another article ("ĐỌC NGAY").</summary>
    public static bool IsLinkBelow(Passage passage) => passage.Length <= LongestHeading && LinksBelow.Contains(passage.Folded.Trim(':', ' ', '"', '>'));

    /// <summary>A heading below which other articles are announced.</summary>
    public static bool IsRelatedHeading(Passage passage)
    {
        if (passage.Length > LongestHeading) return false;
        var words = passage.Folded.Trim(':', ' ', '"', '>', '|', '+');
        return RelatedHeadings.Contains(words) || (!passage.EndsAsSentence && RelatedStarts.Match(words) > 0);
    }

    /// <param name="folded">A line, folded.</param>
    public static bool IsButton(string folded)
    {
        var words = folded.AsSpan().TrimStart("*[ ").TrimEnd(":.] ");
        if (Buttons.Contains(words) || ButtonStarts.Match(words) > 0) return true;
        foreach (var end in ButtonEnds)
        {
            if (words.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return IsEmail(words) || IsButtons(words);
    }

    /// <summary>Buttons with counts, clocks and strokes between them: "Bình luận 0 Chia sẻ", "0:00 / 3:12".</summary>
    private static bool IsButtons(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length;)
        {
            var end = i;
            while (end < words.Length && (char.IsLetter(words[end]) || words[end] == ' ')) end++;
            if (end > i && words[i..end].Trim() is { IsEmpty: false } button && !IsRow(button)) return false;
            i = end + 1;
        }

        return true;
    }

    /// <summary>Buttons side by side ("In trang Gửi email", "f Chia sẻ"), the longest first.</summary>
    private static bool IsRow(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var end = words.Length <= LongestKnown ? words.Length : words[..LongestKnown].LastIndexOf(' ') is > 0 and var last ? last : 1;
            while (end > 1 && !Buttons.Contains(words[..end])) end = words[..end].LastIndexOf(' ') is > 0 and var blank ? blank : 1;
            if (end < words.Length && words[end] != ' ') return false;
            words = words[end..].TrimStart();
        }

        return true;
    }

    private static bool IsEmail(ReadOnlySpan<char> words) => words.IndexOf('@') is > 0 and var at && at < words.Length - 1 && words.IndexOfAny(' ', ',') < 0;

    private static bool IsImageFile(ReadOnlySpan<char> line) =>
        line.Length <= LongestButton && line.IndexOfAny(' ', '/', '\t') < 0 && line.LastIndexOf('.') is > 0 and var dot
        && ImageFiles.Contains(line[(dot + 1)..].ToString());

    /// <summary>">> Thủ tướng thăm Lào", "Xem thêm: …", "[Đọc thêm] …"</summary>
    private static bool IsLink(ReadOnlySpan<char> line)
    {
        if (line is ['>', '>', ..] or ['»' or '›', ..]) return line.Trim(">»› ").Length > 0;
        line = line.TrimStart("[*• ");
        if (LinkMarks.Match(line) is not (> 0 and var mark)) return false;
        line = line[mark..].TrimStart();
        return line is [':' or ']' or '>' or '»' or '|', .. var rest] && rest.Trim().Length > 0;
    }

    /// <summary>"Từ khóa: …", "#Tô Lâm #Lào", or the word alone above its list.</summary>
    private static bool IsTags(Passage passage)
    {
        if (passage.Length >= LongestTags) return false;
        var line = passage.Chars;
        if (line is ['#', var next, ..] && char.IsLetter(next)) return true;
        return TagStarts.Match(line) is > 0 and var start && line[start..].TrimStart() is [] or [':', ..];
    }
}
