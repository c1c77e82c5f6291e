namespace DiplomacyPortal.Extraction.Tests;

public sealed class PhotoCreditTests
{
    [Theory]
    [InlineData("Hai bên ký văn kiện. (Ảnh: Minh Anh/TTXVN)", "(Ảnh: Minh Anh/TTXVN)")]
    [InlineData("Lễ đón tại sân bay. Ảnh: TTXVN", "Ảnh: TTXVN")]
    [InlineData("Ảnh tư liệu: AFP", "Ảnh tư liệu: AFP")]
    [InlineData("L&ecirc;n t&agrave;u. &#7842;nh: TTXVN", "&#7842;nh: TTXVN")]
    [InlineData("Trái: Ảnh: AFP Phải: hai đoàn. Ảnh: TTXVN", "Ảnh: TTXVN")]
    [InlineData("Một bức ảnh: hai đoàn trên cầu", null)]
    [InlineData("Hai đoàn trên cầu", null)]
    [InlineData("", null)]
    public void A_caption_says_who_took_its_picture(string caption, string? credit) => Assert.Equal(credit, PhotoCredit.In(caption)?.In(caption));
}
