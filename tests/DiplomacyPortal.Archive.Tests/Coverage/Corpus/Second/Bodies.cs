namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>What the body of a first report consists of, passage by passage.</summary>
internal static class Bodies
{
    private static readonly string[] Apart = ["tít", "mở", "kết", "nhắc", "tên việc"];

    public static IReadOnlyList<(string File, string Section)> Of(Happening made, IReadOnlyList<(string, string)> topics)
    {
        List<(string, string)> own = [.. made.Phrasing.Sections.Except(Apart).Select(section => (made.Kind, section))];
        var company = made.Theirs is { Short: "Chủ tịch Tập đoàn" };
        (string, string) Common(string section) => ("chung", section);
        return made.Kind switch
        {
            "hoi-dam" => made.Theirs is { Short: "Bộ trưởng" } || topics.Any(topic => topic.Item1 == "chu-de-rieng")
                ? [own[0], Common("mở lời"), Common("nhìn lại"), .. topics, Common("đáp từ"), Common("lời mời")]
                : [own[0], Common("mở lời"), Common("nhìn lại"), Common("khuôn khổ"), .. topics, own[1], Common("đáp từ"), Common("lời mời")],
            "hoi-kien" => [own[0], Common("mở lời"), Common("nhìn lại"), .. topics, Common("đáp từ")],
            "tiep-khach" => company ? [own[0], .. topics, own[1]] : [own[0], Common("mở lời"), .. topics, own[1], Common("đáp từ")],
            "tiep-doan" => [own[0], Common("nhìn lại"), .. topics, Common("đáp từ")],
            "ben-le" => [Common("mở lời"), .. topics, own[0], Common("lời mời")],
            "dien-dam" => [Common("nhìn lại"), .. own, .. topics],
            _ => own,
        };
    }
}
