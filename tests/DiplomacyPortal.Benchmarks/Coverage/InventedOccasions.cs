using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Benchmarks.Coverage;

/// <summary>Articles without words: numbers stand for them. Each occasion is reported once or several times, reprinted or in other words.</summary>
internal sealed class InventedOccasions(int seed)
{
    private const int Words = 400;
    private const int Vocabulary = 3_000;

    private static readonly DateOnly Start = new(2000, 1, 1);

    private readonly Random _random = new(seed);

    /// <summary>The more articles, the more days they are of: an archive grows by years, not by thousands of reports a day.</summary>
    public List<(int Occasion, ulong[] Words, Occasion Told)> Articles(int count)
    {
        var articles = new List<(int, ulong[], Occasion)>(count);
        for (var occasion = 0; articles.Count < count; occasion++)
        {
            var day = Start.AddDays(_random.Next(1 + (count / 15)));
            string[] people = [$"leader-{_random.Next(40)}", $"guest-{_random.Next(2_000)}"];
            var text = Text();
            for (var paper = _random.Next(1, 6); paper > 0 && articles.Count < count; paper--)
            {
                var words = _random.Next(2) == 0 ? Edited(text) : Text();
                articles.Add((occasion, words, new Occasion(day, day, null, false, "encounter")
                {
                    People = people,
                    Known = people,
                    Named = [$"country-{_random.Next(3)}"],
                    Words = [.. words.Take(150).Select(w => (uint)WordHash.Mix(w)).Distinct().Order()],
                    Length = Words,
                }));
            }
        }

        return articles;
    }

    /// <summary>Few words make up most of any text, so a word is the more frequent the less its number is.</summary>
    private ulong[] Text() => [.. Enumerable.Range(0, Words).Select(_ => (ulong)(Vocabulary * Math.Pow(_random.NextDouble(), 2)))];

    private ulong[] Edited(ulong[] text) => [.. text.Select(word => _random.Next(40) == 0 ? word + 1 : word)];
}
