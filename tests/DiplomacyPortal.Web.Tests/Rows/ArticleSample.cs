using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>An invented article as its rows would be, so that pages are tested whatever the extraction does.</summary>
public sealed record ArticleSample(string Title)
{
    public string Slug { get; init; } = Extraction.Vietnamese.Slug.From(Title);

    public TitleOrigin TitleOrigin { get; init; }

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    public DateOrigin DateOrigin { get; init; }

    public string? DateReason { get; init; }

    public string? Publisher { get; init; } = "Báo Mẫu";

    public string? Agency { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    /// <summary>The words that date the article, where its date has a place in the text.</summary>
    public string? DateWords { get; init; }

    /// <summary>Whether the text has the title, word for word.</summary>
    public bool TitleInText { get; init; }

    public bool Withdrawn { get; init; }

    public DateTime AddedAt { get; init; } = new(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    /// <summary>Left alone, it never did.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>The raw text, part by part; a blank line stands between two.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>The raw text of a Markdown file without a YAML block, in place of <see cref="Parts"/>.</summary>
    public string? Markdown { get; init; }

    /// <summary>Mentioned wherever the raw text has their words, at its start where it has them nowhere.</summary>
    public IReadOnlyList<Mentioned> People { get; init; } = [];

    /// <summary>Places and organisations, named wherever the raw text has their words.</summary>
    public IReadOnlyList<Named> Entities { get; init; } = [];

    public IReadOnlyList<Cited> Dates { get; init; } = [];

    public IReadOnlyList<Said> Statements { get; init; } = [];

    public IReadOnlyList<Told> Events { get; init; } = [];

    public string Raw => Markdown ?? string.Join("\n\n", Parts.Select(p => p.Text));

    /// <param name="Kind">Null for a part that stands outside the body.</param>
    public sealed record Part(string Text, BlockKind? Kind = BlockKind.Paragraph, RemovalReason? Removed = null);

    /// <param name="As">The words that mean the person, if not the name.</param>
    public sealed record Mentioned(string Name, string? Title = null, string? As = null, MentionKind Kind = MentionKind.Name)
    {
        /// <summary>Offices of the title, as the raw text has them, each with what its qualifier tells.</summary>
        public IReadOnlyList<(string Words, Tenure Tenure)> Offices { get; init; } = [];

        /// <summary>Stated with the offices.</summary>
        public string? Country { get; init; }

        public static implicit operator Mentioned(string name) => new(name);
    }

    /// <param name="As">The words that name it, if not the name.</param>
    public sealed record Named(string Name, EntityKind Kind = EntityKind.Country, string? As = null);

    public sealed record Cited(string Words, string Value, DateOrigin Origin = DateOrigin.Stated, string? Reason = null);

    /// <param name="By">Names of people of the article.</param>
    public sealed record Said(string Words, bool Direct = false, string? Subject = null, string Verb = "nói", params IReadOnlyList<string> By)
    {
        public IReadOnlyList<string> To { get; init; } = [];

        /// <summary>Slugs.</summary>
        public IReadOnlyList<string> Topics { get; init; } = [];
    }

    /// <param name="Words">The sentence that tells it.</param>
    /// <param name="Value">EDTF.</param>
    public sealed record Told(string Words, string Value, string Kind, string? Place = null, bool Reported = true)
    {
        public string? VietnamValue { get; init; }

        public DateOrigin Origin { get; init; }

        public string? Reason { get; init; }

        public IReadOnlyList<string> Parties { get; init; } = [];

        public int? Years { get; init; }

        public MeetingLevel? Level { get; init; }

        /// <summary>Further sentences that tell it.</summary>
        public IReadOnlyList<string> Again { get; init; } = [];

        /// <summary>Names of people of the article.</summary>
        public IReadOnlyList<string> People { get; init; } = [];

        /// <summary>Names of places and organisations of the article.</summary>
        public IReadOnlyList<string> Entities { get; init; } = [];
    }
}
