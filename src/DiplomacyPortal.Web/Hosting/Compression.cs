using System.IO.Compression;
using DiplomacyPortal.Web.Exports;
using Microsoft.AspNetCore.ResponseCompression;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>
/// Compresses what readers fetch, over https too: those pages hold no secret that BREACH could guess at.
/// The administrators' pages do, and go out as they are.
/// </summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", .. ExportFormat.All.Select(f => f.Type.Split(';')[0]),
            ];
        });

        // The fastest level, which is the usual one, makes an article a third larger to save a millisecond that no reader's line is that fast for.
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    public static void UseCompression(this IApplicationBuilder app) =>
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/admin"), readers => readers.UseResponseCompression());
}
