using System.Runtime.CompilerServices;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>Everybody whom public articles name, as files. The list knows no filter; it has all names at hand to sort them.</summary>
internal sealed class PeopleExports(ArchiveContext archive)
{
    private static readonly IReadOnlyList<(string Name, Func<PersonItem, object?> Value)> Columns =
    [
        ("name", p => p.Name),
        ("slug", p => p.Slug),
        ("address", p => p.Address),
        ("articles", p => p.Articles),
        ("first", p => p.First),
        ("last", p => p.Last),
    ];

    public IAsyncEnumerable<string> Csv(Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(Columns, ItemsAsync(access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(Access access, CancellationToken cancellation) => JsonLines.Of(ItemsAsync(access, cancellation), cancellation);

    private async IAsyncEnumerable<PersonItem> ItemsAsync(Access access, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var batch in (await PeopleRoll.RankAsync(archive, cancellation)).Chunk(Batches.Size))
        {
            foreach (var line in await PeopleRoll.LoadAsync(archive, batch, access.Day, cancellation)) yield return PersonItem.From(line, access.Request);
        }
    }
}
