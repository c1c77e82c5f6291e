using System.Globalization;
using System.Resources;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Resources;

/// <summary>Why a file was refused and what to do about it, for the command line and the administrators' pages alike.</summary>
internal static class RejectionTexts
{
    private static readonly ResourceManager Resources = new(typeof(RejectionTexts));

    public static string Explain(RejectionReason reason) =>
        Resources.GetString(reason.ToString(), CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No text explains {reason}.");
}
