using System.Net;
using System.Text;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

/// <summary>Files as a reader takes them from a portal.</summary>
internal static class TakenFiles
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static async Task<byte[]> BytesAsync(this RowPortal portal, string path)
    {
        using var response = await portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Fails on what is not UTF-8.</summary>
    public static async Task<string> TextAsync(this RowPortal portal, string path) => Strict.GetString(await portal.BytesAsync(path));
}
