using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Extraction;

/// <summary>
/// All that was read from one raw text. Every span counts UTF-16 code units of that text.
/// Title, byline, source lines, address and date line stand outside <see cref="Blocks"/>;
/// together with the blocks and the removed parts they cover every inked character.
/// </summary>
public sealed record ExtractedArticle
{
    public required ExtractedTitle Title { get; init; }

    /// <summary>The block that opens the article; null for a text without a paragraph.</summary>
    public TextSpan? Lead { get; init; }

    public required ArticleDate Date { get; init; }

    /// <summary>The outlet, by its full name ("Tạp chí Cộng sản" where the text has "TCCS").</summary>
    public SourcedText? Publisher { get; init; }

    /// <summary>The wire or photo agency ("TTXVN").</summary>
    public SourcedText? Agency { get; init; }

    /// <summary>The address of the original, http or https.</summary>
    public SourcedText? Url { get; init; }

    public SourcedText? Byline { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<RemovedPart> Removed { get; init; } = [];

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<ExtractedPerson> People { get; init; } = [];

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<ExtractedPlace> Places { get; init; } = [];

    /// <summary>In the order of their first mention; agreements and forums of states too.</summary>
    public IReadOnlyList<ExtractedOrganisation> Organisations { get; init; } = [];

    public IReadOnlyList<CitedDate> Dates { get; init; } = [];

    public IReadOnlyList<ExtractedEvent> Events { get; init; } = [];

    public IReadOnlyList<Statement> Statements { get; init; } = [];
}

/// <summary>The headline. A derived one is a clause of the text, verbatim but for an ellipsis where it was shortened.</summary>
public sealed record ExtractedTitle(string Text, TextSpan Span, TitleOrigin Origin);

public enum TitleOrigin
{
    Stated,
    Derived,
}

/// <summary>
/// The date of publication, or of what is reported where none is given. <paramref name="Value"/> is null and
/// <paramref name="Span"/> empty when it is unknown; <paramref name="Reason"/> says what an inferred one follows from.
/// </summary>
public sealed record ArticleDate(PartialDate? Value, TextSpan Span, DateOrigin Origin, string? Reason)
{
    public static ArticleDate Unknown { get; } = new(null, default, DateOrigin.Unknown, null);
}

public enum DateOrigin
{
    Stated,
    Inferred,
    Unknown,
}

/// <summary>What is meant, and the words that say so: for a line of its own ("Theo TTXVN/Vietnam+") the whole line.</summary>
public sealed record SourcedText(string Text, TextSpan Span);

public sealed record Block(BlockKind Kind, TextSpan Span);

public enum BlockKind
{
    Paragraph,
    Heading,
    Caption,
    Question,
    Answer,
    Quote,
}

/// <summary>A part of the file that is not the article.</summary>
public sealed record RemovedPart(TextSpan Span, RemovalReason Reason);

public enum RemovalReason
{
    /// <summary>A rubric above the headline ("Thời sự").</summary>
    SectionName,

    /// <summary>A line of date and hour that does not date the article.</summary>
    DateLine,

    /// <summary>A further line of source, byline or address, where another one counts.</summary>
    SourceLine,

    /// <summary>Buttons and menus ("Chia sẻ", "Phiên bản di động").</summary>
    Navigation,

    /// <summary>Headlines and teasers of other articles.</summary>
    RelatedArticles,

    ImageFileName,

    /// <summary>A line that stood before: a doubled headline or caption.</summary>
    Repeated,

    Tags,
}

/// <summary>A person by the canonical name; <paramref name="Slug"/> is that name in ASCII, words joined by hyphens.</summary>
public sealed record ExtractedPerson(string Name, string Slug, IReadOnlyList<Mention> Mentions);

/// <summary>
/// One place where a person is meant. <paramref name="Title"/> is the title borne there, as written, or null;
/// the span covers the name, or the title where <paramref name="Kind"/> is <see cref="MentionKind.Title"/>.
/// </summary>
public sealed record Mention(TextSpan Span, string? Title, MentionKind Kind)
{
    /// <summary>The title's parts, one an office, in the order of the text; none for a mere form of address.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];
}

/// <summary>One office of a title chain.</summary>
/// <param name="Name">
/// Without qualifier and country, its first letter a capital: "Bộ trưởng Ngoại giao" of "nguyên bộ trưởng Ngoại giao Hoa Kỳ", "Thủ tướng" of "THỦ TƯỚNG".
/// </param>
/// <param name="Country">The canonical name of the country stated with it; null where none is.</param>
/// <param name="Tenure">What a qualifier in front or behind tells of its bearer.</param>
/// <param name="Span">The office as written, with qualifier and country.</param>
public sealed record Office(string Name, string? Country, Tenure Tenure, TextSpan Span);

public enum Tenure
{
    /// <summary>No qualifier stands with it.</summary>
    Holds,

