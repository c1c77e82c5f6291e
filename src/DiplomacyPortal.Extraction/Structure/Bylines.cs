using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Who wrote the article: a line of names ("Thùy Linh (tổng hợp)", "Minh Anh/VOV.VN", "Bài, ảnh: Lan Hương").</summary>
internal static partial class Bylines
{
    private const int Longest = 70;

    public static bool IsByline(string text) => NameOf(text) is not null;

    /// <returns>The names alone; null where the line is no byline.</returns>
    public static string? NameOf(string text)
    {
        if (text.Length > Longest || Line().Match(text) is not { Success: true } match) return null;
        var names = Endings.SourceSeparator().Split(match.Groups["who"].Value).Where(part => part.Length > 0).ToList();
        var people = names.TakeWhile(name => !Outlets.IsMark(name)).ToList();
        var labelled = match.Groups["label"].Success || match.Groups["role"].Success;
        // An outlet may follow the names ("Minh Anh/VOV.VN"); it is read as the source.
        if (people.Count == 0 || people.Count > 4 || !names.Skip(people.Count).All(Outlets.IsMark)) return null;
        return people.TrueForAll(name => IsPenName(name, labelled)) ? string.Join(", ", people) : null;
    }

    /// <summary>Puts the byline that stands between title and body, where only a name with its family name, a label or the date beside it makes sure.</summary>
    public static void MarkAboveBody(Draft draft)
    {
        var head = draft.Head.SkipWhile(p => p.Role != Role.Title).Skip(1).ToList();
        for (var i = 0; i < head.Count; i++)
        {
            if (!head[i].IsUnread || NameOf(head[i].Text) is not { } name) continue;
            var besideDate = (i > 0 && head[i - 1].Role == Role.DateLine) || (i + 1 < head.Count && head[i + 1].Role == Role.DateLine);
            if (besideDate || Line().Match(head[i].Text).Groups["label"].Success || PersonName.HasFamilyName(name)) head[i].Role = Role.Byline;
        }
    }

    private static bool IsPenName(string name, bool labelled)
    {
        var tokens = Tokenizer.Read(name);
        if (tokens.Count == 0 || !All(tokens, t => t.Kind == TokenKind.Word && t.IsCapitalised)) return false;
        if (name is "PV" or "P.V" or "PV." or "CTV" or "Nhóm PV" or "BT" or "TTK") return true;
        if (tokens.Count > 5 || PlaceLexicon.IsPlace(tokens)) return false;
        return labelled || (tokens.Count is >= 2 and <= 4 && All(tokens, t => t.IsAllCapitals == tokens[0].IsAllCapitals && (t.IsInitial || t.IsSyllable)));
    }

    private static bool All(TokenRun tokens, Predicate<Token> holds)
    {
        foreach (var token in tokens)
        {
            if (!holds(token)) return false;
        }

        return true;
    }

    [GeneratedRegex(@"^\(?(?:(?<label>(?:Bài và ảnh|Bài, ảnh|Tin và ảnh|Tin, ảnh|Tin, bài|Bài|Tin|Tác giả|Thực hiện|Người thực hiện|Biên dịch|Dịch|Ảnh, bài)\s*[:,])\s*)?(?<who>[\p{L}\p{M}][\p{L}\p{M} .,/\-–+]*?)(?:\s*\((?<role>[^()]*)\)|\s+(?<role>thực hiện|ghi|tổng hợp|lược dịch|lược ghi|biên dịch|dịch))?\)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
