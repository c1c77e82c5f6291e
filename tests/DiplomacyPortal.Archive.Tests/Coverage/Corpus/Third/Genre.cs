namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>A kind of news: the file of its phrasings, where its topics stand and how many are turned to.</summary>
internal sealed record Genre(string File, string? Topics = null, int Least = 0, int Most = 0)
{
    private static readonly string[] NotIdeas = ["tít", "mở", "kết", "nhắc", "mừng", "buồn", "lời mừng", "lời buồn"];

    public static readonly Genre Talks = new("hoi-dam", "de-tai-chung", 3, 5);
    public static readonly Genre Reception = new("tiep", "de-tai-chung", 1, 3);
    public static readonly Genre Meeting = new("hoi-kien", "de-tai-chung", 1, 3);
    public static readonly Genre Call = new("dien-thoai", "de-tai-chung", 1, 2);
    public static readonly Genre Party = new("lien-dang", "de-tai-dang", 2, 3);
    public static readonly Genre Parliament = new("nghi-vien", "de-tai-nghi-vien", 2, 3);
    public static readonly Genre Defence = new("quoc-phong", "de-tai-quoc-phong", 2, 4);
    public static readonly Genre Province = new("dia-phuong", "de-tai-dia-phuong", 2, 3);
    public static readonly Genre Commission = new("uy-ban", "de-tai-chung", 1, 2);
    public static readonly Genre Conference = new("hoi-thao");
    public static readonly Genre Signing = new("ky-van-ban");
    public static readonly Genre Ship = new("tau-tham");
    public static readonly Genre Peacekeepers = new("mu-noi-xanh");
    public static readonly Genre Patrol = new("tuan-tra") { IsFormulaic = true };
    public static readonly Genre Border = new("bien-gioi");
    public static readonly Genre Order = new("huan-chuong");
    public static readonly Genre Help = new("ho-tro");
    public static readonly Genre Compatriots = new("xuan-que-huong");
    public static readonly Genre Anniversary = new("ky-niem");
    public static readonly Genre Spokeswoman = new("hop-bao");
    public static readonly Genre Telegram = new("dien") { IsFormulaic = true };
    public static readonly Genre Credentials = new("trinh-thu") { IsFormulaic = true };
    public static readonly Genre Arrival = new("den-noi");
    public static readonly Genre Speech = new("phat-bieu");
    public static readonly Genre Overview = new("tong-ket");

    public static readonly Genre Notice = new("sap-toi");
    public static readonly Genre FollowUp = new("trien-khai");
    public static readonly Genre Comment = new("goc-nhin");
    public static readonly Genre Interview = new("hoi-dap");
    public static readonly Genre Digest = new("diem-tin");

    public static IReadOnlyList<Genre> OfEvents { get; } =
    [
        Talks, Reception, Meeting, Call, Party, Parliament, Defence, Province, Commission, Conference, Signing, Ship, Peacekeepers,
        Patrol, Border, Order, Help, Compatriots, Anniversary, Spokeswoman, Telegram, Credentials, Arrival, Speech, Overview,
    ];

    public bool IsFormulaic { get; init; }

    /// <summary>Two sides talk of their relations at large.</summary>
    public bool IsMeeting => this == Talks || this == Reception || this == Meeting || this == Call;

    /// <summary>Something was agreed on that ministries or provinces may follow up.</summary>
    public bool IsNegotiated => IsMeeting || Topics is not null || this == Signing;

    public Phrasing Phrasing => Of(File);

    public IEnumerable<string> Ideas => Phrasing.Sections.Except(NotIdeas);

    public static Phrasing Of(string file) => Phrasing.Of("Third/" + file);
}
