using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>An article as one of several on an occasion.</summary>
/// <param name="Day">When it appeared, where that is one known day.</param>
public sealed record Paper(int Id, string Slug, string Title, string? Publisher, ShownDate Date, DateOnly? Day, string? Lead, Occasion Occasion)
{
    public string Address => "/articles/" + Slug;

    /// <summary>Its place in the list, where its publisher alone does not tell which one it is; else null.</summary>
    public int? Number { get; init; }

    /// <summary>Null for an article that is listed, but not compared.</summary>
    public PaperText? Text { get; init; }

    public IReadOnlyList<Named> People { get; init; } = [];

    /// <summary>False where it names more people than are read.</summary>
    public bool IsAllNamed { get; init; } = true;

    /// <summary>Whether what it says behind its beginning is not compared.</summary>
    public bool IsCut => Text is { IsWhole: false } || !IsAllNamed;

    public IReadOnlyList<Said> Statements { get; init; } = [];

    /// <summary>What it says of the occasion; null where it reports no event.</summary>
    public Told? Main { get; init; }

    /// <returns>The address of words on the article's page.</returns>
    public string AddressOf(TextSpan words) => Text?.PlaceOf(words) is { } place ? $"{Address}#{place}" : Address;

    public string AddressOf(Named named) => $"{Address}#{Mark.MentionId(named.Start)}";

    public string AddressOf(Told told) => told.Sentences is [var first, ..] ? $"{Address}#{Mark.EventId(first.Start)}" : Address;

    /// <summary>One mention of a person.</summary>
    /// <param name="Offices">Those of the title.</param>
    /// <param name="Words">As written.</param>
    /// <param name="Title">Borne there, as written; null where none is, or a mere form of address.</param>
    public sealed record Named(string Slug, string Name, int Start, MentionKind Kind, string Words, string? Title, IReadOnlyList<string> Offices);

    public sealed record Said(TextSpan Span, IReadOnlyList<string> Speakers);

    /// <param name="Value">EDTF.</param>
    /// <param name="Sentences">Those that tell it.</param>
    public sealed record Told(string Kind, int? Years, string Value, string? VietnamValue, string? Place, IReadOnlyList<TextSpan> Sentences);
}
