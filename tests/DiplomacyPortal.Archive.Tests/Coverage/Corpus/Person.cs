namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

internal sealed record Country(
    IReadOnlyList<string> Names,
    string Capital,
    IReadOnlyList<string> Cities,
    int Hours,
    string Head,
    string Government,
    string Parliament,
    IReadOnlyList<string> Given,
    IReadOnlyList<string> Families,
    bool FamilyFirst)
{
    public string Name => Names[0];

    /// <summary>Where the head of state does not negotiate, the head of government is met instead.</summary>
    public bool HeadIsCeremonial => Head is "Quốc vương" or "Nhà vua" or "Toàn quyền";
}

/// <summary>Somebody with an office; of our own when the country is null.</summary>
internal sealed record Person(
    IReadOnlyList<string> Titles, IReadOnlyList<string> Shorts, string Name, string Family, Country? Country)
{
    public string Full(Style style)
    {
        var title = Titles[style.Title % Titles.Count];
        if (Country is null)
        {
            return $"{title} {Name}";
        }

        var where = style.CountryName(Country);
        return title == "Đại sứ" && style.Title % 2 == 1 ? $"{title} {where} tại Việt Nam {Name}" : $"{title} {where} {Name}";
    }

    /// <summary>As a headline may say it when the name stands below.</summary>
    public string Office(Style style)
    {
        var title = Titles[style.Title % Titles.Count];
        return Country is null ? title : $"{title} {style.CountryName(Country)}";
    }

    public string Later(Style style, int mention)
    {
        var title = Shorts[style.Title % Shorts.Count];
        return ((style.Later + mention) % 3, Country) switch
        {
            (0, _) => title,
            (1, not null) => $"{title} {Family}",
            _ => $"{title} {Name}",
        };
    }
}
