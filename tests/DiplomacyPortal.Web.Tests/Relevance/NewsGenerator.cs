using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>Writes the corpus: invented diplomatic news, the same each time, with the plants of cases.txt in known articles.</summary>
internal static class NewsGenerator
{
    public const int Count = 2_000;

    private const int Seed = 7919;

    /// <returns>The articles, and for each plant the path of the article that holds it.</returns>
    public static (IReadOnlyList<NewsArticle> Articles, IReadOnlyDictionary<string, string> PathOf) Write(IEnumerable<Plant> plants)
    {
        // Scattered, so that neither the order of the files nor that of the import says what is looked for.
        var numbers = Enumerable.Range(0, Count).ToArray();
        new Random(Seed).Shuffle(numbers);
        var planted = plants.Zip(numbers).ToDictionary(p => p.Second, p => p.First);
        return (
            [.. Enumerable.Range(0, Count).Select(n => Article(n, planted.GetValueOrDefault(n)))],
            planted.ToDictionary(p => p.Value.Id, p => PathOf(p.Key)));
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"tin-{number:D4}.txt");

    private static NewsArticle Article(int number, Plant? plant)
    {
        // A generator of its own for each: one plant more leaves all other articles as they are.
        var random = new Random(Seed + number);
        var day = plant?.One("date") is { } date
            ? DateOnly.ParseExact(date, "d/M/yyyy", CultureInfo.InvariantCulture)
            : new DateOnly(2015, 1, 1).AddDays(random.Next(365 * 11));
        var outlet = plant?.One("outlet") ?? NewsWords.Pick("outlet", random);
        var cast = Cast.Of(plant?.One("country") ?? NewsWords.Pick("country", random), random);
        var text = Text(new NewsSentence(cast, day, random), plant, day, outlet, random);
        return new(PathOf(number), Spelt(text, plant?.One("spelling") ?? SpellingOf(number)), day.Year, outlet);
    }

    private static string Text(NewsSentence sentence, Plant? plant, DateOnly day, string outlet, Random random)
    {
        var lead = sentence.Filled(plant?.One("lead") ?? NewsWords.Pick("lead", random));
        // No sentence twice: what an article repeats is left out when it is read.
        var sentences = NewsWords.Shuffled("paragraph", random);
        List<string> paragraphs = [];
        for (var i = random.Next(4, 11); i > 0; i--)
            paragraphs.Add(string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => sentence.Filled(sentences.Dequeue()))));
        if (random.Next(3) == 0) paragraphs.Insert(random.Next(paragraphs.Count), sentence.From("caption"));
        foreach (var planted in (plant?.All("body") ?? []).Concat(plant?.All("caption") ?? []))
            paragraphs.Insert(random.Next(paragraphs.Count), sentence.Filled(planted));

        var text = new StringBuilder();
        // Some texts come as one long line; those have no title that a plant could stand in.
        if (plant is null && random.Next(12) == 0)
            return text.Append(CultureInfo.InvariantCulture, $"date {day:yyyy-MM} {lead} ").AppendJoin(' ', paragraphs).ToString();

        text.Append(sentence.Filled(plant?.One("title") ?? NewsWords.Pick("headline", random))).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{day:d'/'M'/'yyyy}\n\n{lead}\n\n");
        return text.AppendJoin("\n\n", paragraphs).Append("\n\nTheo ").Append(outlet).Append('\n').ToString();
    }

    private static string SpellingOf(int number) => number switch
    {
        _ when number % 12 == 5 => "NFD",
        _ when number % 5 == 2 => "late tone",
        _ when number % 7 == 3 => "i",
        _ => "plain",
    };

    private static string Spelt(string text, string spelling) => spelling switch
    {
        "NFD" => text.Normalize(NormalizationForm.FormD),
        "late tone" => Spelling.WithLateTone(text),
        "i" => Spelling.WithI(text),
        "plain" => text,
        _ => throw new InvalidDataException($"No such spelling: {spelling}"),
    };
}
