using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Places;

namespace DiplomacyPortal.Web.Exports;

/// <summary>A list that readers can take away, and in which forms: what pages link to, addresses answer and robots leave alone.</summary>
/// <param name="Path">Of its page; that of a file is the same with an ending.</param>
/// <param name="Name">The key of the interface text by which files name it.</param>
/// <param name="Kinds">Those of what it lists; null for articles, which alone are searched, and none for a list that knows no filter.</param>
internal sealed record ExportedList(string Path, string Name, IReadOnlyList<FilterKind>? Kinds, IReadOnlyList<ExportedFile> Files)
{
    /// <summary>The parts of a filter that only this list can be narrowed by.</summary>
    public IReadOnlyList<FilterField> Own { get; private init; } = [];

    public static IReadOnlyList<ExportedList> All { get; } =
    [
        new("/articles", "Export.File.Articles", null, [
            ExportedFile.Of<ArticleExports>(ExportFormat.Csv, (list, filter, access, cancellation) => list.Csv(filter, access, cancellation)),
            ExportedFile.Of<ArticleExports>(ExportFormat.JsonLines, (list, filter, access, cancellation) => list.Lines(filter, access, cancellation)),
            ExportedFile.Of<ArticleExports>(ExportFormat.Ris, (list, filter, access, cancellation) => list.Ris(filter, access, cancellation)),
            ExportedFile.Of<ArticleExports>(ExportFormat.BibTex, (list, filter, access, cancellation) => list.BibTex(filter, access, cancellation))]),
        new("/timeline", "Export.File.Timeline", FoundEvents.Kinds, [
            ExportedFile.Of<EventExports>(ExportFormat.Csv, (list, filter, access, cancellation) => list.Csv(filter, access, cancellation)),
            ExportedFile.Of<EventExports>(ExportFormat.JsonLines, (list, filter, access, cancellation) => list.Lines(filter, access, cancellation)),
            ExportedFile.Of<EventExports>(ExportFormat.Calendar, (list, filter, access, cancellation) => list.Calendar(filter, access, cancellation))]),
        new("/meetings", "Export.File.Meetings", FoundEvents.Kinds, [
            ExportedFile.Of<MeetingExports>(ExportFormat.Csv, (list, filter, access, cancellation) => list.Csv(filter, access, cancellation)),
            ExportedFile.Of<MeetingExports>(ExportFormat.JsonLines, (list, filter, access, cancellation) => list.Lines(filter, access, cancellation))])
        {
            Own = FoundMeetings.Own,
        },
        new("/statements", "Export.File.Statements", FoundStatements.Kinds, [
            ExportedFile.Of<StatementExports>(ExportFormat.Csv, (list, filter, access, cancellation) => list.Csv(filter, access, cancellation)),
            ExportedFile.Of<StatementExports>(ExportFormat.JsonLines, (list, filter, access, cancellation) => list.Lines(filter, access, cancellation))])
        {
            Own = FoundStatements.Own,
        },
        new("/people", "Export.File.People", [], [
            ExportedFile.Of<PeopleExports>(ExportFormat.Csv, (list, _, access, cancellation) => list.Csv(access, cancellation)),
            ExportedFile.Of<PeopleExports>(ExportFormat.JsonLines, (list, _, access, cancellation) => list.Lines(access, cancellation))]),
        .. EntitySection.All.Select(section => new ExportedList(section.Path, section.IsPlace ? "Export.File.Places" : "Export.File.Organisations", [], [
            ExportedFile.Of<EntityExports>(ExportFormat.Csv, (list, _, access, cancellation) => list.Csv(section.IsPlace, access, cancellation)),
            ExportedFile.Of<EntityExports>(ExportFormat.JsonLines, (list, _, access, cancellation) => list.Lines(section.IsPlace, access, cancellation))])),
    ];

    /// <returns>Null where there is nothing to take, or a file would be refused: the filter was not understood in full.</returns>
    public static ExportedList? Of(ArchiveFilter filter, int total) =>
        total > 0 && !filter.Refusals.Any()
            ? All.FirstOrDefault(list => list.Path.Equals(filter.Path.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            : null;
}
