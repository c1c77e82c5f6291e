namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Who talks about what: ministers of their own field, parliaments of laws, leaders of everything.</summary>
internal static class Topics
{
    public static IReadOnlyList<(string File, string Section)> For(string kind, string level, Dice dice)
    {
        var count = kind switch
        {
            "hoi-dam" => dice.Between(4, 6),
            "hoi-kien" or "ben-le" => dice.Between(2, 4),
            "tiep-khach" or "tiep-doan" => dice.Between(2, 3),
            "dien-dam" => dice.Between(1, 2),
            _ => 0,
        };
        var own = Own(level).ToList();
        var fitting = General(level).Select(section => ("chu-de", section)).ToList();
        return own.Count == 0 ? [.. dice.Shuffled(fitting).Take(count)]
            : [.. dice.Shuffled(own).Take(count), .. dice.Shuffled(fitting).Take(Math.Max(0, count - 3))];
    }

    private static IEnumerable<(string, string)> Own(string level)
    {
        var channel = level switch { "parliament" => "nghị viện", "party" => "đảng", "defence" => "quốc phòng", "mayor" => "địa phương", _ => null };
        return Phrasing.Of("Second/chu-de-rieng").Sections
            .Where(section => channel is not null && section.StartsWith(channel + " ", StringComparison.Ordinal))
            .Select(section => ("chu-de-rieng", section));
    }

    private static IEnumerable<string> General(string level) => level switch
    {
        "trade" => ["buôn bán", "đầu tư", "năng lượng", "công nghệ", "lao động"],
        "farming" => ["mở cửa nông sản", "khí hậu", "buôn bán", "đào tạo"],
        "foreign" => ["đa phương", "kiều dân", "Biển Đông", "hàng không du lịch", "đào tạo", "buôn bán"],
        "company" => ["đầu tư", "năng lượng", "giao thông", "công nghệ"],
        "ambassador" => ["địa phương", "kiều dân", "đào tạo", "hàng không du lịch"],
        "defence" => ["Biển Đông", "đa phương"],
        "party" => ["đào tạo", "đa phương"],
        "mayor" => ["đào tạo", "hàng không du lịch", "kiều dân"],
        _ => Phrasing.Of("Second/chu-de").Sections,
    };
}
