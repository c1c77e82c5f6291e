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

    public DbSet<Biography> Biographies => Set<Biography>();

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

    public DbSet<StatementTopic> StatementTopics => Set<StatementTopic>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<ArticleAccount> ArticleAccounts => Set<ArticleAccount>();

    public DbSet<AccountKey> AccountKeys => Set<AccountKey>();

    public DbSet<CoverageGroup> CoverageGroups => Set<CoverageGroup>();

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

        builder.MapSources();
        builder.MapArticles();
        builder.MapPeople();
        builder.MapEntities();
        builder.MapEvents();
        builder.MapStatements();
        builder.MapCoverage();

        // Rows of questions to the index; without a key no list could be joined with them and show what belongs to an article.
        builder.Entity<RankedArticle>(ranked => ranked.ToView("ArticleWords").HasKey(r => r.ArticleId));
    }
}
