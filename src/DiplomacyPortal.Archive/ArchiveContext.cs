using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Mapping;
using DiplomacyPortal.Archive.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive;

/// <summary>The archive: sources, what was read from them, the runs that read them, and the accounts of its editors.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : IdentityUserContext<IdentityUser>(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleText> ArticleTexts => Set<ArticleText>();

    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    public DbSet<SourceText> SourceTexts => Set<SourceText>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<BorneOffice> BorneOffices => Set<BorneOffice>();

    public DbSet<NamedEntity> NamedEntities => Set<NamedEntity>();

    public DbSet<EntityAppearance> EntityAppearances => Set<EntityAppearance>();

    public DbSet<EntityMention> EntityMentions => Set<EntityMention>();

    public DbSet<EventEntity> EventEntities => Set<EventEntity>();

    public DbSet<CitedDate> CitedDates => Set<CitedDate>();

    public DbSet<TimelineEvent> TimelineEvents => Set<TimelineEvent>();

    public DbSet<EventReport> EventReports => Set<EventReport>();

    public DbSet<EventParticipant> EventParticipants => Set<EventParticipant>();

    public DbSet<EventCitation> EventCitations => Set<EventCitation>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<StatementSpeaker> StatementSpeakers => Set<StatementSpeaker>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportRejection> ImportRejections => Set<ImportRejection>();

    /// <summary>Pinned: left alone it depends on whether the context comes from dependency injection.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTime>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<Article>(article =>
        {
            article.HasIndex(a => a.Slug).IsUnique();
            article.HasIndex(a => new { a.DateHigh, a.Id });

            // All that counting articles by their dates and by their publishers asks.
            article.HasIndex(a => new { a.DateHigh, a.DateLow, a.WithdrawnAt });
            article.HasIndex(a => new { a.Publisher, a.WithdrawnAt });

            // Of the withdrawn alone: without a filter SQLite takes "WithdrawnAt IS NULL" for rare and sorts by hand what it finds so.
            article.HasIndex(a => a.WithdrawnAt).HasFilter("\"WithdrawnAt\" IS NOT NULL");
            // What feeds list first. SQLite adds no column to a table that has rows without a default, which is never used.
            article.HasIndex(a => new { a.ChangedAt, a.DateHigh, a.Id });
            article.Property(a => a.AddedAt).HasDefaultValue(DateTime.MinValue).ValueGeneratedNever();
            article.Property(a => a.ChangedAt).HasDefaultValue(DateTime.MinValue).ValueGeneratedNever();
            article.HasOne(a => a.Text).WithOne().HasForeignKey<ArticleText>(t => t.ArticleId);
        });

        builder.Entity<ArticleText>(text =>
        {
            text.HasKey(t => t.ArticleId);
            text.HasIndex(t => t.Sha256).IsUnique();
            text.HasOne(t => t.Source).WithMany().HasForeignKey(t => t.Sha256).OnDelete(DeleteBehavior.Restrict);
            text.Property(t => t.Layout).HasConversion<ArticleLayoutJson>();
        });

        builder.Entity<SourceText>().HasKey(t => t.Sha256);

        builder.Entity<SourceDocument>(document =>
        {
            document.HasIndex(d => d.Path).IsUnique();
            document.HasIndex(d => d.Sha256);
            document.HasOne<SourceText>().WithMany().HasForeignKey(d => d.Sha256).OnDelete(DeleteBehavior.Restrict);
        });

        builder.Entity<Person>().HasIndex(p => p.Slug).IsUnique();

        builder.Entity<Appearance>(appearance =>
        {
            appearance.HasKey(a => new { a.ArticleId, a.PersonId });
            appearance.HasIndex(a => new { a.PersonId, a.ArticleId });
        });

        builder.Entity<Mention>(mention =>
        {
            mention.HasOne(m => m.Appearance).WithMany(a => a.Mentions).HasForeignKey(m => new { m.ArticleId, m.PersonId });
            mention.HasIndex(m => new { m.PersonId, m.ArticleId });
        });

        builder.Entity<FormerAddress>(address =>
        {
            address.HasKey(f => new { f.Kind, f.Slug });
            address.HasIndex(f => new { f.Kind, f.Successor });
        });

        builder.Entity<CitedDate>().HasIndex(d => d.ArticleId);
        MapEntities(builder);
        MapEvents(builder);
        MapStatements(builder);

        // Rows of questions to the index; without a key no list could be joined with them and show what belongs to an article.
        builder.Entity<RankedArticle>(ranked => ranked.ToView("ArticleWords").HasKey(r => r.ArticleId));
    }

    private static void MapEntities(ModelBuilder builder)
    {
        builder.Entity<NamedEntity>(entity =>
        {
            entity.HasIndex(e => new { e.Slug, e.IsPlace }).IsUnique();
            entity.HasMany(e => e.Appearances).WithOne(a => a.Entity);
        });

        builder.Entity<EntityAppearance>(appearance =>
        {
            appearance.HasKey(a => new { a.ArticleId, a.EntityId });
            appearance.HasOne(a => a.Article).WithMany(a => a.Entities);
            appearance.HasIndex(a => new { a.EntityId, a.ArticleId });
        });

        builder.Entity<EntityMention>(mention =>
        {
            mention.HasOne(m => m.Appearance).WithMany(a => a.Mentions).HasForeignKey(m => new { m.ArticleId, m.EntityId });
            mention.HasIndex(m => new { m.EntityId, m.ArticleId });
        });

        builder.Entity<EventEntity>(told =>
        {
            told.HasKey(e => new { e.EventReportId, e.EntityId });
            told.HasOne(e => e.EventReport).WithMany(r => r.Entities);
            told.HasIndex(e => new { e.EntityId, e.EventReportId });
        });

        // Whose offices are of a country.
        builder.Entity<BorneOffice>().HasIndex(o => new { o.Country, o.MentionId });
    }

    private static void MapEvents(ModelBuilder builder)
    {
        builder.Entity<TimelineEvent>(occasion =>
        {
            occasion.HasIndex(e => new { e.High, e.Id });
            occasion.HasIndex(e => new { e.Low, e.Id });
            occasion.HasMany(e => e.Reports).WithOne(r => r.TimelineEvent).OnDelete(DeleteBehavior.Restrict);
        });

        builder.Entity<EventReport>(report =>
        {
            report.HasOne(r => r.Article).WithMany(a => a.Events);
            report.HasIndex(r => new { r.ArticleId, r.Ordinal });
            report.HasIndex(r => new { r.Value, r.Kind });

            // All that counting events, and articles by the kinds of their events, asks of a report; the rows themselves are wide.
            report.HasIndex(r => new { r.TimelineEventId, r.ArticleId, r.Reported });
            report.HasIndex(r => new { r.ArticleId, r.Kind, r.Reported });
        });

        builder.Entity<EventParticipant>(participant =>
        {
            participant.HasKey(p => new { p.EventReportId, p.PersonId });
            participant.HasIndex(p => new { p.PersonId, p.EventReportId });
        });
    }

    private static void MapStatements(ModelBuilder builder)
    {
        // The order of an article's statements, and behind it what counting them asks.
        builder.Entity<Statement>().HasIndex(s => new { s.ArticleId, s.Start, s.Id, s.Direct });

        builder.Entity<StatementSpeaker>(speaker =>
        {
            speaker.HasKey(s => new { s.StatementId, s.PersonId });
            speaker.HasIndex(s => new { s.PersonId, s.StatementId });
        });
    }
}
