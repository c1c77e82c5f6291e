namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>A kind of event: the file of its phrasings, how many topics it turns to, which common ideas it shares with others.</summary>
internal sealed record Kind(string File, int LeastTopics, int MostTopics, params string[] Shared)
{
    public static readonly Kind Talks = new("hoi-dam", 3, 5, "chào hỏi", "đánh giá", "đáp lời", "mời thăm");
    public static readonly Kind Meeting = new("gap", 2, 4, "chào hỏi", "đánh giá", "đáp lời", "mời thăm");
    public static readonly Kind Call = new("dien-dam", 2, 3, "đánh giá", "đáp lời");
    public static readonly Kind Signing = new("ky-ket", 0, 1);
    public static readonly Kind Speech = new("phat-bieu", 0, 0);
    public static readonly Kind Anniversary = new("ky-niem", 0, 0);
    public static readonly Kind Conference = new("hoi-nghi", 0, 0);
    public static readonly Kind Statement = new("tuyen-bo", 0, 0);
    public static readonly Kind Welcome = new("le-don", 0, 0);
    public static readonly Kind Consultation = new("tham-van", 2, 3);
    public static readonly Kind Relief = new("cuu-tro", 0, 0);
    public static readonly Kind Community = new("kieu-bao", 0, 0);
    public static readonly Kind Business = new("doanh-nghiep", 0, 0);
    public static readonly Kind Telegram = new("dien-mung", 0, 0) { IsFormulaic = true };
    public static readonly Kind Credentials = new("quoc-thu", 0, 0) { IsFormulaic = true };
    public static readonly Kind Reception = new("tiep-dai-su", 0, 0) { IsFormulaic = true };
    public static readonly Kind Overview = new("toan-canh", 0, 0);

    public static readonly Kind FollowUp = new("tiep-noi", 0, 0);
    public static readonly Kind Commentary = new("binh-luan", 0, 0);
    public static readonly Kind Interview = new("phong-van", 0, 0);
    public static readonly Kind Announcement = new("bao-truoc", 0, 0);

    public static IReadOnlyList<Kind> OfEvents { get; } =
    [
        Talks, Meeting, Call, Signing, Speech, Anniversary, Conference, Statement, Welcome,
        Consultation, Relief, Community, Business, Telegram, Credentials, Reception,
    ];

    public bool IsFormulaic { get; init; }

    /// <summary>Something was agreed on, which ministries will work on for weeks.</summary>
    public bool IsNegotiated => this == Talks || this == Meeting || this == Call || this == Signing || this == Consultation || this == Business;

    public Phrasing Phrasing => Phrasing.Of(File);

    /// <summary>What the body is made of, besides the lead and the end.</summary>
    public IEnumerable<string> Ideas => Phrasing.Sections.Where(name => name is not ("tít" or "mở" or "kết" or "nhắc"));
}
