using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Archive.Import;

/// <summary>The kinds of occasions: of Lexicon/occasions.txt and, where that is silent, those of events, the like ones as one.</summary>
internal static class OccasionKind
{
    public const string Interview = "interview";
    public const string Commentary = "commentary";
    public const string Overview = "overview";
    private const string Announcement = "announcement";

    /// <summary>Each of these is of what happened, but is an occasion of its own.</summary>
    private static readonly HashSet<string> Apart = [Interview, Commentary, Overview, Announcement];

    /// <summary>One paper says that they met, another that they held talks; one that he spoke at a ceremony, another what it was held for.</summary>
    private static readonly Dictionary<string, string> Alike = new(StringComparer.Ordinal)
    {
        ["talks"] = "encounter",
        ["meeting"] = "encounter",
        ["reception"] = "encounter",
        ["speech"] = "gathering",
        ["conference"] = "gathering",
        ["attendance"] = "gathering",
        ["held"] = "gathering",
        ["anniversary"] = "gathering",
    };

    /// <returns>Null for an article that reports no event.</returns>
    public static string? Of(EventReport? report) =>
        report is null ? null
        : report.Kind == "visit" && PartialDate.Parse(report.Value) is { } days && days.Low != days.High ? Overview
        : Alike.GetValueOrDefault(report.Kind, report.Kind);

    /// <summary>Whether they are told apart by their nature, and not only by the words that a paper chose.</summary>
    public static bool AreApart(string? one, string? other) => one != other && (IsApart(one) || IsApart(other));

    /// <summary>Whether it is nobody's report: two interviews on one visit are two, and so are two comments.</summary>
    public static bool IsOwnWords(string? kind) => kind is Interview or Commentary;

    private static bool IsApart(string? kind) => kind is not null && Apart.Contains(kind);
}
