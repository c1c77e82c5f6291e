using System.Data.Common;
using System.Net.Sockets;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Connections;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>The failures that a user can mend, each as one line; any other is a fault of ours and keeps its stack.</summary>
internal static class Failures
{
    /// <returns>Null for a failure without an explanation.</returns>
    public static string? Explain(Exception failure) => failure switch
    {
        SettingException setting => Text("Failure.Setting", setting.Key, setting.Reason),
        InvalidDataException file => Text("Failure.SettingsFile", file.Message),
        DbException archive => Text("Failure.Archive", archive.Message),
        IOException { InnerException: AddressInUseException } => Text("Failure.AddressBusy", failure.Message),
        SocketException socket => Text("Failure.Address", socket.Message),
        // A malformed address, or https without a certificate.
        InvalidOperationException or FormatException when failure.Source?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true =>
            Text("Failure.Address", failure.Message.Split('\n')[0]),
        _ => null,
    };
}
