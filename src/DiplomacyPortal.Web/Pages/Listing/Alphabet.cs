using System.Globalization;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>No database sorts đ behind d and ậ behind a, as the Vietnamese alphabet does.</summary>
internal static class Alphabet
{
    public static StringComparer Vietnamese { get; } = StringComparer.Create(new CultureInfo("vi-VN"), CompareOptions.None);
}
