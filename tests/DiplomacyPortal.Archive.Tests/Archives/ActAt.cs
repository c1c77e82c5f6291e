using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>Does something in the middle of an import, when so many files are dealt with.</summary>
internal sealed class ActAt(int done, Action act) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Done == done) act();
    }
}
