using DiplomacyPortal.Archive.Search;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The interface text of each notice about a query; it takes the notice's value.</summary>
public static class SearchNoticeText
{
    public static string Key(this SearchNoticeKind kind) => kind switch
    {
        SearchNoticeKind.AllLeftOut => "Search.Notice.AllLeftOut",
        SearchNoticeKind.OperatorDropped => "Search.Notice.OperatorDropped",
        SearchNoticeKind.SignsDropped => "Search.Notice.SignsDropped",
        SearchNoticeKind.FilterExcluded => "Search.Notice.FilterExcluded",
        SearchNoticeKind.UnknownValue => "Search.Notice.UnknownValue",
        SearchNoticeKind.UnclosedQuote => "Search.Notice.UnclosedQuote",
        SearchNoticeKind.PrefixTooShort => "Search.Notice.PrefixTooShort",
        SearchNoticeKind.TooManyTerms => "Search.Notice.TooManyTerms",
        SearchNoticeKind.OneWordLeftOut => "Search.Notice.OneWordLeftOut",
        SearchNoticeKind.NothingToSearch => "Search.Notice.NothingToSearch",
        _ => "Search.Notice.NotUnderstood",
    };
}
