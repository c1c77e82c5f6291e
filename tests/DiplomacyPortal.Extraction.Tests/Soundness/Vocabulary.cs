namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>The pieces that texts are mixed from: those that some rule looks at, and those that no rule expects.</summary>
internal static class Vocabulary
{
    /// <summary>Persons and what is said of them. All names that are no real leader's are invented.</summary>
    public static readonly string[] People =
    [
        "Tổng Bí thư", "Chủ tịch nước", "Tổng Bí thư, Chủ tịch nước", "Tổng thống", "Tổng thống Mỹ", "Phó Thủ tướng, Bộ trưởng Ngoại giao", "cựu",
        "nguyên", "cố", "quyền", "tân", "ông", "bà", "Ông", "đồng chí", "Tô Lâm", "TÔ LÂM", "Joe Biden", "Biden", "Tập Cận Bình", "Vương nghị",
        "Nguyễn", "Lê Văn Khải", "Kang Soo-mi", "V.I.", "V.I. Lê-nin", "O'Neil", "Xuan-", "Mc", "Zoran Petrović", "Đỗ Thị", "Phu nhân",
        "Thượng nghị sỹ", "Đại sứ", "Chủ tịch Quốc hội", "Hai nhà lãnh đạo", "hai bên", "Việt Nam", "Hoa Kỳ", "Liên hợp quốc",
        "Thành phố Hồ Chí Minh", "bão Yagi", "Bộ Ngoại giao", "khẳng định", "nhấn mạnh", "cho rằng", "nêu rõ:", "cho biết", "nói:", "phát biểu",
        "nhất trí", "bày tỏ", "dẫn lời", "hội đàm", "điện đàm", "tiếp", "thăm", "ký", "với", "và", "các", "tại Hà Nội", "rằng",
    ];

    public static readonly string[] Dates =
    [
        "25/9", "29-3-2023", "22-26/9/2024", "từ ngày 10 đến 15 tháng 5", "ngày 25 tháng 9 năm 2024", "Ngày 1/1", "năm 2015", "tháng 9/2023", "31/2",
        "30/2/2024", "99/99", "0/0/0000", "quý I/2024", "nửa đầu năm 2024", "8 tháng đầu năm 2024", "những năm 2000", "thế kỷ XX", "2013 - 2023",
        "(1960-2025)", "hôm qua", "năm ngoái", "tháng trước", "hôm", "thứ", "thứ năm", "tuần này", "cuối", "đầu", "quý", "ngày", "tháng", "năm", "từ",
        "đến", "chiều 22/9", "rạng sáng 26/9 giờ Việt Nam", "giờ địa phương", "khóa 79", "Đại hội đồng Liên hợp quốc",
        "kỷ niệm 30 năm thiết lập quan hệ", "1 năm nâng cấp", "Thứ năm, 26/9/2024, 16:02 (GMT+7)", "16:02 | 26/09/2024", "25 Tháng Chín 2024",
        "date 2024-09", "9999", "12/13/14", "1/", "/", "0",
    ];

    /// <summary>What newspapers' pages put around an article.</summary>
    public static readonly string[] Pages =
    [
        "(Ảnh: Lâm An/TTXVN)", "(Ảnh: ", "Ảnh: TTXVN", "Ảnh:", "ảnh.jpg", "Theo TTXVN", "Theo TTXVN/Vietnam+", "TTXVN", "TCCS -", "TTXVN -",
        "(TTXVN) -", "(Chinhphu.vn) -", "VOV.VN -", "Thời sự", "Chính trị", "PV", "Minh Anh", "Minh Anh (tổng hợp)", "https://a.vn/b", "http://",
        "Chia sẻ", "Tin khác", "Có thể bạn quan tâm", "Xem thêm", "Xem thêm: a", "Phiên bản di động", "Tags:", "#tag", "Từ khóa:", ">>",
        "- Xin ông cho biết?", "PV:", "Hỏi:", "- Bộ trưởng Lê Văn Khải:", "./.", "Thứ nhất,", "Tiêu đề nhỏ", "Hotline: 0900 000 000", "Đọc tiếp",
        "Bình luận (0)",
    ];

    public static readonly string[] Marks =
    [
        ".", ",", ";", ":", "?", "!", "…", "-", "–", "—", "(", ")", "[", "]", "\"", "“", "”", "‘", "’", "«", "»", "''", "\n", "\n\n", "\r\n", "\r",
        "\u2028", "\u0085", "\v", "\f", "\t", " ", "  ", "\u00A0", "\u200B", "\uFEFF", "\u2009", "\u00AD", "&amp;", "&nbsp;", "&amp;nbsp;", "&#7879;",
        "&#x0301;", "&#10;", "&quot;", "&lt;", "&", "<p>", "<b", "<a href=\"x\">", "<br/>", "<script>", "</b>", "e\u0301", "\u0302\u0301", "\u0301",
        "a\u0323\u0302", "Ð", "ﬁ", "ß", "İ", "ı", "١٢/٣", "日本", "😀", "\U0001F1FB\U0001F1F3", "\u202E", "\u0000", "\u0001", "\u001B[0m", "\uFFFD",
        "\uFFFF",
    ];

    /// <summary>Halves of characters, and syllables that decompose into letters and not into a letter and its marks.</summary>
    public static readonly string[] Strange = ["\uD83D", "\uDE00", "&#xD83D;", "\uDBFF", "\uDC00\uD800", "한국"];

    public static readonly string[] Ordinary = [.. People, .. Dates, .. Pages, .. Marks];

    public static readonly string[] All = [.. Ordinary, .. Strange];
}
