using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Single lines that are no part of any article: rubrics, buttons, tags, names of image files, links to other articles.</summary>
internal static partial class Leftovers
{
    private static readonly HashSet<string> Buttons = [];
    private static readonly List<string> ButtonStarts = [];
    private static readonly List<string> ButtonEnds = [];
    private static readonly HashSet<string> RelatedHeadings = [.. LexiconFile.Words("leftovers.txt", "related").Select(Folding.Fold)];
    private static readonly List<string> TagStarts = [.. LexiconFile.Words("leftovers.txt", "tags").Select(word => Folding.Fold(word).TrimEnd(':', ' '))];

    static Leftovers()
    {
        foreach (var entry in LexiconFile.Words("leftovers.txt", "navigation").Select(Folding.Fold))
        {
            if (entry.StartsWith('…')) ButtonEnds.Add(entry.TrimStart('…'));
            else if (entry.EndsWith('…')) ButtonStarts.Add(entry.TrimEnd('…').TrimEnd());
            else Buttons.Add(entry);
        }
    }

    public static void Mark(Draft draft)
    {
        foreach (var passage in draft.Head.Where(p => p.IsUnread && IsRubric(p))) passage.Remove(RemovalReason.SectionName);
        foreach (var passage in draft.Passages.Where(p => p.IsUnread))
        {
            if (ImageFile().IsMatch(passage.Text)) passage.Remove(RemovalReason.ImageFileName);
            else if (IsButton(passage.Folded)) passage.Remove(RemovalReason.Navigation);
            else if (IsTags(passage)) passage.Remove(RemovalReason.Tags);
            else if (LinkMark().IsMatch(passage.Text) && passage.Text.Length < 300) passage.Remove(RemovalReason.RelatedArticles);
        }
    }

    /// <summary>A heading below which other articles are announced.</summary>
    public static bool IsRelatedHeading(Passage passage) => RelatedHeadings.Contains(passage.Folded.TrimEnd(':', ' ', '»', '>'));

    private static bool IsRubric(Passage passage)
    {
        if (passage.Text.Length > 80) return false;
        return DateLines.Rubrics.Contains(passage.Folded)
            || passage.Folded.Split(['>', '»', '/', '|', '›'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } crumbs
                && Array.TrueForAll(crumbs, DateLines.Rubrics.Contains);
    }

    /// <summary>"Từ khóa: …", or the word alone above its list.</summary>
    private static bool IsTags(Passage passage) => passage.Text.Length < 400 && (passage.Text[0] == '#' && passage.Text.Length > 1 && char.IsLetter(passage.Text[1]) || TagStarts.Exists(start =>
        passage.Folded.StartsWith(start, StringComparison.Ordinal) && passage.Folded.AsSpan(start.Length).TrimStart() is [] or [':', ..]));

    private static bool IsButton(string folded)
    {
        if (folded.Length >= 200) return false;
        var words = folded.TrimStart('*', '[', ' ').TrimEnd(':', '.', ']', ' ');
        return Buttons.Contains(words)
            || ButtonStarts.Exists(start => words.StartsWith(start, StringComparison.Ordinal))
            || ButtonEnds.Exists(end => words.EndsWith(end, StringComparison.Ordinal))
            || Counters().Replace(words, "\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(IsButtons)
            || Email().IsMatch(words);
    }

    /// <summary>One button, or two side by side ("In trang | Gửi email", "f Chia sẻ").</summary>
    private static bool IsButtons(string words)
    {
        if (words.Length == 1 || Buttons.Contains(words)) return true;
        for (var blank = words.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = words.IndexOf(' ', blank + 1))
        {
            if ((blank == 1 || Buttons.Contains(words[..blank])) && Buttons.Contains(words[(blank + 1)..])) return true;
        }

        return false;
    }

    /// <summary>Counts, clocks and strokes between buttons: "Bình luận 0 Chia sẻ", "0:00 / 3:12".</summary>
    [GeneratedRegex(@"[^\p{L}\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Counters();

    [GeneratedRegex(@"^[\w.\-]{1,64}@[\w.\-]{1,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[\w.\-()%+]+\.(?:jpe?g|png|gif|webp|bmp|svg|avif|mp4)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageFile();

    [GeneratedRegex(@"^(?:>>+|»|›|\[?(?:Xem thêm|Đọc thêm|Mời xem thêm|Tin liên quan|Bài liên quan|Xem clip)\s*[:\]>»])\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkMark();
}
