using System.Text;

namespace DiplomacyPortal.Archive.Tests.Killed;

/// <summary>A folder of invented news, the same for the same seed: most of it fine, some of it doubled, Markdown or broken.</summary>
internal sealed class GeneratedSeeds(int seed)
{
    private static readonly string[] Titles = ["Bộ trưởng Ngoại giao", "Thủ tướng", "Đại sứ", "Chủ tịch", "Phó Thủ tướng"];
    private static readonly string[] Families = ["Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Bùi"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Ngọc"];
    private static readonly string[] Names = ["Ví Dụ", "Mẫu", "Thử", "Nghiệm", "Giả Định"];
    private static readonly string[] Places = ["Hà Nội", "làng Thượng", "xã Hạ", "bến Đò", "chợ Phiên"];
    private static readonly string[] Deeds = ["bàn việc trồng cây", "sửa lại cây cầu", "mở lớp dạy chữ", "đào thêm giếng", "trao đổi giống lúa"];

    private static readonly string[] Words =
    [
        "hai", "bên", "nhất", "trí", "hợp", "tác", "làng", "nước", "cây", "cầu", "ruộng", "đồng", "gặp", "gỡ", "mùa", "thu",
        "năm", "ngoái", "cùng", "nhau", "đường", "sông", "thuyền", "chợ", "người", "trẻ", "sách", "vở", "tốt", "hơn",
    ];

    private readonly Random _random = new(seed);

    public void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = (i % 50) switch
            {
                7 => ($"{i:D4}.md", Bytes($"---\ntitle: {Headline()}\ndate: {Day()}\npublisher: Báo Làng\n---\n{Body()}")),
                13 => ($"{i:D4}.txt", [0xC4, 0x90, 0xF5, 0x20]),
                21 => ($"{i:D4}.txt", []),
                29 => ($"con/{i:D4}.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article())]),
                33 => ($"{i:D4}.txt", Bytes("Hai làng cùng một tiêu đề\n\n" + Body())),
                _ => ($"{i:D4}.txt", Bytes(Article())),
            };
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            if (i % 50 == 41) File.Copy(path, Path.Combine(folder, $"bản sao {i:D4}.txt"));
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string Article() => $"{Headline()}\n\n{Body()}";

    private string Headline() => $"{Any(Titles)} {Person()} {Any(Deeds)} tại {Any(Places)}";

    private string Body() => string.Join("\n\n", Enumerable.Range(0, _random.Next(1, 4)).Select(_ =>
        $"Ngày {Day()}, tại {Any(Places)}, {Any(Titles)} {Person()} đã gặp {Any(Titles)} {Person()} để {Any(Deeds)}. {Sentence()} {Sentence()}")) + "\n";

    private string Sentence()
    {
        var sentence = string.Join(' ', Enumerable.Range(0, _random.Next(8, 20)).Select(_ => Any(Words)));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private string Person() => $"{Any(Families)} {Any(Middles)} {Any(Names)}";

    private string Day() => $"{_random.Next(1, 29)}/{_random.Next(1, 13)}/{_random.Next(2020, 2026)}";

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
