using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>What a page asked of the database.</summary>
public sealed class RecordedCommands : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _texts = new();
    private volatile bool _isRecording;

    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> action)
    {
        _texts.Clear();
        _isRecording = true;
        await action();
        _isRecording = false;
        return [.. _texts];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_isRecording) _texts.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
