using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Fills phrasings with an event, by one hand. People are introduced once and then called by their office.</summary>
internal sealed class Wording(Affair affair, Hand hand)
{
    private int _mentions;
    private bool _ours;
    private bool _theirs;

    private enum Where
    {
        Headline,
        Text,
        Inside,
    }

    public string Headline(string phrase)
    {
        var halves = Finished(Fill(phrase, Where.Headline)).Split(": ", 2);
        return halves.Length == 1 ? halves[0] : $"{halves[0]}: {Capital(halves[1])}";
    }

    public string Text(string phrase) => Edited(Finished(Fill(phrase, Where.Text)));

    /// <summary>As part of another article's sentence.</summary>
    public string Inside(string phrase) => Fill(phrase, Where.Inside);

    private string Fill(string phrase, Where where)
    {
        var text = new StringBuilder();
        var rest = phrase.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('}');
            text.Append(rest[..open]);
            var value = Value(rest.Slice(open + 1, length - 1).ToString(), where);
            var begins = text.Length > 1 && ((text[^1] == ' ' && text[^2] is '.' or '?' or '!') || text[^1] == '"');
            text.Append(begins && text[^1] == ' ' ? Capital(value) : value);
            rest = rest[(open + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Value(string slot, Where where) => slot switch
    {
        "A" => Person(affair.Ours, where, ref _ours),
        "B" => Person(Theirs, where, ref _theirs),
        "a" => affair.Ours.Later(hand, _mentions++, SameOffice),
        "b" => Theirs.Later(hand, _mentions++, SameOffice),
        "N" => hand.NameOf(affair.Nation),
        "P" => affair.Places[hand.Place % affair.Places.Count],
        "D" => hand.Day(affair),
        "d" => Small(hand.Day(affair)),
        "K" => Capital(Frame(where)) + (affair.Frame == "đến" ? $" của {Theirs.Short} {Theirs.Family}" : ""),
        "k" => Frame(where),
        "E" => affair.Forum[hand.Frame % affair.Forum.Count],
        "ngàycũ" => $"ngày {Hand.Short(affair.Day)}",
        "từđến" => hand.Frame == 0 ? $"từ {Hand.Short(affair.Trip!.Value.From)} đến {Hand.Short(affair.Trip.Value.To)}"
            : $"từ ngày {Hand.Span(affair.Trip!.Value.From, affair.Trip.Value.To)}",
        _ when affair.Details.TryGetValue(slot, out var detail) => Fill(detail, where),
        _ => throw new InvalidOperationException($"{affair.Theme.File}: {{{slot}}} is nowhere told."),
    };

    /// <summary>Two ministers, or a prime minister and a deputy, are told apart by name.</summary>
    private bool SameOffice => affair.Theirs is { } other
        && (affair.Ours.Short.Contains(other.Short, StringComparison.OrdinalIgnoreCase) || other.Short.Contains(affair.Ours.Short, StringComparison.Ordinal));

    private Notable Theirs => affair.Theirs ?? throw new InvalidOperationException($"{affair.Theme.File}: nobody on the other side.");

    private string Person(Notable person, Where where, ref bool known)
    {
        if (where == Where.Headline)
        {
            return person.InHeadline(hand);
        }

        var named = known || where == Where.Inside;
        known = true;
        return named ? person.Named(hand) : person.Introduced(hand);
    }

    private string Frame(Where where)
    {
        var lines = Theme.Of("chung")[$"khung {affair.Frame}"];
        return Fill(lines[hand.Frame % lines.Count], where);
    }

    private string Finished(string text) => hand.NewTones ? TonePlacement.New(Capital(text)) : Capital(text);

    private string Edited(string text) => !hand.Edits ? text : Theme.Of("trang")["sửa chữ"].Select(line => Phrasing.Parts(line, '='))
        .Aggregate(text, (edited, pair) => edited.Replace(pair[0], pair[1], StringComparison.Ordinal));

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text)
    {
        var first = text.TakeWhile(letter => letter is '"' or '-' or ' ').Count();
        return first == text.Length ? text : text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }
}
