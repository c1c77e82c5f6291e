using System.Data.Common;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Sqlite;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Tells what fails on one text, in whatever the import does with it, from what would fail on the next one as well.</summary>
internal static class TextFault
{
    /// <param name="cause">As <see cref="CauseOf"/> gives it.</param>
    public static RejectionReason ReasonOf(Exception cause) => cause is TimeoutException ? RejectionReason.TooSlow : RejectionReason.Unprocessable;

    /// <returns>
    /// What failed on the way of one text into its rows, so that the other files need not wait until it is mended: mostly of the text
    /// itself, now and then of what somebody wrote meanwhile (an address that an editor's page has taken, a row that is gone), which the
    /// next import no longer meets. Null where the import is cancelled, or the archive does not answer or cannot write: it is full,
    /// locked, broken or gone.
    /// </returns>
    public static Exception? CauseOf(Exception fault)
    {
        if (fault is UnprocessableTextException { InnerException: { } cause }) return cause;
        for (Exception? at = fault; at is not null; at = at.InnerException)
        {
            if (at is OperationCanceledException || at is DbException answer && !RefusedRow.Is(answer)) return null;
        }

        // All else comes from our own code on its way from the facts of this text to its rows: nothing else is asked there.
        return fault;
    }
}
