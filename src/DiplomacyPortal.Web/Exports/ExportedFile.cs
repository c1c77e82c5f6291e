using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Exports;

/// <summary>A list in one of its forms.</summary>
/// <param name="Text">All that the filter finds, piece by piece.</param>
internal sealed record ExportedFile(
    ExportFormat Format, Func<IServiceProvider, ArchiveFilter, Access, CancellationToken, IAsyncEnumerable<string>> Text)
{
    /// <typeparam name="TList">Which service writes the list.</typeparam>
    public static ExportedFile Of<TList>(ExportFormat format, Func<TList, ArchiveFilter, Access, CancellationToken, IAsyncEnumerable<string>> text)
        where TList : notnull =>
        new(format, (services, filter, access, cancellation) => text(services.GetRequiredService<TList>(), filter, access, cancellation));
}
