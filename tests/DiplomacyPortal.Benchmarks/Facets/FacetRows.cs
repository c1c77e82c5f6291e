using System.Globalization;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Benchmarks.Facets;

/// <summary>
/// All that facets count, written row by row: to read as many texts would take hours and change no count. A few leaders, countries
/// and publishers are of most articles, and most of them of few.
/// </summary>
internal sealed class FacetRows(RowWriter rows, Random random)
{
    private const int People = 3_000;
    private const int Entities = 400;
    private const int Publishers = 40;
    private const string Summary = "Hai bên trao đổi về hợp tác trên nhiều lĩnh vực và nhất trí thúc đẩy quan hệ trong thời gian tới. ";

    private static readonly string[] Kinds =
        ["talks", "meeting", "visit", "attendance", "conference", "call", "signing", "speech", "reception", "declaration", "anniversary", "upgrade"];

    private int _reports;

    public void AddNames()
    {
        for (var i = 1; i <= People; i++) rows.Insert("People", ("Id", i), ("Slug", $"nguoi-{i}"), ("Name", $"Người Thứ {i}"));
        for (var i = 1; i <= Entities; i++)
        {
            rows.Insert(
                "NamedEntities", ("Id", i), ("Slug", $"ten-{i}"), ("Name", $"Tên Thứ {i}"), ("IsPlace", i % 4 != 0),
                ("Kind", i % 4 == 0 ? nameof(EntityKind.Organisation) : i % 2 == 0 ? nameof(EntityKind.City) : nameof(EntityKind.Country)));
        }
    }

    /// <summary>An article with its leaders, countries and events; the same ones for the same state of <c>random</c>.</summary>
    public void AddArticle(int id, string title, string lead)
    {
        var day = new DateOnly(2015, 1, 1).AddDays((int)(4_000 * Math.Sqrt(random.NextDouble())));
        // Of each hundred three are undated, two have only their year and eight only their month.
        var (low, high) = random.Next(100) switch
        {
            < 3 => ((DateOnly?)null, (DateOnly?)null),
            < 5 => (new(day.Year, 1, 1), new(day.Year, 12, 31)),
            < 13 => (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
            _ => (day, day),
        };
        var value = low is null || low == high ? Edtf(low) : $"{Edtf(low)}/{Edtf(high)}";
        rows.Insert(
            "Articles", ("Id", id), ("Slug", $"bai-{id}"), ("Title", title), ("TitleOrigin", "Stated"), ("Lead", lead),
            ("Date", value), ("DateOrigin", low is null ? "Unknown" : "Stated"), ("DateLow", Edtf(low)), ("DateHigh", Edtf(high)),
            ("Publisher", $"Báo Thứ {Frequent(Publishers)}"), ("WithdrawnAt", id % 1_000 == 0 ? "2025-01-01 00:00:00" : null));
        foreach (var (ordinal, person) in Some(2, 12, People).Index())
            rows.Insert("Appearances", ("ArticleId", id), ("PersonId", person), ("Ordinal", ordinal));
        foreach (var (ordinal, entity) in Some(2, 16, Entities).Index())
            rows.Insert("EntityAppearances", ("ArticleId", id), ("EntityId", entity), ("Ordinal", ordinal));
        for (var ordinal = 0; ordinal < random.Next(1, 10); ordinal++) AddEvent(++_reports, id, ordinal, day.AddDays(-random.Next(400)));
    }

    /// <summary>From 1 on: the tenth comes a tenth as often as the first.</summary>
    public int Frequent(int of) => (int)Math.Pow(of + 1, random.NextDouble());

    private void AddEvent(int id, int article, int ordinal, DateOnly day)
    {
        var kind = Kinds[Frequent(Kinds.Length) - 1];
        rows.Insert("TimelineEvents", ("Id", id), ("Kind", kind), ("Value", Edtf(day)), ("Low", Edtf(day)), ("High", Edtf(day)));
        rows.Insert(
            "EventReports", ("Id", id), ("TimelineEventId", id), ("ArticleId", article), ("Ordinal", ordinal), ("Kind", kind), ("Value", Edtf(day)),
            ("DateOrigin", "Stated"), ("Reported", ordinal < 3), ("Summary", Summary), ("Parties", "[]"));
    }

    private HashSet<int> Some(int least, int most, int of) => [.. Enumerable.Range(0, random.Next(least, most)).Select(_ => Frequent(of))];

    private static string? Edtf(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
