namespace DiplomacyPortal.Extraction.People;

/// <summary>
/// A place in the text that speaks of a person, before it is known of whom: a name with or without a title, or a title alone.
/// </summary>
/// <param name="Name">The name as written; null for a title alone.</param>
/// <param name="Span">Of the name, or of the title that stands alone.</param>
/// <param name="Phrase">The name with its titles, before and behind it.</param>
internal sealed record Reference(string? Name, TextSpan Span, TextSpan Phrase, Title? Title)
{
    /// <summary>The name in its own spelling where a bracket gives it behind a transliteration.</summary>
    public string? Spelling { get; init; }

    /// <summary>"bà", where the title follows the name: "bà Laura Becker, Chủ tịch Hội".</summary>
    public string? Address { get; init; }
}

/// <summary>A title as written, its offices as comparable words ("ngoai truong"), and the countries and organisations it names.</summary>
internal sealed record Title(string Text, IReadOnlyList<string> Offices, IReadOnlyList<string> Countries, IReadOnlyList<string> Bodies)
{
    private List<TitleOffice>? _known;

    /// <summary>The offices as a reader is shown them, in the order of <see cref="Offices"/>.</summary>
    public IReadOnlyList<Office> Parts { get; init; } = [];

    /// <summary>The offices as they are compared with those of another title.</summary>
    public IReadOnlyList<TitleOffice> Compared => _known ??= [.. Parts.Select((part, i) => TitleOffice.Of(Offices[i], part))];
}
