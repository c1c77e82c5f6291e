using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The tokens of a part of the text, as the forms of dates ask for them. An index outside them is no number, mark or word.</summary>
internal readonly struct DateWords(TokenRun tokens)
{
    public TokenRun Tokens => tokens;

    public bool Has(int index) => (uint)index < (uint)tokens.Count;

    public bool Is(int index, string word) => Has(index) && tokens[index].Key == word;

    public bool IsIn(int index, IReadOnlySet<string> words) => Has(index) && words.Contains(tokens[index].Key);

    public bool IsWord(int index) => Has(index) && tokens[index].Kind != TokenKind.Mark;

    /// <summary>Whether no blank stands before it.</summary>
    public bool IsTight(int index) => Has(index) && !tokens[index].AfterBlank;

    /// <returns>A mark of one character, any dash as '-'; '\0' for anything else.</returns>
    public char Mark(int index)
    {
        if (!Has(index) || tokens[index].Kind != TokenKind.Mark) return '\0';
        var mark = tokens[index].Text[0];
        return mark is '–' or '—' or '‐' or '‑' or '−' ? '-' : mark;
    }

    public int? Day(int index) => Number(index, 2) is >= 1 and <= 31 and var day ? day : null;

    public int? Month(int index) => Number(index, 2) is >= 1 and <= 12 and var month ? month : null;

    /// <summary>Four figures: what is written with fewer may count anything.</summary>
    public int? Year(int index) => Has(index) && tokens[index].Text.Length == 4 && Number(index, 4) is >= 1000 and < 2200 and var year ? year : null;

    public int? Number(int index, int digits)
    {
        if (!Has(index) || tokens[index].Kind != TokenKind.Number || tokens[index].Text.Length > digits) return null;
        var number = 0;
        foreach (var digit in tokens[index].Text)
        {
            if (!char.IsAsciiDigit(digit)) return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>Whether a number may begin a date: it is not the tail of a longer one ("1.500", "16:02", "NĐ/25").</summary>
    public bool StartsAt(int index) =>
        !IsTight(index) || !IsTight(index - 1) || index < 2
        || Mark(index - 1) switch { '/' or '.' => false, ',' or '-' or ':' => tokens[index - 2].Kind != TokenKind.Number, _ => true };

    /// <summary>Whether a date may end there: it does not go on ("12/5/19", "9/2023/QH15", "25.9,5", "2000m").</summary>
    public bool EndsAt(int end)
    {
        if (!IsTight(end)) return true;
        if (tokens[end].Kind != TokenKind.Mark) return false;
        if (!IsTight(end + 1)) return Mark(end) != '%';
        return Mark(end) switch
        {
            '/' => tokens[end + 1].Kind == TokenKind.Mark,
            '.' or '-' or ',' => tokens[end + 1].Kind != TokenKind.Number,
            _ => true,
        };
    }

    /// <returns>The index behind "-" or "đến hết ngày", where a span of time goes on; 0 where none does.</returns>
    public int Until(int index)
    {
        if (Mark(index) != '-' && !Is(index, "đến") && !Is(index, "tới")) return 0;
        return Leads(Is(index + 1, "hết") ? index + 2 : index + 1);
    }

    /// <returns>The index behind words such as "sáng ngày".</returns>
    public int Leads(int index)
    {
        const int Most = 3;
        for (var n = 0; n < Most && LeadsDay(index); n++) index++;
        return index;
    }

    /// <summary>Whether a day without a year may stand behind a word: "ngày", "sáng", the "sớm" of "sáng sớm".</summary>
    public bool LeadsDay(int index) =>
        IsIn(index, DateLexicon.BeforeDay) || (IsIn(index, DateLexicon.BesidePartOfDay) && IsIn(index - 1, DateLexicon.PartsOfDay));

    /// <summary>A year that ends there and counts nothing ("tháng 9 2000 người").</summary>
    public int? YearNotQuantity(int index) => Year(index) is { } year && EndsAt(index + 1) && !IsQuantity(index + 1) ? year : null;

    public bool IsQuantity(int index) => DateLexicon.Quantities.Match(tokens, index).Count > 0;

    public bool Is(int index, Landmark landmark) => DateLexicon.Landmarks.Match(tokens, index) is { Count: > 0, Value: { } found } && found == landmark;

    /// <summary>Whether a word such as "tháng" there is counted, so that it measures a time: "hai tháng trước", "mỗi năm".</summary>
    public bool IsCounted(int index)
    {
        if (!Has(index - 1)) return false;
        // "lần thứ 3 tháng 9": an ordinal counts something else.
        if (tokens[index - 1].Kind == TokenKind.Number) return Number(index - 1, 2) <= 31 && !Is(index - 2, "thứ");
        return DateLexicon.BeforeDuration.Contains(tokens[index - 1].Key) || (Numerals.Read(tokens[index - 1].Key) is not null && !Is(index - 2, "thứ"));
    }

    /// <returns>The day of the week that ends before an index ("thứ Tư 25/9", "Thứ 4, 25/9"); null where none does.</returns>
    public DayOfWeek? WeekdayBefore(int index)
    {
        if (Mark(index - 1) is ',' or '(') index--;
        return Has(index - 2) && Has(index - 1) && (Is(index - 2, "thứ") || Is(index - 2, "chủ"))
            && DateLexicon.Weekdays.TryGetValue(tokens[index - 1].Key, out var day)
            ? (DayOfWeek)day
            : null;
    }

    /// <returns>The number of a month in figures or words, and the index behind; null where none stands there.</returns>
    public (int Month, int End)? MonthAt(int index)
    {
        if (Month(index) is { } number) return (number, index + 1);
        if (!Has(index) || !DateLexicon.MonthNames.TryGetValue(tokens[index].Key, out number)) return null;
        // "tháng Mười Một"
        return number == 10 && Has(index + 1) && DateLexicon.MonthNames.TryGetValue(tokens[index + 1].Key, out var more) && more <= 2
            ? (number + more, index + 2)
            : (number, index + 1);
    }
}
