using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace DiplomacyPortal.Web.Exports;

/// <summary>Sends a text as a file, piece by piece as it is made, so that its length costs no memory.</summary>
internal sealed class Download(ExportFormat format, string fileName, IAsyncEnumerable<string> pieces) : IResult
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>While a file is made the database keeps what it shows; that must not last as long as the slowest reader likes.</summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(30));

    /// <summary>For 100 MB some 1 Mbit/s. By the rate alone a reader who has taken much at once may then take nothing for an hour.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = format.Type;
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        // What it holds has a page, which is what a search engine should lead to.
        response.Headers["X-Robots-Tag"] = "noindex";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        if (httpContext.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = SlowestReader;

        // An end of the connection instead of an end of the file, which would pass for whole.
        using var limit = new CancellationTokenSource(Longest, httpContext.RequestServices.GetRequiredService<TimeProvider>());
        await using var cut = limit.Token.Register(httpContext.Abort);
        await using var writer = new StreamWriter(response.Body, Utf8, leaveOpen: true);
        await foreach (var piece in pieces.WithCancellation(httpContext.RequestAborted)) await writer.WriteAsync(piece.AsMemory(), httpContext.RequestAborted);
    }
}
