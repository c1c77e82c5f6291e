using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>A small invented archive with one of everything that pages must show.</summary>
public static class Samples
{
    public const string An = "Trần Văn An";
    public const string Binh = "Lê Thị Bình";
    public const string Dang = "Đặng Minh Đức";
    public const string Marlow = "Peter Marlow";

    public static ArticleSample Talks { get; } = new("Bộ trưởng Trần Văn An hội đàm tại Thủ đô Mẫu")
    {
        Date = "2024-09-26",
        Agency = "Hãng tin Mẫu",
        Byline = "Nguyễn Phóng Viên",
        Url = "https://bao-mau.example/hoi-dam",
        Parts =
        [
            new("Thời sự", null, RemovalReason.SectionName),
            new("Ngày 26/9, Bộ trưởng Ngoại giao Trần Văn An hội đàm với Ngoại trưởng Peter Marlow."),
            new("Hai bên bàn về hợp tác cảng biển. Ông An nói hai nước sẽ ký thỏa thuận vào tháng 10/2024."),
            new("Nội dung hội đàm", BlockKind.Heading),
            new("Bộ trưởng Trần Văn An và Ngoại trưởng Peter Marlow. Ảnh: Hãng tin Mẫu", BlockKind.Caption),
            new("Hai nước là láng giềng và là bạn.", BlockKind.Quote),
            new("Xin Bộ trưởng cho biết kết quả?", BlockKind.Question),
            new("Kết quả rất tích cực.", BlockKind.Answer),
            new("Bài đọc nhiều: Lễ hội hoa", null, RemovalReason.RelatedArticles),
        ],
        People =
        [
            new(An, "Bộ trưởng Ngoại giao") { Offices = [("Bộ trưởng Ngoại giao", Tenure.Holds)] },
            new(An, null, "Ông An", MentionKind.Short),
            new(An, "bộ trưởng ngoại giao", "Bộ trưởng", MentionKind.Title),
            new(Marlow, "Ngoại trưởng") { Offices = [("Ngoại trưởng", Tenure.Holds)] },
        ],
        Dates = [new("Ngày 26/9", "2024-09-26", DateOrigin.Inferred, "năm của bài"), new("tháng 10/2024", "2024-10")],
    };

    public static ArticleSample Visit { get; } = new("Chuyến thăm cấp cao tới Quốc đảo Mẫu")
    {
        Date = "2024-09",
        DateOrigin = DateOrigin.Inferred,
        DateReason = "khóa họp 79",
        Parts = [new("Bà Lê Thị Bình thăm Quốc đảo Mẫu cùng Phó Thủ tướng Trần Văn An.")],
        People = [Binh, new(An, "Phó Thủ tướng") { Offices = [("Phó Thủ tướng", Tenure.Holds)] }],
    };

    public static ArticleSample Forum { get; } = new("Diễn đàn hợp tác kéo dài năm ngày")
    {
        Date = "2023-03-27/2023-03-31",
        Publisher = "Tạp chí Thử",
        Parts = [new("Ông Peter Marlow phát biểu tại diễn đàn.")],
        People = [Marlow, An],
    };

    public static ArticleSample Year { get; } = new("Nhìn lại một năm ngoại giao")
    {
        Date = "2023",
        Publisher = null,
        Parts = [new("Năm qua có nhiều hoạt động, ông Đặng Minh Đức nhận định.")],
        People = [Dang],
    };

    public static ArticleSample Undated { get; } = new("Thông cáo không đề ngày")
    {
        Parts = [new("Bà Lê Thị Bình gửi thư chúc mừng.")],
        People = [Binh],
    };

    public static ArticleSample YearlessDay { get; } = new("Lễ kỷ niệm ngày 22 tháng 9")
    {
        Date = "XXXX-09-22",
        Parts = [new("Lễ kỷ niệm diễn ra ngày 22/9.")],
    };

    public static ArticleSample Withdrawn { get; } = new("Bài đã rút khỏi kho")
    {
        Date = "2024-10-01",
        Publisher = "Báo Đã Rút",
        Withdrawn = true,
        Parts = [new("Ông Hoàng Ẩn Danh gặp ông Trần Văn An.")],
        People = ["Hoàng Ẩn Danh", An],
    };

    public static IReadOnlyList<ArticleSample> All { get; } = [Talks, Visit, Forum, Year, Undated, YearlessDay, Withdrawn];
}
