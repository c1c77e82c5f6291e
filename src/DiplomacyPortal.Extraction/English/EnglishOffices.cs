using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Places;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.English;

/// <summary>
/// Says offices in English, composed as Vietnamese composes them: "Thứ trưởng" and "Bộ Ngoại giao" are the "Deputy Minister of Foreign
/// Affairs". What is not understood to its end is not said at all.
/// </summary>
public static class EnglishOffices
{
    /// <summary>Words of an office; what is longer is none.</summary>
    private const int Longest = 40;

    private static readonly string[] Ministers = ["Bộ trưởng", "Thứ trưởng"];

    private static readonly Dictionary<string, Form> Heads = Entries("offices").ToDictionary(
        entry => Key(entry[0]), entry => new Form(entry[1], entry.Length > 2 ? entry[2] : entry[1] + " of {0}"));

    private static readonly Dictionary<(string, string), string> Local = ByCountry("local");

    private static readonly Dictionary<(string, string), string> Alone = ByCountry("alone");

    private static readonly HashSet<string> Envoys = [.. Entries("envoys").Select(entry => Key(entry[0]))];
    private static readonly Dictionary<string, string> Behind = Words("behind");
    private static readonly Dictionary<string, string> Fields = Words("fields");
    private static readonly Dictionary<string, string> Bodies = Words("bodies");

    /// <summary>The offices of the lexicon with their English names, those of ministers with their ministry: not all that can be composed.</summary>
    internal static IEnumerable<(string Office, string English)> All =>
    [
        .. Entries("offices").Concat(Entries("local")).Select(entry => (entry[0], entry[1])),
        .. from head in Ministers
           from ministry in LexiconFile.Words("english-offices.txt", "fields")
           from office in new[] { $"{head} {ministry}", $"{head} Bộ {ministry}" }
           select (office, Of(office)!),
    ];

    /// <param name="office">One office or several, between commas: "Phó Thủ tướng, Bộ trưởng Ngoại giao".</param>
    /// <param name="country">Whose it is, by its Vietnamese name; null where that is not known.</param>
    /// <returns>"Deputy Prime Minister, Minister of Foreign Affairs", without the country; null for words that are not all understood.</returns>
    public static string? Of(string office, string? country = null) =>
        Tokenizer.Read(office) is { Count: <= Longest } tokens ? Chain(tokens, office, country) : null;

    private static string? Chain(TokenRun tokens, string text, string? country)
    {
        if (Single(tokens, text, country) is { } single) return single;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if ((tokens[i].Is(",") || tokens[i].Key == "kiêm")
                && Single(tokens.Slice(0, i), text, country) is { } first
                && Chain(From(tokens, i + 1), text, country) is { } others) return $"{first}, {others}";
        }

