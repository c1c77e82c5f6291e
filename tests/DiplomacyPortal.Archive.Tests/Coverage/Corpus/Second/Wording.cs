using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Puts an event into phrasings as one newspaper words it: "{slots}" by what is told, "&lt;one|other&gt;" by the paper's own hand.</summary>
internal sealed class Wording(Happening happening, Habit habit, ulong hand, DateOnly page)
{
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private int _mentions;

    public string Headline(string line)
    {
        var text = Finish(Fill(Choose(line), headline: true));
        return text.TrimEnd('.');
    }

    public string Paragraph(string line) => Finish(Fill(Choose(line), headline: false));

    public string Phrase(string line) => Fill(Choose(line), headline: false);

    private string Finish(string text)
    {
        text = Capital(happening is { Kind: "tiep-khach" or "tiep-doan" or "uy-ban" } or { Theirs.Short: "Bộ trưởng" } ? LessThanLeaders(text) : text);
        return habit.NewTones ? TonePlacement.New(text) : text;
    }

    private static string LessThanLeaders(string text) => text
        .Replace("hai nhà lãnh đạo", "hai bên", StringComparison.Ordinal).Replace("Hai nhà lãnh đạo", "Hai bên", StringComparison.Ordinal);

    private string Choose(string line)
    {
        var own = new Dice(hand).For(line);
        var text = new StringBuilder();
        var rest = line.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            var close = rest.IndexOf('>');
            text.Append(rest[..open]).Append(own.Pick(rest[(open + 1)..close].ToString().Split('|')));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Fill(string line, bool headline)
    {
        var text = new StringBuilder();
        var rest = line.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]);
            var value = Value(rest[(open + 1)..close].ToString(), headline);
            text.Append(StartsSentence(text) ? Capital(value) : value);
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Value(string slot, bool headline) => slot switch
    {
        "A" => Named(Ours, headline),
        "B" => Named(Theirs, headline),
        "V" => Somebody(happening.Journey?.Traveller ?? Ours, headline),
        "H" => Somebody(happening.Journey?.Traveller.Land is null ? Theirs : Ours, headline),
        "a" => Ours.Later(habit, _mentions++),
        "b" => Theirs.Later(habit, _mentions++),
        "K" => Journey.Traveller.Office(habit),
        "M" => Journey.Inviter.Office(habit),
        "N" => habit.NameOf(happening.Land),
        "P" => Place(),
        "D" or "d" => habit.DayOf(happening, page),
        "T" => Fill(Phrasing.Of("Second/dip")[happening.Reason][habit.Later], headline),
        "F" => Fill(Phrasing.Parts(happening.Details["F"], '|')[habit.Later % 2], headline),
        "Y" => $"{happening.Day.Year}",
        "loại" => Journey.Type,
        "tênchuyến" => Fill(Journey.Name, headline),
        "từđến" => habit.Days(Journey.From, Journey.To),
        "nướcđến" => happening.Journey?.Traveller.Land is null ? habit.NameOf(happening.Land) : "Việt Nam",
        "thànhphố" => happening.City,
        "liệtkê" => Listed(),
        "nhắc" => About(headline),
        "ngàycũ" => habit.Short(happening.About!.Day, '/'),
        _ => happening.Details.TryGetValue(slot, out var detail)
            ? Fill(detail, headline)
            : throw new InvalidOperationException($"{happening.Kind}: {{{slot}}} is nowhere told."),
    };

    private Official Ours => happening.Ours ?? throw new InvalidOperationException($"{happening.Kind}: nobody of ours.");

    private Official Theirs => happening.Theirs ?? throw new InvalidOperationException($"{happening.Kind}: nobody of theirs.");

    private Journey Journey => happening.Journey ?? throw new InvalidOperationException($"{happening.Kind}: nobody travels.");

    private string Named(Official official, bool headline) => headline && !habit.NamesInHeadlines ? official.Office(habit) : official.Full(habit);

    /// <summary>In full where the text first speaks of somebody, then as later on.</summary>
    private string Somebody(Official official, bool headline) =>
        headline ? Named(official, headline) : _introduced.Add(official.Name) ? official.Full(habit) : official.Later(habit, _mentions++);

    private string Place()
    {
        if (happening.Host is not { } host)
        {
            return happening.City == "Hà Nội" && habit.Office % 2 == 1 ? "Thủ đô Hà Nội" : happening.City;
        }

        var rank = happening.City == host.Capital ? "thủ đô" : "thành phố";
        return (habit.Office % 3) switch
        {
            0 => happening.City,
            1 => $"{rank} {happening.City}",
            _ => $"{rank} {happening.City} ({habit.NameOf(host)})",
        };
    }

    /// <summary>Three or four of the events of a journey, in their order, as the traveller's own doings.</summary>
    private string Listed()
    {
        var told = new Dice(hand).Shuffled(happening.Beside).Take(4).ToList();
        return string.Join("; ", happening.Beside.Where(told.Contains).Select(Doing));
    }

    public string Doing(Happening beside) =>
        new Wording(SeenByTraveller(beside), habit, hand, page).Phrase(beside.Phrasing["nhắc"][habit.Later % beside.Phrasing["nhắc"].Count]);

    private static Happening SeenByTraveller(Happening made) =>
        made is { Journey.Traveller.Land: not null, Ours: not null } ? made with { Ours = made.Theirs, Theirs = made.Ours } : made;

    private string About(bool headline)
    {
        var about = happening.About!;
        var wording = new Wording(about, habit with { NamesInHeadlines = habit.NamesInHeadlines && !headline }, hand, page);
        return wording.Fill(about.Phrasing["tên việc"][0], headline);
    }

    private static bool StartsSentence(StringBuilder text)
    {
        var end = text.Length;
        return (end > 1 && text[end - 1] == ' ' && text[end - 2] is '.' or '?' or '!') || (end == 2 && text[0] == '-') || (end == 1 && text[0] == '"');
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
