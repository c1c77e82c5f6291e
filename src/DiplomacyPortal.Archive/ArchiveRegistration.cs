using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiplomacyPortal.Archive;

public static class ArchiveRegistration
{
    /// <summary>Many times what the largest file takes on a slow machine.</summary>
    private static readonly TimeSpan ExtractionBudget = TimeSpan.FromSeconds(60);

    /// <summary>Registers the context (as a factory and, per scope, as itself), <see cref="ArchiveMigrator"/> and <see cref="SeedImporter"/>.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, string connectionString)
    {
        var file = new ArchiveFile(connectionString);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(file);
        services.AddPooledDbContextFactory<ArchiveContext>(options => options
            .UseSqlite(file.ConnectionString, sqlite => sqlite

                // A long file can name more people than a query may have parameters: a list is one of them, whatever its length.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(new ConnectionPragmas()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext());
        services.AddSingleton<ArchiveVersion>();
        services.AddSingleton<ArchiveMigrator>();
        services.TryAddSingleton(provider =>
            new GuardedExtraction(ArticleExtractor.Extract, ExtractionBudget, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SeedImporter>();
        return services;
    }
}
