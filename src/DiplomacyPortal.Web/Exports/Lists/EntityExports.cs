using System.Runtime.CompilerServices;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Places;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>All places, or all organisations, that public articles name, as files in the order of the API. The lists know no filter.</summary>
internal sealed class EntityExports(ArchiveContext archive)
{
    private static readonly IReadOnlyList<(string Name, Func<EntityItem, object?> Value)> Columns =
    [
        ("name", e => e.Name),
        ("slug", e => e.Slug),
        ("kind", e => FactName.Of(e.Kind)),
        ("address", e => e.Address),
        ("articles", e => e.Articles),
    ];

    public IAsyncEnumerable<string> Csv(bool isPlace, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(Columns, ItemsAsync(isPlace, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(bool isPlace, Access access, CancellationToken cancellation) =>
        JsonLines.Of(ItemsAsync(isPlace, access, cancellation), cancellation);

    private async IAsyncEnumerable<EntityItem> ItemsAsync(bool isPlace, Access access, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var entity in await EntityRoll.RankAsync(archive, isPlace, cancellation)) yield return EntityItem.From(entity, access.Request);
    }
}
