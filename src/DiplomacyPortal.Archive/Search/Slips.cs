using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Tells which words of a query may be slips of the finger. Better to offer nothing than to change what was typed rightly.</summary>
internal static partial class Slips
{
    /// <summary>Shorter ones are abbreviations as often as slips.</summary>
    private const int ShortestAlone = 4;

    /// <summary>Operators as some type them; another word in their place would find something quite different.</summary>
    private static readonly HashSet<string> Operators = new(["or", "and", "not", "hoac"], StringComparer.Ordinal);

    /// <returns>Those that are no number, no operator, and no part of a name of a leader, a place or an organisation of the archive.</returns>
    public static async Task<List<SearchWord>> PossibleAsync(
        ArchiveContext archive, IReadOnlyList<SearchWord> words, CancellationToken cancellation)
    {
        List<SearchWord> possible = [.. words.Where(word => !word.Folded.Any(char.IsDigit) && !Operators.Contains(word.Folded))];
        if (possible.Count == 0) return possible;
        var list = JsonSerializer.Serialize(possible.Select(word => word.Folded));
        var names = (await archive.Database
            .SqlQuery<string>($"""
                SELECT value AS Value FROM json_each({list})
                WHERE EXISTS (SELECT 1 FROM People WHERE '-' || Slug || '-' LIKE '%-' || value || '-%')
                    OR EXISTS (SELECT 1 FROM NamedEntities WHERE '-' || Slug || '-' LIKE '%-' || value || '-%')
                """)
            .ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        possible.RemoveAll(word => names.Contains(word.Folded));
        return possible;
    }

    /// <summary>Whether a word that the archive does not know may be mended by any that it knows, whatever stands beside it.</summary>
    public static bool IsPlain(SearchWord word) => word.Folded.Length >= ShortestAlone && !Syllable().IsMatch(word.Folded);

    /// <summary>A syllable rightly spelt, without its marks: the archive may just not have the word.</summary>
    [GeneratedRegex("^(?:ngh?|nh|[cgkpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$")]
    private static partial Regex Syllable();
}
