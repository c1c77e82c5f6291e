namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>What a piece of news is about: its file of phrasings and the file of topics, of which so many are turned to.</summary>
internal sealed record Theme(string File, string? Topics = null, int Least = 0, int Most = 0)
{
    private static readonly string[] NotPassages = ["tít", "mở", "kết", "việc", "nhắc"];

    public static readonly Theme Talks = new("hoi-dam", "de-tai", 3, 5);
    public static readonly Theme Audience = new("yet-kien", "de-tai", 1, 3);
    public static readonly Theme Reception = new("don-tiep", "de-tai", 1, 3);
    public static readonly Theme Margins = new("tiep-xuc", "de-tai", 1, 2);
    public static readonly Theme Online = new("truc-tuyen", "de-tai", 1, 2);
    public static readonly Theme Consultation = new("tham-khao", "de-tai", 2, 3);
    public static readonly Theme Justice = new("tu-phap", "de-tai-phap-luat", 2, 3);
    public static readonly Theme People = new("nhan-dan", "de-tai-nhan-dan", 1, 2);
    public static readonly Theme Province = new("dia-phuong", "de-tai-dia-phuong", 1, 3);
    public static readonly Theme Promotion = new("xuc-tien");
    public static readonly Theme Culture = new("van-hoa");
    public static readonly Theme Consul = new("lanh-su") { IsFormulaic = true };
    public static readonly Theme Handover = new("ban-giao");
    public static readonly Theme Nations = new("lien-hop-quoc");
    public static readonly Theme Accident = new("bao-ho");
    public static readonly Theme Company = new("tap-doan");
    public static readonly Theme Signing = new("ky-ket");
    public static readonly Theme Community = new("cong-dong");
    public static readonly Theme Credentials = new("trinh-thu") { IsFormulaic = true };
    public static readonly Theme Condolence = new("so-tang") { IsFormulaic = true };
    public static readonly Theme Landing = new("den");
    public static readonly Theme Summary = new("tong-ket");
    public static readonly Theme Workshop = new("hoi-nghi");
    public static readonly Theme NationalDay = new("chuc-mung");

    public static readonly Theme Notice = new("thong-bao");
    public static readonly Theme Afterwards = new("theo-doi");
    public static readonly Theme Column = new("nhin-lai");
    public static readonly Theme Conversation = new("hoi-chuyen");
    public static readonly Theme Background = new("tu-lieu");

    public static IReadOnlyList<Theme> OfEvents { get; } =
    [
        Talks, Audience, Reception, Margins, Online, Consultation, Justice, People, Province, Promotion, Culture, Consul, Handover, Nations,
        Accident, Company, Signing, Community, Credentials, Condolence, Landing, Summary, Workshop, NationalDay,
    ];

    public bool IsFormulaic { get; init; }

    /// <summary>Two sides speak about their relations, which may be followed up.</summary>
    public bool IsBilateral => this == Talks || this == Audience || this == Reception || this == Margins || this == Online || this == Consultation;

    public bool IsDialogue => this == Conversation;

    public Phrasing Phrasing => Of(File);

    public IEnumerable<string> Passages => Phrasing.Sections.Except(NotPassages);

    public static Phrasing Of(string file) => Phrasing.Of("Fourth/" + file);

    public static string[][] Rows(string file, string section = "") => [.. Of(file)[section].Select(line => Phrasing.Parts(line, ';'))];
}