    /// <summary>"cựu", "nguyên"</summary>
    Former,

    /// <summary>"cố"</summary>
    Late,

    /// <summary>"quyền"</summary>
    Acting,

    /// <summary>"tân", "đắc cử"</summary>
    New,

    /// <summary>"thứ 16", "đầu tiên": one of those who have held it, and no word of whether now.</summary>
    Counted,
}

public enum MentionKind
{
    /// <summary>The full name ("Dan Sullivan").</summary>
    Name,

    /// <summary>A part of it ("Thượng nghị sỹ Sullivan").</summary>
    Short,

    /// <summary>The title alone ("Tổng Bí thư, Chủ tịch nước").</summary>
    Title,
}

/// <summary>A place by the canonical name; <paramref name="Mentions"/> are the words that name it, never within another name.</summary>
public sealed record ExtractedPlace(string Name, string Slug, PlaceKind Kind, IReadOnlyList<TextSpan> Mentions);

public enum PlaceKind
{
    Country,

    /// <summary>A part of the world or of a country, a sea, a river.</summary>
    Region,

    /// <summary>A province or a city of Việt Nam under its government, those merged in 2025 too.</summary>
    Province,

    City,

    /// <summary>A building or a square.</summary>
    Site,
}

/// <summary>An organisation by the canonical name; its slug is one among organisations, and may be a place's too.</summary>
public sealed record ExtractedOrganisation(string Name, string Slug, IReadOnlyList<TextSpan> Mentions);

/// <summary>A date that the text names; <paramref name="Reason"/> says what an inferred part of it follows from.</summary>
public sealed record CitedDate(PartialDate Value, TextSpan Span, DateOrigin Origin, string? Reason);

/// <summary>
/// What someone says: a sentence, or the clause that holds it. <paramref name="Speakers"/> are canonical names, none where a
/// country, a body or an unnamed group speaks or the speaker is unclear; <paramref name="Direct"/> tells quoted words from reported ones.
/// </summary>
/// <param name="Verb">The verb that reports it, as written; a colon for a turn of an interview.</param>
public sealed record Statement(IReadOnlyList<string> Speakers, string Verb, TextSpan Span, bool Direct)
{
    /// <summary>The words that name the speaker there ("Hai nhà lãnh đạo", "Bộ Ngoại giao"); empty where the sentence has none.</summary>
    public TextSpan Subject { get; init; }

    /// <summary>Those to whom it is said, where the sentence states them: canonical names of persons, countries and organisations.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>What it is about: the slugs of topics of Lexicon/topics.txt, in its order; none where no word of it tells.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>
/// What happened, or is said to have happened or to be coming, on a date that the text names. The span is the first sentence that tells it.
/// </summary>
/// <param name="Date">The local day, as precise as it is known.</param>
/// <param name="VietnamDate">The day in Việt Nam, where the text gives both.</param>
/// <param name="Kind">"call", "talks", "meeting", "visit" …: the first field of Lexicon/events.txt.</param>
/// <param name="Place">The canonical name of the place, where the sentence names one.</param>
/// <param name="Reported">False where the event is only mentioned: a former visit, an anniversary to come.</param>
/// <param name="Summary">The clause that tells it, verbatim but for an ellipsis where it was shortened.</param>
/// <param name="People">The slugs of those who take part, as its sentences name them.</param>
public sealed record ExtractedEvent(
    PartialDate Date, PartialDate? VietnamDate, string Kind, string? Place, bool Reported, string Summary, TextSpan Span, IReadOnlyList<string> People)
{
    /// <summary>Whether the date stands in the text, or its year follows from something else, and from what.</summary>
    public DateOrigin DateOrigin { get; init; }

    public string? DateReason { get; init; }

    /// <summary>
    /// Canonical names of the countries and organisations whose relations begin, rise or are remembered, or that meet where no two
    /// people are named who do, Việt Nam first; none for other events, and where they are not certain.
    /// </summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Of people who meet; null where it cannot be told, and for other events.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>30 for "kỷ niệm 30 năm"; null where no number is given, and for other events.</summary>
    public int? Years { get; init; }

    /// <summary>Every sentence that tells of it, the first one first.</summary>
    public required IReadOnlyList<TextSpan> Citations { get; init; }
}
