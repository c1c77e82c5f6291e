using System.Text.Json;

namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>What one article says, as its readers wrote it down (a file of the gold). A span is the pair of its start and its end.</summary>
internal sealed record GoldArticle
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string File { get; init; }

    public required GoldTitle Title { get; init; }

    /// <summary>Any of them will do.</summary>
    public required IReadOnlyList<GoldArticleDate> Date { get; init; }

    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    public string? Url { get; init; }

    public string? Byline { get; init; }

    public required IReadOnlyList<int[]> Body { get; init; }

    public required IReadOnlyList<int[]> Removed { get; init; }

    public required IReadOnlyList<int[]> Captions { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Other spellings of a person's name that are right too.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Aliases { get; init; }

    public required IReadOnlyList<GoldDate> Dates { get; init; }

    public required IReadOnlyList<GoldDateChoice> DatesOptional { get; init; }

    public required IReadOnlyList<string> EventDates { get; init; }

    public required IReadOnlyList<string> EventDatesOptional { get; init; }

    public required IReadOnlyList<GoldStatement> Statements { get; init; }

    public required IReadOnlyList<GoldStatement> StatementsOptional { get; init; }

    public static IReadOnlyList<GoldArticle> InFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<GoldArticle>(System.IO.File.ReadAllText(file), Format)!)];
}

/// <param name="Text">Null where any clause of the text will do.</param>
internal sealed record GoldTitle(string? Text, string Origin);

internal sealed record GoldArticleDate(string Edtf, string Origin);

internal sealed record GoldDate(string Edtf, int[] Span);

internal sealed record GoldDateChoice(IReadOnlyList<string> Edtf, int[] Span);

internal sealed record GoldStatement(IReadOnlyList<string> Speakers, int[] Span);
