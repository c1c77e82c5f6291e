using System.Collections.Frozen;
using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>What a date that begins with a word begins with: the sections of Lexicon/dates.txt say which words.</summary>
internal enum OpenerKind
{
    Month,
    Quarter,
    Half,
    Year,
    Years,
    Decade,
    Century,
    DaysFrom,
    MonthsFrom,
    YearsFrom,
    CenturiesFrom,
    SameDay,
    Weekday,
}

/// <summary>Words that are no date but tell something about one near them.</summary>
internal enum Landmark
{
    /// <summary>"Nghị quyết … ngày 24/1/2021" dates a document.</summary>
    Document,

    /// <summary>"âm lịch"</summary>
    Lunar,

    /// <summary>"sẽ", "dự kiến"</summary>
    Ahead,

    /// <summary>"ngày 2/4 tới"</summary>
    Next,

    /// <summary>"ngày 2/4 vừa qua"</summary>
    Last,

    /// <summary>"tháng 9 này"</summary>
    Near,

    /// <summary>"kỷ niệm 30 năm …"</summary>
    Anniversary,

    /// <summary>"hướng tới kỷ niệm 30 năm …"</summary>
    Approach,

    /// <summary>"Đại hội đồng Liên hợp quốc"</summary>
    Assembly,

    /// <summary>"khóa họp thứ 79"</summary>
    Session,

    /// <summary>"Chủ tịch Đại hội đồng … khóa 79" is an office.</summary>
    Office,

    /// <summary>"phiên thảo luận chung"</summary>
    Opening,

    /// <summary>"thiết lập quan hệ": told again and again, long after its day.</summary>
    Founding,

    /// <summary>"nâng cấp quan hệ", "ký hiệp định": reported on its day, and told later.</summary>
    Accord,
}

internal sealed record Opener(OpenerKind Kind, int Offset, bool Told);

/// <summary>The words of Lexicon/dates.txt.</summary>
internal static class DateLexicon
{
    private const string File = "dates.txt";

    public static PhraseTable<Opener> Openers { get; } = new(
        LexiconFile.Entries(File, "openers").SelectMany(entry => entry.Alternatives(0).Select(phrase => (phrase, OpenerOf(entry)))), ignoreMarks: false);

    public static PhraseTable<Landmark?> Landmarks { get; } = new(
        LexiconFile.Entries(File, "landmarks")
            .SelectMany(entry => entry.Alternatives(1).Select(phrase => (phrase, (Landmark?)Enum.Parse<Landmark>(entry[0])))), ignoreMarks: false);

    /// <summary>What is counted: a number before it is no date ("2/3 số nước", "1500-2000 người").</summary>
    public static PhraseTable<bool> Quantities { get; } = new(LexiconFile.Words(File, "quantities").Select(phrase => (phrase, true)), ignoreMarks: false);

    public static FrozenDictionary<string, int> MonthNames { get; } = Numbers("month names");

    /// <summary>The last word of a weekday's name, with the number of the day from Sunday on.</summary>
    public static FrozenDictionary<string, int> Weekdays { get; } = Numbers("weekdays");

    /// <summary>A day without a year stands behind one of these.</summary>
    public static FrozenSet<string> BeforeDay { get; } = Set("before a day");

    /// <summary>A day without a year may stand behind one of these, and a fraction too.</summary>
    public static FrozenSet<string> BeforeDayOrFraction { get; } = Set("before a day or a fraction");

    public static FrozenSet<string> PartsOfDay { get; } = Set("parts of a day");

    /// <summary>"sáng sớm", "tối muộn"</summary>
    public static FrozenSet<string> BesidePartOfDay { get; } = Set("beside a part of a day");

    /// <summary>Behind the words of an occasion something else is told of it: "kỷ niệm 1 năm nâng cấp quan hệ diễn ra …".</summary>
    public static FrozenSet<string> AfterOccasion { get; } = Set("after an occasion");

    /// <summary>"kỷ niệm 50 năm thiết lập quan hệ", "từ khi thiết lập quan hệ"</summary>
    public static FrozenSet<string> BeforeFounding { get; } = Set("before a founding");

    /// <summary>"phiên bản 1.2.2024"</summary>
    public static FrozenSet<string> BeforeVersion { get; } = Set("before a version");

    /// <summary>"Tết Giáp Thìn 2024": the lunar year's own name is not a part of the date.</summary>
    public static FrozenSet<string> Branches { get; } = Set("branches");

    public static FrozenSet<string> AfterDay { get; } = Set("after a day");

    public static FrozenSet<string> BeforeDuration { get; } = Set("before a duration");

    /// <summary>A span of years may stand behind one of these, whatever is said of them.</summary>
    public static FrozenSet<string> BeforeYears { get; } = Set("before years");

    public static FrozenSet<string> BeforeScore { get; } = Set("before a score");

    public static FrozenSet<string> BeforeFigurative { get; } = Set("before a figurative day");

    public static FrozenSet<string> AfterNoDate { get; } = Set("after what is no date");

    public static FrozenSet<string> AfterDirection { get; } = Set("after a direction");

    public static FrozenSet<string> BetweenDays { get; } = Set("between days");

    public static FrozenSet<string> NamedByYear { get; } = Set("named by a year");

    /// <summary>The year of a founding that every reader knows.</summary>
    public static PhraseTable<int> Foundings { get; } = new(
        LexiconFile.Entries(File, "foundings").SelectMany(entry => entry.Alternatives(0).Select(phrase => (phrase, Number(entry[1])))), ignoreMarks: false);

    public static FrozenDictionary<string, int> Numbers(string section) => LexiconFile.Entries(File, section)
        .SelectMany(entry => entry.Alternatives(0).Select(word => KeyValuePair.Create(word, Number(entry[1])))).ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string section) => LexiconFile.Words(File, section).ToFrozenSet(StringComparer.Ordinal);

    private static Opener OpenerOf(string[] entry) =>
        new(Enum.Parse<OpenerKind>(entry[1]), entry.Length > 2 ? Number(entry[2]) : 0, entry.Length > 3);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
