using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>What a page asked of the database.</summary>
public sealed class RecordedCommands : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _texts = new();

    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> action)
    {
        _texts.Clear();
        await action();
        return [.. _texts];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _texts.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
