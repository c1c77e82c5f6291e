using DiplomacyPortal.Archive;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Reads for all who ask, by an archive of its own: the reading goes on for the others when the first has gone.</summary>
public sealed class ArchiveReadings(Freshness freshness, IDbContextFactory<ArchiveContext> archives, IHostApplicationLifetime lifetime)
{
    public long Freshness() => freshness.Read();

    public async Task<T> ReadAsync<T>(Func<ArchiveContext, CancellationToken, Task<T>> read)
    {
        await using var archive = await archives.CreateDbContextAsync(lifetime.ApplicationStopping);
        return await read(archive, lifetime.ApplicationStopping);
    }
}
