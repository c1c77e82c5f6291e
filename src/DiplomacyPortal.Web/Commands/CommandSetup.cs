using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Hosting;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>What every verb that touches the archive needs first: folders that can be written to, and the schema of today.</summary>
internal static class CommandSetup
{
    /// <returns>Why it cannot be had, in one line; null when all is there.</returns>
    public static async Task<string?> PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (DataFolders.FindUnwritable(services.GetRequiredService<PortalSettings>()) is { } unwritable)
        {
            return Text("Failure.Unwritable", unwritable.Path, unwritable.Reason);
        }

        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellationToken);
        return null;
    }
}