        return null;
    }

    private static string? Single(TokenRun tokens, string text, string? country)
    {
        if (country is not null && Alone.TryGetValue((Key(tokens), country), out var alone)) return alone;
        if (country is not null && Local.TryGetValue((Key(WithoutMinistry(tokens)), country), out var local)) return local;
        for (var count = tokens.Count; count > 0; count--)
        {
            if (!Heads.TryGetValue(Key(tokens.Slice(0, count)), out var head)) continue;
            if (country is not null && Local.TryGetValue((Key(tokens.Slice(0, count)), country), out local)) head = new(local, local + " of {0}");
            if (Completed(head, From(tokens, count), text, Envoys.Contains(Key(tokens.Slice(0, count))) ? "to" : "in") is { } whole) return whole;
        }

        return null;
    }

    /// <summary>With what stands behind the office's own words.</summary>
    /// <param name="toward">What leads to the place where the office is held: "to" or "in".</param>
    private static string? Completed(Form head, TokenRun rest, string text, string toward)
    {
        if (rest.Count == 0) return head.Alone;
        for (var count = rest.Count; count > 0; count--)
        {
            if (!Behind.TryGetValue(Key(rest.Slice(0, count)), out var behind)) continue;
            return Completed(head.Within(behind), From(rest, count), text, toward);
        }

        // "Tổng thống thứ 16"
        if (rest.Count > 1 && rest[0].Key == "thứ" && int.TryParse(rest[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Completed(head.Within(Ordinal(number) + " {0}"), From(rest, 2), text, toward);
        return Followed(head.Alone, rest, text, toward) ?? (Tail(rest, text, toward) is { } tail ? head.With(tail) : null);
    }

    /// <summary>The ministry, body or place that an office is of, and what that is of in its turn.</summary>
    private static string? Tail(TokenRun tokens, string text, string toward)
    {
        if (tokens.Count == 0) return null;
        if (tokens[0].Key is "của" or "nước" or "bộ" && Tail(From(tokens, 1), text, toward) is { } bare) return bare;
        for (var count = tokens.Count; count > 0; count--)
        {
            if (Named(tokens.Slice(0, count)) is not { } named) continue;
            if (count == tokens.Count) return named;
            var rest = From(tokens, count);
            if (Followed(named, rest, text, toward) is { } followed) return followed;
            if (Tail(rest, text, toward) is { } owner) return $"{named} of {owner}";
        }

        return null;
    }

    private static string? Followed(string english, TokenRun rest, string text, string toward) => rest[0].Key switch
    {
        "tại" or "ở" when Tail(From(rest, 1), text, toward) is { } place => $"{english} {toward} {place}",
        "về" when Tail(From(rest, 1), text, toward) is { } matter => $"{english} for {matter}",
        "khóa" when rest.Count == 2 && rest[1].Kind == TokenKind.Number => $"{english}, session {rest[1].Text}",

        // "(ICAP)": what a body is called for short.
        "(" when rest[rest.Count - 1].Is(")") => $"{english} {TextSpan.Between(rest[0].Start, rest[rest.Count - 1].End).In(text)}",
        _ => null,
    };

    private static string? Named(TokenRun tokens)
    {
        var key = Key(tokens);
        if (Fields.TryGetValue(key, out var field)) return field;
        if (EntityLexicon.Match(tokens, 0) is { Name: { } name } match && match.Count == tokens.Count
            && EnglishNames.InText(name.Entity.Name) is { } entity) return entity;
        if (Bodies.TryGetValue(key, out var body)) return body;

        // "Cố vấn Tổng thống"
        return Heads.TryGetValue(key, out var head) ? "the " + head.Alone : null;
    }

    /// <summary>"Bộ trưởng Bộ Ngoại giao" is the "Bộ trưởng Ngoại giao".</summary>
    private static string WithoutMinistry(TokenRun tokens)
    {
        List<string> words = [];
        foreach (var token in tokens) words.Add(token.Key);
        if (words is ["bộ" or "thứ", "trưởng", "bộ", _, ..]) words.RemoveAt(2);
        return string.Join(' ', words);
    }

    private static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture) + (number % 100 is >= 11 and <= 13, number % 10) switch
    {
        (false, 1) => "st",
        (false, 2) => "nd",
        (false, 3) => "rd",
        _ => "th",
    };

    private static TokenRun From(TokenRun tokens, int index) => tokens.Slice(index, tokens.Count - index);

    private static string Key(string words) => Key(Tokenizer.Read(words));

    private static string Key(TokenRun tokens)
    {
        List<string> words = [];
        foreach (var token in tokens)
        {
            if (!token.IsPassedOver) words.Add(token.Key);
        }

        return string.Join(' ', words);
    }

    private static IReadOnlyList<string[]> Entries(string section) => LexiconFile.Entries("english-offices.txt", section);

    private static Dictionary<(string, string), string> ByCountry(string section) => Entries(section)
        .SelectMany(entry => entry.Alternatives(2).Select(country => (Office: Key(entry[0]), country, entry[1])))
        .ToDictionary(local => (local.Office, local.country), local => local.Item3);

    private static Dictionary<string, string> Words(string section) => Entries(section).ToDictionary(entry => Key(entry[0]), entry => entry[1]);

    /// <param name="Alone">Of nothing that is named.</param>
    /// <param name="Of">With a place for what it is of.</param>
    private sealed record Form(string Alone, string Of)
    {
        public string With(string tail) => string.Format(CultureInfo.InvariantCulture, Of, tail);

        public Form Within(string behind) =>
            new(string.Format(CultureInfo.InvariantCulture, behind, Alone), string.Format(CultureInfo.InvariantCulture, behind, Of));
    }
}
