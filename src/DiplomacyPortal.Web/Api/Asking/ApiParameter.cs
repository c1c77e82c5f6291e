using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Topics;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;

namespace DiplomacyPortal.Web.Api;

/// <summary>A parameter of the API: what may stand in it. Requests are checked by it, and the document describes it by the same.</summary>
internal sealed record ApiParameter(string Name, string Example)
{
    /// <summary>Of a value, where nothing else limits it.</summary>
    private const int LongestValue = 200;

    public static ApiParameter Slug { get; } = new("slug", "hoi-dam-tai-thu-do") { IsInPath = true };

    public static ApiParameter Q { get; } = new("q", "hội đàm") { Longest = SearchQuery.Longest };

    public static ApiParameter Sort { get; } = new("sort", "oldest") { Values = [.. Enum.GetNames<SortOrder>().Select(o => o.ToLowerInvariant())] };

    public static ApiParameter Person { get; } = new("person", "to-lam") { IsSeveral = true };

    public static ApiParameter Source { get; } = new("source", "VietnamPlus") { IsSeveral = true, Longest = 300 };

    public static ApiParameter From { get; } = new("from", "2024-09");

    public static ApiParameter To { get; } = new("to", "30/9/2024");

    public static ApiParameter Year { get; } = new("year", "2024") { IsSeveral = true };

    public static ApiParameter Country { get; } = new("country", "hoa-ky") { IsSeveral = true };

    public static ApiParameter Organisation { get; } = new("organisation", "lien-hop-quoc") { IsSeveral = true };

    public static ApiParameter Place { get; } = new("place", "ha-noi") { IsSeveral = true };

    public static ApiParameter Event { get; } = new("event", "visit") { IsSeveral = true, Values = [.. DisplayEvent.Kinds] };

    public static ApiParameter Topic { get; } = new("topic", "nang-luong") { IsSeveral = true, Values = [.. TopicLexicon.All.Select(t => t.Slug)] };

    public static ApiParameter Level { get; } = new("level", "leaders") { IsSeveral = true, Values = FoundMeetings.Levels };

    public static ApiParameter Limit { get; } = new("limit", "20") { Range = new(1, 100, 20) };

    public static ApiParameter Cursor { get; } = new("cursor", "") { Longest = 1000 };

    /// <summary>The filters of articles, events and statements alike.</summary>
    public static IReadOnlyList<ApiParameter> Filters { get; } = [Person, From, To, Year, Country, Organisation, Place, Source, Event];

    /// <summary>Those of articles, which alone are searched.</summary>
    public static IReadOnlyList<ApiParameter> ArticleFilters { get; } = [Q, .. Filters];

    public static IReadOnlyList<ApiParameter> Paging { get; } = [Limit, Cursor];

    /// <summary>Of articles, whose pages are counted where they are sorted by how well they answer.</summary>
    public static IReadOnlyList<ApiParameter> ArticlePaging { get; } = [Limit, Cursor with { Of = "articles" }];

    public bool IsInPath { get; private init; }

    /// <summary>Whether an address leads nowhere without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given several times, up to <see cref="AskedValues.Most"/>.</summary>
    public bool IsSeveral { get; private init; }

    public int Longest { get; private init; } = LongestValue;

    /// <summary>Of a whole number; null for any other.</summary>
    public Numbers? Range { get; private init; }

    /// <summary>What <c>kind</c> tells apart; none for other parameters.</summary>
    public IReadOnlyList<FilterKind> Kinds { get; private init; } = [];

    /// <summary>All that it can be; none where that is no list.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>Tells what it means, where several of one name mean different things.</summary>
    public string? Of { get; private init; }

    public string Description => ApiTexts.Text(Of is null ? $"Parameter.{Name}" : $"Parameter.{Name}.{Of}");

    /// <param name="of">What the list is of.</param>
    public static ApiParameter Kind(IReadOnlyList<FilterKind> kinds, string of) =>
        new("kind", kinds[0].Value) { Kinds = kinds, Values = [.. kinds.Select(k => k.Value)], Of = of };

    internal sealed record Numbers(int Least, int Most, int Default);
}
