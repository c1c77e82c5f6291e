namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>Somebody in an invented article, with the short form by which the article speaks of him.</summary>
internal sealed record Figure(string Office, string Name, string ShortName, bool IsForeign)
{
    public static Figure Invent(Random random)
    {
        if (random.Next(2) == 0)
        {
            var given = Templates.Pick("given", random);
            return new(Templates.Pick("office", random), $"{Templates.Pick("surname", random)} {Templates.Pick("middle", random)} {given}", given, false);
        }

        var family = Templates.Pick("family beginning", random) + Templates.Pick("family middle", random) + Templates.Pick("family end", random);
        return new(Templates.Pick("foreign office", random), $"{Templates.Pick("forename", random)} {family}", family, true);
    }
}

/// <summary>Who acts in a stretch of some sentences: the two who meet, a third one, and the country that it is about.</summary>
internal sealed record Cast(Figure A, Figure B, Figure C, string Country)
{
    public static Cast Invent(Random random) => new(Figure.Invent(random), Figure.Invent(random), Figure.Invent(random), Templates.Pick("country", random));
}
