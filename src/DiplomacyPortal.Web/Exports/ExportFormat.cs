namespace DiplomacyPortal.Web.Exports;

/// <summary>A form in which facts leave the portal as a file.</summary>
/// <param name="Ending">Of its address and its file name.</param>
/// <param name="Type">The media type, with its parameters.</param>
internal sealed record ExportFormat(string Ending, string Type)
{
    public static ExportFormat Csv { get; } = new(".csv", "text/csv; charset=utf-8; header=present");

    public static ExportFormat JsonLines { get; } = new(".jsonl", "application/jsonl; charset=utf-8");

    public static ExportFormat BibTex { get; } = new(".bib", "application/x-bibtex; charset=utf-8");

    public static ExportFormat Ris { get; } = new(".ris", "application/x-research-info-systems; charset=utf-8");

    public static ExportFormat CslJson { get; } = new(".csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8");

    public static ExportFormat Markdown { get; } = new(".md", "text/markdown; charset=utf-8");

    public static ExportFormat PlainText { get; } = new(".txt", "text/plain; charset=utf-8");

    public static ExportFormat Calendar { get; } = new(".ics", "text/calendar; charset=utf-8");

    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, JsonLines, BibTex, Ris, CslJson, Markdown, PlainText, Calendar];
}
