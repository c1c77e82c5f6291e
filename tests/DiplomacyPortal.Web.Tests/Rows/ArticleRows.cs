using System.Security.Cryptography;
using System.Text;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;
using CitedDate = DiplomacyPortal.Archive.Entities.CitedDate;
using Mention = DiplomacyPortal.Archive.Entities.Mention;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>Writes samples into an archive as an import would.</summary>
public static class ArticleRows
{
    public static async Task InsertAsync(this ArchiveContext archive, IEnumerable<ArticleSample> samples, CancellationToken cancellation)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        var people = await archive.People.ToDictionaryAsync(p => p.Name, cancellation);
        var entities = await archive.NamedEntities.ToDictionaryAsync(e => (e.Name, e.Kind), cancellation);
        foreach (var sample in samples)
        {
            var article = Article(sample, people);
            EntityRows.Add(article, sample, entities);
            archive.Articles.Add(article);
            // One at a time, so that ids follow the order of the samples.
            await archive.SaveChangesAsync(cancellation);
            await SearchIndex.WriteAsync(archive, article.Id, IndexedArticle.Of(article, sample.Raw), cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static Article Article(ArticleSample sample, Dictionary<string, Person> people)
    {
        var date = PartialDate.Parse(sample.Date);
        var layout = Layout(sample);
        var article = new Article
        {
            Slug = sample.Slug,
            Title = sample.Title,
            TitleOrigin = sample.TitleOrigin,
            Lead = layout.Lead?.In(sample.Raw),
            Date = sample.Date,
            DateOrigin = sample.Date is null ? DateOrigin.Unknown : sample.DateOrigin,
            DateReason = sample.DateReason,
            DateLow = date?.Low,
            DateHigh = date?.High,
            Publisher = sample.Publisher,
            Agency = sample.Agency,
            Byline = sample.Byline,
            Url = sample.Url,
            WithdrawnAt = sample.Withdrawn ? new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc) : null,
            AddedAt = sample.AddedAt,
            ChangedAt = sample.ChangedAt ?? sample.AddedAt,
            Text = Text(sample, layout),
        };
        foreach (var (person, i) in sample.People.GroupBy(p => p.Name).Select((p, i) => (p, i)))
            article.Appearances.Add(Appearance(sample.Raw, person, i, people));
        foreach (var cited in sample.Dates)
        {
            var value = PartialDate.Parse(cited.Value);
            article.Dates.Add(new CitedDate
            {
                Value = cited.Value,
                Low = value?.Low,
                High = value?.High,
                Origin = cited.Origin,
                Reason = cited.Reason,
                Start = sample.Raw.IndexOf(cited.Words, StringComparison.Ordinal),
                Length = cited.Words.Length,
            });
        }

        StatementRows.Add(article, sample, people);
        EventRows.Add(article, sample, people);
        return article;
    }

    private static ArticleText Text(ArticleSample sample, ArticleLayout layout)
    {
        var bytes = Encoding.UTF8.GetBytes(sample.Raw);
        var sha = Convert.ToHexStringLower(SHA256.HashData([.. bytes, .. Encoding.UTF8.GetBytes(sample.Slug)]));
        return new ArticleText
        {
            Sha256 = sha,
            Source = new SourceText { Sha256 = sha, Encoding = "utf-8", ByteLength = bytes.Length, Text = sample.Raw },
            RulesVersion = RulesVersion.Current,
            MarkdownStart = sample.Markdown is null ? null : 0,
            Layout = layout,
        };
    }

    private static ArticleLayout Layout(ArticleSample sample)
    {
        List<Block> blocks = [];
        List<RemovedPart> removed = [];
        var at = 0;
        foreach (var part in sample.Parts)
        {
            var span = new TextSpan(at, part.Text.Length);
            if (part.Removed is { } reason) removed.Add(new(span, reason));
            else if (part.Kind is { } kind) blocks.Add(new(kind, span));
            at = span.End + 2;
        }

        var lead = blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph)?.Span;
        TextSpan? dated = sample.DateWords is { } words ? new(sample.Raw.IndexOf(words, StringComparison.Ordinal), words.Length) : null;
        TextSpan? title = sample.TitleInText ? new(sample.Raw.IndexOf(sample.Title, StringComparison.Ordinal), sample.Title.Length) : null;
        return new ArticleLayout(title, lead, dated, blocks, removed);
    }

    private static Appearance Appearance(
        string raw, IGrouping<string, ArticleSample.Mentioned> mentioned, int ordinal, Dictionary<string, Person> people)
    {
        if (!people.TryGetValue(mentioned.Key, out var person))
            people[mentioned.Key] = person = new Person { Name = mentioned.Key, Slug = Slug.From(mentioned.Key) };
        var appearance = new Appearance { Person = person, Ordinal = ordinal };
        foreach (var (words, mention) in mentioned.Select(m => (m.As ?? m.Name, m)))
        {
            var found = raw.IndexOf(words, StringComparison.Ordinal);
            do
            {
                var row = new Mention
                {
                    Start = Math.Max(found, 0),
                    Length = found < 0 ? 0 : words.Length,
                    Kind = mention.Kind,
                    Text = words,
                    Title = mention.Title,
                };
                appearance.Mentions.Add(row);
                foreach (var (office, tenure) in mention.Offices)
                {
                    row.Offices.Add(new BorneOffice
                    {
                        Name = office,
                        Tenure = tenure,
                        Country = mention.Country,
                        Start = raw.IndexOf(office, StringComparison.Ordinal),
                        Length = office.Length,
                    });
                }

                found = found < 0 ? -1 : raw.IndexOf(words, found + words.Length, StringComparison.Ordinal);
            }
            while (found >= 0);
        }

        return appearance;
    }
}
