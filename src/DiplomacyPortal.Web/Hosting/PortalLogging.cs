using System.Globalization;
using DiplomacyPortal.Web.Commands;
using Serilog;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Json;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>Serilog behind the framework's own logging: readable on the console, one JSON object a line in a file a day.</summary>
internal static class PortalLogging
{
    private const string ConsoleTemplate = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    private const int DaysKept = 14;

    private static readonly Func<LogEvent, bool> IsOfHost = Matching.FromSource("Microsoft.Extensions.Hosting");

    private static readonly Func<LogEvent, bool> IsOfEntityFramework = Matching.FromSource("Microsoft.EntityFrameworkCore");

    /// <param name="serving">A verb's standard output belongs to its result: there, warnings go to standard error.</param>
    public static void AddPortalLogging(this IHostApplicationBuilder builder, PortalSettings settings, bool serving)
    {
        var log = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsToldElsewhere)
            .WriteTo.Console(
                serving ? LevelAlias.Minimum : LogEventLevel.Warning,
                ConsoleTemplate,
                CultureInfo.InvariantCulture,
                standardErrorFromLevel: serving ? null : LevelAlias.Minimum)
            .WriteTo.File(
                new JsonFormatter(renderMessage: true),
                Path.Combine(settings.LogsPath, "portal-.log"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                shared: true)
            .CreateLogger();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddSerilog(log, dispose: true);
    }

    /// <summary>
    /// Host and EF log what they then throw. Whatever has an explanation reaches the user as that one line;
    /// whatever has none, or meets a page or an import, is logged there with its stack.
    /// </summary>
    private static bool IsToldElsewhere(LogEvent entry) =>
        (IsOfHost(entry) && entry.Exception is { } failure && Failures.Explain(failure) is not null)
        || (IsOfEntityFramework(entry) && entry.Level == LogEventLevel.Error);
}
