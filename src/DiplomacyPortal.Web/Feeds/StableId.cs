using System.Security.Cryptography;
using System.Text;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>
/// Ids for readers of feeds, which never change: they are made of the path alone, which an article keeps for good, and not of the
/// host, which a portal may change. An archive that is built again from the same folder gives the same ids.
/// </summary>
internal static class StableId
{
    /// <summary>Chosen once for this portal, at random.</summary>
    private static readonly Guid Portal = new("5f0c2a0e-93d4-4f0b-8a3c-6a1f3f2f7d11");

    /// <returns>A UUID by name as a URN. Source: RFC 9562, B.2.</returns>
    public static string Of(string path)
    {
        var hash = SHA256.HashData([.. Portal.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(path)]);

        // By SHA-256 in place of SHA-1 it is version 8, which RFC 9562 leaves to whoever makes it.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }
}
