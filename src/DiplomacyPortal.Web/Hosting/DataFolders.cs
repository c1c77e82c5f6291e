namespace DiplomacyPortal.Web.Hosting;

/// <summary>The folders that the portal writes to: the archive's, the keys' and the log's.</summary>
internal static class DataFolders
{
    /// <summary>Creates what is missing, and tries to write to each.</summary>
    /// <returns>The first that cannot be written to, with the system's reason; null when all can.</returns>
    public static (string Path, string Reason)? FindUnwritable(PortalSettings settings)
    {
        foreach (var folder in (string[])[Path.GetDirectoryName(settings.ArchivePath)!, settings.KeysPath, settings.LogsPath])
        {
            try
            {
                Directory.CreateDirectory(folder);
                using var probe = new FileStream(
                    Path.Combine(folder, $".{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return (folder, failure.Message);
            }
        }

        return null;
    }
}
