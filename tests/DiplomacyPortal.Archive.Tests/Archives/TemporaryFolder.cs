namespace DiplomacyPortal.Archive.Tests.Archives;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archive-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
