using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>Says in a few words what was read from a passage.</summary>
public sealed class FactWords(
    IStringLocalizer<Texts> text, DisplayDate dates, DisplayEvent events, DisplayEntity entities, PageLanguage language)
{
    private const int MostAddressees = 3;
    private const int LongestSubject = 60;

    /// <summary>"Bùi Thanh Sơn, Bộ trưởng Ngoại giao"</summary>
    public string Of(Passages.Mentioned mention) => mention.Title is { } title
        ? text["Fact.Bearer", DisplayText.Line(mention.Name), DisplayText.Line(title)]
        : DisplayText.Line(mention.Name);

    /// <summary>"Hoa Kỳ, quốc gia"</summary>
    public string Of(Passages.NamedEntity named) => text["Fact.Named", NameOf(named), entities.Kind(named.Kind)];

    /// <summary>"22/9/2024, suy ra: năm của bài"</summary>
    public string Of(string? edtf, DateOrigin origin, string? reason) =>
        origin == DateOrigin.Inferred ? $"{dates.Short(edtf)}, {Inferred(reason).Text}" : dates.Short(edtf);

    /// <summary>"22/9/2024 (suy ra: năm của bài)", which stands behind the words it explains.</summary>
    public ShownLine InMargin(Passages.Cited date) => date.Origin == DateOrigin.Inferred
        ? Inferred(date.Reason).Within(text["Margin.Inferred", dates.Short(date.Value), ShownName.Place])
        : ShownLine.Of(dates.Short(date.Value));

    public ShownLine Inferred(string? reason) => dates.Inferred(reason);

    /// <summary>"Lời Bùi Thanh Sơn, có trích nguyên văn, nói với Tô Lâm"</summary>
    public string Of(Passages.Said statement)
    {
        var speakers = statement.Speakers.Count > 0 ? text["Fact.Voice", Names(statement.Speakers)] : NoSpeaker(statement.Subject);
        var addressees = statement.Addressees.Take(MostAddressees).Select(a => entities.Name(a).Text).ToList();
        var said = $"{speakers}, {Manner(statement)}";
        return addressees.Count > 0 ? text["Fact.SaidTo", said, string.Join(", ", addressees)] : said;
    }

    /// <summary>"Lời Bùi Thanh Sơn", or the words that name a speaker of whom it is not clear who that is: "Lời “Phía bạn”".</summary>
    public ShownName Voice(Passages.Said statement) =>
        statement.Speakers.Count > 0 ? new(text["Fact.Voice", Names(statement.Speakers)], null)
        : statement.Subject is { } subject ? Subject(subject).Within(text["Fact.Voice", text["Margin.Words", ShownName.Place].Value])
        : new(text["Inside.NoSpeaker"], null);

    public string NameOf(Passages.NamedEntity named) => entities.Name(named.Name).Text;

    public static string Names(IEnumerable<Passages.Speaker> speakers) => string.Join(", ", speakers.Select(s => DisplayText.Line(s.Name)));

    /// <summary>Said of the paper, not of the speaker: it is the paper that retells.</summary>
    public string Manner(Passages.Said statement) =>
        !statement.Direct ? text["Fact.Reported"]
        : QuotedWords.Of(statement.Text, statement.Verb).Any(w => w.IsQuoted) ? text["Fact.Quoted"]
        : text["Fact.Direct"];

    /// <summary>The words that name a speaker, read from the raw text.</summary>
    public ShownName Subject(string raw) => Cited(DisplayText.Excerpt(PlainText.Of(raw), LongestSubject));

    /// <summary>Words of the text among those of the page.</summary>
    public ShownName Cited(string words) => new(words, language.OfTexts);

    /// <summary>"Hội đàm, New York: 22/9/2024 (23/9/2024 theo giờ Việt Nam)"</summary>
    public string Of(Passages.Told told) =>
        text["Fact.Event", WhatAndWhere(told).Text, Of(told.Value, told.Origin, told.Reason) + VietnamDay(told)];

    public ShownName WhatAndWhere(Passages.Told told)
    {
        var kind = events.Kind(told.Kind);
        var what = told.Place is { } place ? entities.Name(place).Within(text["Fact.EventAt", kind, ShownName.Place]) : new(kind, null);
        return told.Reported ? what : what.Within(text["Fact.OnlyMentioned", ShownName.Place]);
    }

    public string VietnamDay(Passages.Told told) =>
        told.VietnamValue is { } day && day != told.Value ? " " + text["Fact.VietnamDay", dates.Short(day)] : "";

    private string NoSpeaker(string? subject) =>
        subject is null ? text["Fact.NoSpeaker"] : text["Fact.NoSpeakerBut", Subject(subject).Text];
}
