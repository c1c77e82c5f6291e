namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>Invented articles on one meeting: a report, its reprint of the next day with small changes, and one in other words.</summary>
internal static class ThreePapers
{
    public const string First = """
        ---
        title: "Tổng thống Chile Matías Arriagada hội đàm với Chủ tịch nước Lê Hữu Phúc"
        date: 2031-03-12
        publisher: "Báo Sông Hồng"
        ---

        Ngày 12/3/2031, tại Hà Nội, Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada.

        Hai bên vui mừng vì thương mại năm ngoái đạt 24 tỷ USD và cùng mong con số ấy còn tăng thêm.

        Chủ tịch nước Lê Hữu Phúc đề nghị phía bạn mở cửa cho gạo, cá tra, hồ tiêu của Việt Nam.

        Hai nước sẽ trao 30 suất học bổng mỗi năm cho sinh viên ngành mỏ.

        Bộ trưởng Công Thương Hà Quang Tiến cho biết một tổ công tác chung sẽ họp vào mùa thu tới đây.
        """;

    public const string Reprint = """
        ---
        title: "Gạo và cá tra Việt Nam sang Chile"
        date: 2031-03-13
        publisher: "Báo Cửa Việt"
        ---

        Ngày 12/3/2031, tại Hà Nội, Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada.

        Hai bên vui mừng vì thương mại năm ngoái đạt 26 tỷ USD và cùng mong con số ấy còn tăng thêm.

        Chủ tịch nước Lê Hữu Phúc đề nghị phía bạn sớm mở cửa cho gạo, cá tra, hồ tiêu của Việt Nam.

        Hai nước sẽ trao 30 suất học bổng mỗi năm cho sinh viên ngành mỏ.
        """;

    public const string Rewrite = """
        ---
        title: "Lãnh đạo hai nước bàn chuyện đường biển"
        date: 2031-03-12
        publisher: "Báo Vịnh Xanh"
        ---

        Ngày 12/3/2031, tại Hà Nội, Tổng Bí thư Lê Hữu Phúc có cuộc hội đàm với Tổng thống Chile Matías Ariagada.

        Trên bàn trà, hai vị nói nhiều về đường biển; 15 chuyến tàu mỗi tháng là điều họ mong muốn.
        """;
}
