using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>
/// Whose the "Quốc hội" or "Bộ Ngoại giao" of an article is: that of the country named with it, else that of Việt Nam, unless
/// another country's was named with it last; then it is unclear, and stays so.
/// </summary>
internal sealed class NationalBodies
{
    private const string Homeland = "Việt Nam";

    /// <summary>Bodies in one list: "Đảng, Nhà nước, Quốc hội và Chính phủ Lào".</summary>
    private const int MostListed = 8;

    private readonly HashSet<string> _others = [];

    /// <param name="index">Where the body's name begins, and how many tokens it takes.</param>
    public bool IsOfHomeland(TokenRun tokens, int index, int count, KnownEntity body)
    {
        if (Owner(tokens, index, index + count) is not { } isOurs) return !_others.Contains(body.Name);
        if (isOurs) _others.Remove(body.Name);
        else _others.Add(body.Name);
        return isOurs;
    }

    /// <summary>A body of another country with a name of its own, "Bộ Ngoại giao Hoa Kỳ": what is called so next may be that one.</summary>
    public void Pass(KnownEntity organisation)
    {
        if (EntityLexicon.NationalNameOf(organisation) is { } body) _others.Add(body);
    }

    /// <returns>Whether the body is Việt Nam's; null where the words do not say.</returns>
    private static bool? Owner(TokenRun tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (PlaceLexicon.Country(tokens, i).Name == Homeland) return true;
        }

        for (var listed = 0; listed < MostListed; listed++)
        {
            var next = end;
            while (next < tokens.Count && tokens[next].Key is "của" or "nước") next++;
            if (next >= tokens.Count) return null;
            if (Homonyms.IsOfOthers(tokens, next) || Homonyms.IsOfOthers(tokens, end)) return false;
            if (CountryWithin(tokens, next) is { } country) return country == Homeland;
            // "Quốc hội, Chính phủ Lào"
            if (tokens[end].Key is not ("và" or ",") || EntityLexicon.Match(tokens, end + 1) is not { Name.Entity.Role: EntityRole.National } further)
                return null;
            end += 1 + further.Count;
        }

        return null;
    }

    /// <summary>"Lào", or "Đảng Nhân dân Cách mạng Lào".</summary>
    private static string? CountryWithin(TokenRun tokens, int index)
    {
        if (!tokens[index].IsCapitalised) return null;
        if (PlaceLexicon.Place(tokens, index) is { Count: > 0 } place) return place.Name;
        var (count, _) = PlaceLexicon.Organisation(tokens, index);
        for (var i = index; i < index + count; i++)
        {
            if (PlaceLexicon.Country(tokens, i).Name is { } country) return country;
        }

        return null;
    }
}
