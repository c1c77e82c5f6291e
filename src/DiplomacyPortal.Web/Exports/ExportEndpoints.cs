using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Web.Exports.Articles;
using DiplomacyPortal.Web.Exports.Citations;
using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Exports;

/// <summary>
/// What readers can take away. The file of a list has the list's address with an ending, and its query: all that the filter finds,
/// on however many pages, in the order of the list.
/// </summary>
internal static class ExportEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddSingleton<CitationWriter>();
        services.AddSingleton<EventCalendar>();
        services.AddSingleton<ArticleBody>();
        services.AddScoped<ArticleFiles>();
        services.AddScoped<ArticleExports>();
        services.AddScoped<EventExports>();
        services.AddScoped<MeetingExports>();
        services.AddScoped<StatementExports>();
        services.AddScoped<PeopleExports>();
        services.AddScoped<EntityExports>();
        services.AddSingleton<FileNames>();
        return services;
    }

    public static void MapExports(this IEndpointRouteBuilder app)
    {
        foreach (var list in ExportedList.All)
        {
            foreach (var file in list.Files) app.MapFile(list, file);
        }

        foreach (var (format, text) in ArticleFiles.All) app.MapArticle(format, text);
    }

    /// <summary>A slug has no dot, so the ending can be told from it.</summary>
    private static void MapArticle(this IEndpointRouteBuilder app, ExportFormat format, Func<ArticleFiles, ArticleFile, string> text) =>
        app.MapMethods($"/articles/{{slug}}{format.Ending}", Methods, async Task<IResult> (
            string slug, HttpRequest request, [FromServices] ArticleFiles files, [FromServices] TimeProvider time, CancellationToken cancellation) =>
            await files.LoadAsync(slug, Access.Of(request, time), cancellation) switch
            {
                null => Results.NotFound(),
                { IsWithdrawn: true } => Results.StatusCode(StatusCodes.Status410Gone),
                var file => new Download(format, FileNames.Of(file.Row.Slug, format), AsyncEnumerable.Repeat(text(files, file), 1)),
            });

    private static void MapFile(this IEndpointRouteBuilder app, ExportedList list, ExportedFile file) =>
        app.MapMethods(list.Path + file.Format.Ending, Methods, async Task<IResult> (
            HttpRequest request,
            [FromServices] FilterReader filters,
            [FromServices] ArchiveContext archive,
            [FromServices] FileNames names,
            [FromServices] TimeProvider time,
            [FromServices] IStringLocalizer<Texts> words,
            CancellationToken cancellation) =>
        {
            var whole = new ArchiveFilter { Path = list.Path };
            var filter = list.Kinds is [] ? whole : await filters.ReadAsync(request, cancellation, list.Kinds, list.Own) with { Path = list.Path };
            if (Refusal.Of(filter.Refusals, "Export.Refused", words) is { } refusal) return refusal;
            var access = Access.Of(request, time);
            var text = file.Text(request.HttpContext.RequestServices, filter, access, cancellation);
            return new Download(file.Format, names.Of(list, filter, access.Day, file.Format), archive.AtOneMoment(text, cancellation));
        });
}
