namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>Somebody in an article: introduced with his office, then called by a part of that.</summary>
internal sealed record Figure(string Introduced, string Later)
{
    public static Figure Vietnamese(Random random) => Of(
        NewsWords.Pick("office", random),
        $"{NewsWords.Pick("surname", random)} {NewsWords.Pick("middle", random)} {NewsWords.Pick("given", random)}",
        random);

    public static Figure Foreign(string country, Random random) => Of(
        $"{NewsWords.Pick("foreign office", random)} {country}",
        $"{NewsWords.Pick("forename", random)} {NewsWords.Pick("family beginning", random)}{NewsWords.Pick("family middle", random)}"
            + NewsWords.Pick("family end", random),
        random);

    public static Figure Leader(Random random) =>
        NewsWords.Pick("leader", random).Split(" | ") is [var office, var name, var country]
            ? Of(country == "Việt Nam" ? office : $"{office} {country}", name, random)
            : throw new InvalidDataException("A leader is office | name | country.");

    private static Figure Of(string office, string name, Random random) =>
        new($"{office} {name}", random.Next(3) == 0 ? $"ông {name.Split(' ')[^1]}" : $"{office} {name}");
}

/// <summary>What stays the same through an article: who meets, about which country and matter, where.</summary>
internal sealed record Cast(Figure A, Figure B, string Country, string City, string Topic)
{
    public static Cast Of(string country, Random random) => new(
        random.Next(5) == 0 ? Figure.Leader(random) : Figure.Vietnamese(random),
        Figure.Foreign(country, random),
        country,
        NewsWords.Pick("city", random),
        NewsWords.Pick("topic", random));
}
