using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Puts an event into phrasings, the way one paper writes. A value at the head of a sentence gets its capital.</summary>
internal sealed class Filling(Occasion occasion, Style style)
{
    private int _mentions;

    public string Headline(string phrase) => Tones(Capital(Fill(phrase, headline: true)));

    public string Mention(string phrase) => Fill(phrase, headline: false);

    public string Paragraph(string phrase) => Tones(Swap(Capital(Fill(phrase, headline: false))));

    private string Fill(string phrase, bool headline)
    {
        var text = new StringBuilder();
        var rest = phrase.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('}');
            text.Append(rest[..open]);
            var value = Value(rest.Slice(open + 1, length - 1).ToString(), headline);
            text.Append(EndsSentence(text) ? Capital(value) : value);
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Value(string slot, bool headline) => slot switch
    {
        "V" => headline && style.BareHeadline ? occasion.Ours.Office(style) : occasion.Ours.Full(style),
        "C" => headline && style.BareHeadline ? Theirs.Office(style) : Theirs.Full(style),
        "v" => occasion.Ours.Later(style, _mentions++),
        "c" => Theirs.Later(style, _mentions++),
        "N" => style.CountryName(occasion.Country),
        "P" => Place(),
        "D" => style.Day(occasion),
        "d" => Small(style.Day(occasion)),
        "K" => Capital(Frame()),
        "k" => Frame(),
        "E" => Fill(occasion.Events[style.Frame % occasion.Events.Count], headline),
        "Y" => $"{occasion.Day.Year}",
        "khóa" => $"{occasion.Day.Year - 1945}",
        "từđến" => style.Days(occasion),
        "ngàycũ" => Style.Slashed(occasion.Earlier),
        _ => occasion.Details.TryGetValue(slot, out var detail)
            ? Fill(detail, headline)
            : throw new InvalidOperationException($"{occasion.Kind.File}: {{{slot}}} is nowhere told."),
    };

    private Person Theirs => occasion.Theirs ?? throw new InvalidOperationException($"{occasion.Kind.File}: nobody on the other side.");

    private string Frame() => Fill(Phrasing.Of("khung")[occasion.Frame ?? "làm việc"][style.Frame], headline: false);

    private string Place()
    {
        if (occasion.Host is not { } host)
        {
            return occasion.City == "Hà Nội" && style.Place == 1 ? "Thủ đô Hà Nội" : occasion.City;
        }

        var capital = occasion.City == host.Capital ? "thủ đô " : "thành phố ";
        return style.Place switch
        {
            0 => occasion.City,
            1 => $"{capital}{occasion.City}",
            _ => $"{occasion.City} ({style.CountryName(host)})",
        };
    }

    private string Swap(string text) => !style.Swaps ? text : Phrasing.Of("trang-bao")["thay chữ"]
        .Select(line => Phrasing.Parts(line, '='))
        .Aggregate(text, (swapped, pair) => swapped.Replace(pair[0], pair[1], StringComparison.Ordinal));

    private string Tones(string text) => style.NewTones ? TonePlacement.New(text) : text;

    private static bool EndsSentence(StringBuilder text) =>
        text.Length > 1 && text[^1] == ' ' && text[^2] is ('.' or '?' or '!');

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
