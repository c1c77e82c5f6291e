using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>The kinds of occasions: of Lexicon/occasions.txt and, where that is silent, those of events, the like ones as one.</summary>
internal static class OccasionKind
{
    public const string Interview = "interview";
    public const string Commentary = "commentary";
    public const string Overview = "overview";
    public const string Announcement = "announcement";

    /// <summary>A headline or a sentence says that it is this, whenever the article appeared: a portrait of the guest is no announcement.</summary>
    private static readonly HashSet<string> OfItself = ["profile", "review"];

    /// <summary>Each of these is of what happened, but is an occasion of its own.</summary>
    private static readonly HashSet<string> Apart = [Interview, Commentary, Overview, Announcement, .. OfItself];

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
        ["press"] = "declaration",
    };

    /// <summary>Of these a headline knows better: "hội đàm với … trong chuyến thăm".</summary>
    private static readonly HashSet<string> Frames = ["visit", "attendance", "held", .. MainReport.Backgrounds];

    private static readonly HashSet<string> General = ["encounter", "gathering", "visit"];

    private static readonly HashSet<string> Narrow = ["business", "community"];

    /// <summary>A journey has each of these once, before or after the talks, and papers call none of them by the name of another.</summary>
    private static readonly HashSet<string> Ceremonies = ["welcome", "signing", "banquet", "tribute", "departure"];

    /// <summary>What is over within a day. What took several was a journey with many of them.</summary>
    private static readonly HashSet<string> OfOneDay = ["encounter", "visit"];

    /// <param name="report">The event that the article was written for; null where it tells none.</param>
    /// <param name="sentence">That tells the event.</param>
    /// <returns>Null where neither headline nor sentence tells.</returns>
    public static string? Of(Article article, EventReport? report, OccasionTime time, string raw, TextSpan sentence)
    {
        if (article.Text.Layout.Blocks.Any(b => b.Kind == BlockKind.Question)) return Interview;
        var headline = article.TitleOrigin == TitleOrigin.Stated ? article.Title : "";
        var words = SearchWords.Of(raw, sentence);
        var named = Occasions.Of(report?.Kind, SearchWords.Of(headline)) ?? OfSentence(report, words);
        if (named is not null && OfItself.Contains(named)) return named;
        if (time.When != ToldWhen.AsItHappened) return time.When == ToldWhen.Before ? Announcement : Commentary;
        var kind = named ?? OfDeed(report, headline, sentence.In(raw));
        if (time.First != time.Last && (kind is not null && OfOneDay.Contains(kind) || report?.Kind == "attendance")) return Overview;
        return kind is null ? null : Alike.GetValueOrDefault(kind, kind);
    }

    /// <summary>In a sentence "nhìn lại" is what two sides do who meet; in a headline it is what the article does.</summary>
    private static string? OfSentence(EventReport? report, IReadOnlyList<SearchWord> words) =>
        Occasions.Of(report?.Kind, words) is { } kind && kind != Commentary ? kind : null;

    private static string? OfDeed(EventReport? report, string headline, string sentence) =>
        report is not null && !Frames.Contains(report.Kind) ? report.Kind
        : Occasions.DeedIn(headline) is { } deed && !MainReport.Backgrounds.Contains(deed) ? deed
        : report is not null && !MainReport.Backgrounds.Contains(report.Kind) ? report.Kind
        : Occasions.DeedIn(sentence) is { } told && !MainReport.Backgrounds.Contains(told) ? told
        : null;

    /// <summary>Whether somebody may well have two of the kind on one day: a spokesman answers on many things.</summary>
    public static bool IsOften(string kind) => General.Contains(kind) || kind == "declaration";

    /// <summary>Whether one paper may call it by the name of a wider kind: a forum of businessmen is a meeting and a conference too.</summary>
    public static bool CanBeOne(string one, string other) => IsWider(one, other) || IsWider(other, one);

    /// <summary>Whether both are parts of a journey that nobody takes for each other, as the banquet and the signing are.</summary>
    public static bool AreParts(string one, string other) =>
        one != other && (Ceremonies.Contains(one) ? other == "encounter" || Ceremonies.Contains(other) : one == "encounter" && Ceremonies.Contains(other));

    /// <summary>Whether they are told apart by their nature, and not only by the words that a paper chose.</summary>
    public static bool AreApart(string? one, string? other) => one != other && (IsApart(one) || IsApart(other));

    /// <summary>Whether it is nobody's report: two interviews on one visit are two, and so are two comments.</summary>
    public static bool IsOwnWords(string? kind) => kind is Interview or Commentary;

    private static bool IsWider(string kind, string narrow) => kind is "encounter" or "gathering" && Narrow.Contains(narrow);

    private static bool IsApart(string? kind) => kind is not null && Apart.Contains(kind);
}
