using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>The settings that name places, as full paths.</summary>
public sealed record PortalSettings(string SeedsPath, string ArchivePath, string ConnectionString, string KeysPath, string LogsPath)
{
    private const string ArchiveKey = "ConnectionStrings:Archive";

    /// <exception cref="SettingException">A setting is empty (an empty path would mean the whole of the home folder) or malformed.</exception>
    internal static PortalSettings From(IConfiguration configuration, string contentRoot)
    {
        var home = Folders.Home(contentRoot);
        var archive = ParseConnectionString(Required(ArchiveKey));
        archive.DataSource = Path.GetFullPath(archive.DataSource, home);
        return new PortalSettings(
            Path.GetFullPath(Required("Seeds:Path"), home),
            archive.DataSource,
            archive.ToString(),
            Path.GetFullPath(Required("Keys:Path"), home),
            Path.GetFullPath(Required("Logs:Path"), home));

        string Required(string key) =>
            configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : throw new SettingException(key, "empty");
    }

    private static SqliteConnectionStringBuilder ParseConnectionString(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException failure)
        {
            throw new SettingException(ArchiveKey, failure.Message);
        }
    }
}

/// <summary>A setting that the portal cannot run with.</summary>
public sealed class SettingException(string key, string reason) : Exception($"The setting {key} cannot be used: {reason}")
{
    public string Key => key;

    public string Reason => reason;
}
