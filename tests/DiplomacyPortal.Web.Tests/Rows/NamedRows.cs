using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>Finds a country, another place or an organisation in the samples of a portal, wherever their texts have its name.</summary>
public static class NamedRows
{
    public static async Task NameAsync(this RowPortal portal, string name, EntityKind kind, IEnumerable<ArticleSample> samples)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var entity = new NamedEntity { Name = name, Slug = Slug.From(name), Kind = kind, IsPlace = kind != EntityKind.Organisation };
        archive.NamedEntities.Add(entity);
        await archive.SaveChangesAsync(cancellation);
        foreach (var sample in samples.Where(s => s.Raw.Contains(name, StringComparison.Ordinal)))
        {
            var article = await archive.Articles.Include(a => a.Events).SingleAsync(a => a.Slug == sample.Slug, cancellation);
            var appearance = new EntityAppearance { ArticleId = article.Id, EntityId = entity.Id };
            for (var at = sample.Raw.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sample.Raw.IndexOf(name, at + 1, StringComparison.Ordinal))
                appearance.Mentions.Add(new() { ArticleId = article.Id, EntityId = entity.Id, Start = at, Length = name.Length, Text = name });
            archive.EntityAppearances.Add(appearance);
            foreach (var report in article.Events.Where(r => r.Summary.Contains(name, StringComparison.Ordinal)))
                archive.EventEntities.Add(new() { EventReportId = report.Id, EntityId = entity.Id });
        }

        await archive.SaveChangesAsync(cancellation);
    }
}
