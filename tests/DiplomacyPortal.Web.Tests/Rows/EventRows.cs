using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>What happened in a sample, as an import would write it: each report is an event of its own.</summary>
internal static class EventRows
{
    /// <param name="people">By name.</param>
    public static void Add(Article article, ArticleSample sample, IReadOnlyDictionary<string, Person> people)
    {
        foreach (var (ordinal, told) in sample.Events.Index())
        {
            var value = PartialDate.Parse(told.Value);
            var report = new EventReport
            {
                TimelineEvent = new() { Kind = told.Kind, Value = told.Value, Low = value?.Low, High = value?.High, VietnamValue = told.VietnamValue },
                Ordinal = ordinal,
                Kind = told.Kind,
                Value = told.Value,
                VietnamValue = told.VietnamValue,
                DateOrigin = told.Origin,
                DateReason = told.Reason,
                Place = told.Place,
                Parties = told.Parties,
                Years = told.Years,
                Level = told.Level,
                Reported = told.Reported,
                Summary = told.Words,
            };
            foreach (var words in told.Again.Prepend(told.Words))
                report.Citations.Add(new() { Start = sample.Raw.IndexOf(words, StringComparison.Ordinal), Length = words.Length, Text = words });
            foreach (var (i, name) in told.People.Index()) report.Participants.Add(new() { Person = people[name], Ordinal = i });
            article.Events.Add(report);
        }
    }
}
