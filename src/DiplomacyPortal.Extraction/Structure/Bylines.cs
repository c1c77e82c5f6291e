using System.Buffers;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Who wrote the article: a line of names ("Thùy Linh (tổng hợp)", "Minh Anh/VOV.VN", "Bài, ảnh: Lan Hương").</summary>
internal static class Bylines
{
    private const int Longest = 70;
    private const int MostNames = 4;
    private const int MostSmallWords = 6;

    /// <summary>How far below the title a byline may stand.</summary>
    private const int Farthest = 15;

    private static readonly SearchValues<char> NoPartOfNames = SearchValues.Create("()[]:?!\"“”&@#");
    private static readonly Wordings Labels = new(LexiconFile.Words("bylines.txt", "labels"));
    private static readonly List<string> Roles = [.. LexiconFile.Words("bylines.txt", "roles").Select(role => " " + role)];

    /// <returns>The names alone; null where the line is no byline.</returns>
    public static string? NameOf(Passage line) => MayBe(line) && Names(line.Chars) is { } names ? string.Join(", ", names) : null;

    public static List<string>? Names(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .");
        if (line is ['(', .. var inside, ')']) line = inside;
        var label = Label(line);
        line = line[label..].TrimStart();
        // "Theo Minh Anh/TTXVN" names its author only where it names an outlet too.
        var quoted = line.StartsWith("Theo ", StringComparison.Ordinal);
        if (quoted) line = line[5..];
        var names = WithoutRole(line);
        var labelled = label > 0 || names.Length < line.Length;
        var role = line[names.Length..];
        line = names.TrimEnd(" -–");
        if (line.IsEmpty || !char.IsLetter(line[0]) || line.IndexOfAny(NoPartOfNames) >= 0) return null;

        // An outlet may follow the names ("Minh Anh/VOV.VN"); it is read as the source.
        var all = NameList.Split(line);
        var people = all.TakeWhile(name => !IsOutlet(name)).ToList();
        if (people.Count is 0 or > MostNames || !all.Skip(people.Count).All(IsOutlet)) return null;
        if (quoted && people.Count == all.Count && !Outlets.IsMark(role)) return null;
        return people.TrueForAll(name => IsPenName(name, labelled)) ? people : null;
    }

    /// <summary>Puts the byline that stands between title and body, where only a name with its family name, a label or the date beside it makes sure.</summary>
    public static void MarkAboveBody(Draft draft)
    {
        // The lead may be prose itself and stand above the byline.
        var head = draft.Passages.SkipWhile(p => p.Role != Role.Title).Skip(1).Take(Farthest).ToList();
        var body = head.FindIndex(p => p.LooksLikeProse) is >= 0 and var lead ? head.FindIndex(lead + 1, p => p.LooksLikeProse) : -1;
        if (body >= 0) head.RemoveRange(body, head.Count - body);
        for (var i = 0; i < head.Count; i++)
        {
            if (!head[i].IsUnread || !MayBe(head[i]) || Names(head[i].Chars) is not { } names) continue;
            var besideDate = (i > 0 && head[i - 1].Role == Role.DateLine) || (i + 1 < head.Count && head[i + 1].Role == Role.DateLine);
            if (besideDate || names.Count > 1 || Label(head[i].Chars) > 0 || Desks.IsDesk(names[0]) || PersonName.HasFamilyName(names[0]))
                head[i].Role = Role.Byline;
        }
    }

    /// <summary>Short, and with no more small words than a label and a role have.</summary>
    private static bool MayBe(Passage line)
    {
        if (line.Length > Longest) return false;
        var small = 0;
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.Word && !token.IsCapitalised && ++small > MostSmallWords) return false;
        }

        return true;
    }

    /// <summary>The characters that a label and its colon or comma take ("Bài, ảnh:", "Tác giả,").</summary>
    private static int Label(ReadOnlySpan<char> line)
    {
        if (Labels.Match(line) is not (> 0 and var label)) return 0;
        while (label < line.Length && line[label] == ' ') label++;
        return label < line.Length && line[label] is ':' or ',' ? label + 1 : 0;
    }

    /// <summary>"(tổng hợp)", "thực hiện": what they did, behind the names.</summary>
    private static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> line)
    {
        if (line is [.., ')'] && line.IndexOf('(') is > 0 and var bracket) return line[..bracket];
        foreach (var role in Roles)
        {
            if (line.EndsWith(role, StringComparison.OrdinalIgnoreCase)) return line[..^role.Length];
        }

        return line;
    }

    /// <summary>"VOV", "VOV-Phnom Penh": the outlet, perhaps with its office.</summary>
    private static bool IsOutlet(string name) =>
        Outlets.IsMark(name) || (name.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && Outlets.IsMark(name.AsSpan(0, dash)));

    private static bool IsPenName(string name, bool labelled)
    {
        if (Desks.IsDesk(name)) return true;
        var tokens = Tokenizer.Read(name);
        if (tokens.Count is 0 or > 5 || !All(tokens, t => t.Kind == TokenKind.Word && t.IsCapitalised) || PlaceLexicon.IsPlace(tokens)) return false;
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
}
