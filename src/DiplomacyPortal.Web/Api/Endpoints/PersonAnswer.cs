using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People;
using DiplomacyPortal.Web.Pages.People.Biographies;

namespace DiplomacyPortal.Web.Api;

/// <summary>A person as the list has one.</summary>
/// <param name="Articles">How many name the person.</param>
/// <param name="First">EDTF: of the first article that is dated.</param>
internal sealed record PersonItem(string Name, string Slug, string Address, int Articles, string? First, string? Last)
{
    public static PersonItem From(PeopleRoll.Line line, HttpRequest request) =>
        new(line.Name, line.Slug, request.AddressOfPerson(line.Slug), line.Articles, line.First, line.Last);
}

/// <summary>What the articles tell of a person; the lists of them are asked for with <c>person=</c>.</summary>
/// <param name="Articles">How many there are, as of statements and events.</param>
internal sealed record PersonAnswer(
    string Name,
    string Slug,
    string Address,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<PersonAnswer.Office> Offices,
    int Articles,
    int Statements,
    int Events,
    IReadOnlyList<Companion> Alongside,
    IReadOnlyList<PersonAnswer.MetWith> Met,
    IReadOnlyList<PersonAnswer.Biography> Biographies)
{
    public static PersonAnswer From(PersonProfile profile, IReadOnlyList<StandingBiography> biographies, HttpRequest request) => new(
        profile.Name,
        profile.Slug,
        request.AddressOfPerson(profile.Slug),
        profile.Spellings,
        [.. profile.Offices.Select(o => Office.From(o, request))],
        profile.ArticleCount,
        profile.Found.Statements,
        profile.Found.Events,
        [.. profile.Alongside.Select(p => new Companion(p.Name, p.Slug, p.Count))],
        [.. profile.Met.Select(m => MetWith.From(m, request))],
        [.. biographies.Where(b => b.Markdown.Length > 0).Select(b => new Biography(b.Language, b.Markdown))]);

    /// <param name="First">EDTF: of the first article that gives the office.</param>
    /// <param name="Articles">How many do; <paramref name="Citations"/> are the newest of them.</param>
    internal sealed record Office(
        string Name, string? Country, Tenure Tenure, string? First, string? Last, int Articles, IReadOnlyList<Citation> Citations)
    {
        public static Office From(OfficeBorne office, HttpRequest request) => new(
            office.Name,
            office.Country,
            office.Tenure,
            office.First,
            office.Last,
            office.Articles,
            [.. office.Newest.Select(c => new Citation(c.Slug, c.Title, c.Date, $"{request.AddressOfArticle(c.Slug)}#{c.Words}"))]);
    }

    /// <param name="Date">EDTF; null when it is unknown.</param>
    /// <param name="Address">Of the words on the article's page.</param>
    internal sealed record Citation(string Slug, string Title, string? Date, string Address);

    /// <param name="Meetings">In how many events both take part that are meetings.</param>
    /// <param name="Date">EDTF: with what follows of the last of them.</param>
    /// <param name="Address">Of the sentence that tells it.</param>
    internal sealed record MetWith(string Name, string Slug, int Meetings, string Date, string Kind, string? Place, string Address)
    {
        public static MetWith From(MetPerson met, HttpRequest request) =>
            new(met.Name, met.Slug, met.Meetings, met.Last.Value, met.Last.Kind, met.Last.Place, $"{request.Site()}{met.Last.Address}");
    }

    /// <param name="Language">"vi" or "en".</param>
    internal sealed record Biography(string Language, string Markdown);
}

/// <param name="Articles">How many name both.</param>
internal sealed record Companion(string Name, string Slug, int Articles);
