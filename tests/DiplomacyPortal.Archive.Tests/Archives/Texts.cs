namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>Invented articles: a headline and paragraphs.</summary>
internal static class Texts
{
    public static string Of(string headline, string place = "Hà Nội") =>
        $"{headline}\n\n"
        + $"Ngày 12/3/2024, tại {place}, hai bên đã họp bàn về việc trồng cây ven đường và sửa lại cây cầu cũ trong làng.\n\n"
        + "Hai bên nhất trí sẽ gặp lại nhau vào mùa thu để xem việc đã làm đến đâu, và mời thêm các làng bên cùng dự.\n";
}
