using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Puts an event into phrasings in one manner. Who was introduced once is called shortly afterwards.</summary>
internal sealed class Telling(Happening made, Manner manner)
{
    private int _mentions;
    private bool _oursKnown;
    private bool _theirsKnown;

    public string Headline(string phrase) => AfterColons(Finished(Fill(phrase, Tone.Headline)));

    public string Body(string phrase) => Swapped(Finished(Fill(phrase, Tone.Body)));

    /// <summary>Inside another article's sentence.</summary>
    public string Mention(string phrase) => Fill(phrase, Tone.Mention);

    private enum Tone
    {
        Headline,
        Body,
        Mention,
    }

    private string Fill(string phrase, Tone tone)
    {
        var text = new StringBuilder();
        var rest = phrase.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('}');
            text.Append(rest[..open]);
            var value = Value(rest.Slice(open + 1, length - 1).ToString(), tone);
            text.Append(EndsSentence(text) ? Capital(value) : value);
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Value(string slot, Tone tone) => slot switch
    {
        "A" => Person(made.Ours, tone, ref _oursKnown),
        "B" => Person(Theirs, tone, ref _theirsKnown),
        "a" => made.Ours.Later(manner, _mentions++, SameShort),
        "b" => Theirs.Later(manner, _mentions++, SameShort),
        "N" => manner.NameOf(made.Land),
        "P" => made.Places[manner.Place % made.Places.Count],
        "D" => manner.Day(made),
        "d" => Small(manner.Day(made)),
        "K" => Capital(Frame("đầu câu", tone)),
        "k" => Frame("khuôn khổ", tone),
        "E" => made.Forum[manner.Frame % made.Forum.Count],
        "Y" => $"{made.Day.Year}",
        "từđến" => manner.Span(made),
        "ngàycũ" => Manner.Short(made.Earlier!.Value),
        _ when made.Details.TryGetValue(slot, out var detail) => Fill(detail, tone),
        _ => throw new InvalidOperationException($"{made.Genre.File}: {{{slot}}} is nowhere told."),
    };

    /// <summary>Two ministers in one sentence are told apart by name.</summary>
    private bool SameShort => made.Ours.Short == made.Theirs?.Short;

    private Figure Theirs => made.Theirs ?? throw new InvalidOperationException($"{made.Genre.File}: nobody on the other side.");

    private string Person(Figure figure, Tone tone, ref bool known)
    {
        if (tone == Tone.Headline)
        {
            return figure.InHeadline(manner);
        }

        var introduced = known || tone == Tone.Mention;
        known = true;
        return !introduced ? figure.Introduced(manner)
            : figure.Land is null ? figure.Named(manner)
            : figure.Introduced(manner with { Foreigners = 0 });
    }

    private string Frame(string section, Tone tone)
    {
        var common = Genre.Of("chung");
        var named = $"{section} {made.Frame}";
        var lines = common[common.Sections.Contains(named) ? named : $"khuôn khổ {made.Frame}"];
        return Fill(lines[manner.Frame % lines.Count], tone);
    }

    private static string AfterColons(string text)
    {
        var halves = text.Split(": ", 2);
        return halves.Length == 1 ? text : $"{halves[0]}: {Capital(halves[1])}";
    }

    private string Finished(string text) => manner.NewTones ? TonePlacement.New(Capital(text)) : Capital(text);

    private string Swapped(string text) => !manner.Swaps ? text : Genre.Of("trang")["thay chữ"]
        .Select(line => Phrasing.Parts(line, '='))
        .Aggregate(text, (swapped, pair) => swapped.Replace(pair[0], pair[1], StringComparison.Ordinal));

    private static bool EndsSentence(StringBuilder text) =>
        text.Length > 1 && ((text[^1] == ' ' && text[^2] is '.' or '?' or '!') || text[^1] == '“');

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>Quotation marks and dashes of a dialogue stand before the first letter.</summary>
    private static string Capital(string text)
    {
        var first = text.TakeWhile(letter => letter is '"' or '-' or ' ').Count();
        return first == text.Length ? text : text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }
}
