using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace DiplomacyPortal.Web.Api;

/// <summary>How many requests of the API one client's address may make; pages know no limit.</summary>
internal static class RequestLimit
{
    public const string Policy = "api";

    public const string Setting = "Api:RequestsPerMinute";

    private const int Network = 8;

    public static void AddRequestLimit(this IServiceCollection services, int requestsPerMinute) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.AddPolicy(Policy, context => requestsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.Get(
                ClientOf(context.Connection.RemoteIpAddress),
                _ => new MinuteWindow(requestsPerMinute, context.RequestServices.GetRequiredService<TimeProvider>())));
    });

    /// <summary>Of an IPv6 address the network: a client has 2^64 addresses of one to choose from.</summary>
    internal static string ClientOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true }) address = address.MapToIPv4();
        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Network))
            : address?.ToString() ?? "";
    }

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellation)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await ApiProblem.Result(StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
    }
}
