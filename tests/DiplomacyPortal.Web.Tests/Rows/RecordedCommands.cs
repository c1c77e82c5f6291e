using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>What a page asked of the database.</summary>
public sealed class RecordedCommands : DbCommandInterceptor
{
    private readonly ConcurrentQueue<Recorded> _commands = new();
    private volatile bool _isRecording;
    private volatile bool _isCounting;

    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> action) => [.. (await RecordAsync(action, counted: false)).Select(c => c.Text)];

    /// <param name="counted">Whether each is asked how many rows its answer has.</param>
    public async Task<IReadOnlyList<Recorded>> RecordAsync(Func<Task> action, bool counted)
    {
        _commands.Clear();
        (_isRecording, _isCounting) = (true, counted);
        await action();
        (_isRecording, _isCounting) = (false, false);
        return [.. _commands];
    }

    /// <summary>Of every kind: what reads rows, one value or none.</summary>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (_isRecording) _commands.Enqueue(new(eventData.CommandId, result.CommandText));
        return base.CommandInitialized(eventData, result);
    }

    /// <summary>The database tells how many rows there are, however many of them are read.</summary>
    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (_isCounting && _commands.FirstOrDefault(c => c.Id == eventData.CommandId) is { } recorded)
        {
            await using var counting = command.Connection!.CreateCommand();
            counting.Transaction = command.Transaction;
            counting.CommandText = $"SELECT count(*) FROM ({command.CommandText})";
            foreach (SqliteParameter parameter in command.Parameters) counting.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
            recorded.Rows = (long)(await counting.ExecuteScalarAsync(cancellationToken))!;
        }

        return await base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }

    public sealed record Recorded(Guid Id, string Text)
    {
        public long Rows { get; set; }
    }
}
