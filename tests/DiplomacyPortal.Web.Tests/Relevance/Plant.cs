namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>What is put on purpose into one article that is otherwise generated.</summary>
/// <param name="Id">The case and the article's own name in it: "mạ non/a1".</param>
/// <param name="Parts">Each with where it goes: title, lead, body, caption, country, date, outlet, spelling.</param>
internal sealed record Plant(string Id, IReadOnlyList<(string Where, string Text)> Parts)
{
    public string? One(string where) => All(where).SingleOrDefault();

    public IEnumerable<string> All(string where) => Parts.Where(p => p.Where == where).Select(p => p.Text);
}
