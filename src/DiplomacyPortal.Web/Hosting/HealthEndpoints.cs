using System.Data.Common;
using DiplomacyPortal.Archive;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>What an orchestrator asks: does the process answer, and can it serve readers.</summary>
internal static class HealthEndpoints
{
    public const string Prefix = "/health";

    public const string ReadyPath = Prefix + "/ready";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Prefix + "/live", Methods, () => TypedResults.Ok(new Live("live")));
        routes.MapMethods(ReadyPath, Methods, AnswerReadyAsync);
    }

    private static async Task<JsonHttpResult<Ready>> AnswerReadyAsync(ArchiveContext archive, BackgroundImport imports, CancellationToken cancellationToken)
    {
        var status = imports.Status;
        var import = new Import(status.Running, status.Progress?.Done ?? 0, status.Progress?.Total ?? 0);
        return await IsMigratedAsync(archive, cancellationToken)
            ? TypedResults.Json(new Ready("ready", import))
            : TypedResults.Json(new Ready("unready", import), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsMigratedAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        try
        {
            return await archive.Database.CanConnectAsync(cancellationToken)
                && !(await archive.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        }
        catch (DbException)
        {
            return false;
        }
    }

    private sealed record Live(string Status);

    private sealed record Ready(string Status, Import Import);

    /// <param name="Done">Files dealt with, of <paramref name="Total"/>; both 0 before an import has begun to read.</param>
    private sealed record Import(bool Running, int Done, int Total);
}
