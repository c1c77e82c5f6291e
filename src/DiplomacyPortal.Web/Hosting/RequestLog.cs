namespace DiplomacyPortal.Web.Hosting;

/// <summary>One line a request. Nothing personal: no query string, address, account or browser.</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(HealthEndpoints.Prefix))
        {
            await next(context);
            return;
        }

        var started = time.GetTimestamp();
        // Kept before an error page re-executes the request under a path of its own; encoded, so that a line stays a line.
        var path = context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent();
        try
        {
            await next(context);
        }
        finally
        {
            // A status that went out says nothing of whether the rest did.
            var status = context.RequestAborted.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest : context.Response.StatusCode;
            logger.Log(
                status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Information,
                "{Method} {Path} {Status} {Elapsed:0.0} ms",
                context.Request.Method,
                path,
                status,
                time.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}
