using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyPortal.Archive.Tests.Search;

/// <summary>Queries that readers type, and those that someone types to see what breaks.</summary>
internal static class RandomQueries
{
    private static readonly string[] Ordinary =
    [
        "Tô Lâm", "to lam", "Mỹ", "my", "Mĩ", "Hoa Kỳ", "hoa kỳ", "USA", "LHQ", "liên hợp quốc", "Lie\u0302n hơ\u0323p quo\u0302\u0301c", "cuba", "Cu-ba",
        "Putin", "Vladimir Putin", "hoà", "hòa", "thuý", "đường", "Ðường", "duong", "25/9", "gỗ", "mỹ thuật", "hợp tác", "quí", "“đối thoại”", "Díaz-Canel",
    ];

    private static readonly string[] Hostile =
    [
        "\"", "“", "”", "«", "'", "’", "-", "–", "--", "−", "*", "a*", "hợp tá*", "đố*", "OR",
        "AND", "NOT", "NEAR(", "NEAR/2", "(", ")", "{exact}", "title:", ":", "^",
        "+", "leader:", "source:\"", "year:2024", "-leader:x", "\\", ";--", "%", "_", "\0", "\u0001", "\u001F", "\u007F", "\r\n",
        "\t", "\u00A0", "\u200B", "\u200D",
        "\u202E", "\uFEFF", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\U0001F600", "👩‍👩‍👧", "\U0001D400", "\u0301", "e\u0301\u0302\u0303\u0323",
        "ﬁ", "İ", "ß", "한국", "中国", "ع",
        "&nbsp;", "&#0;", "&#xD83D;", "&amp;quot;", "<b>", "</p>", "<", "&", "''", "\"\"", "\"*\"", "* *", "OR OR", "- -", "x", "1", "0x1F", "null",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(Ordinary),
        Gen.Elements(Hostile),
        Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString()),
        Gen.Choose(1, 200).SelectMany(
            count => Gen.Elements<string>([.. Ordinary, .. Hostile]).Select(piece => string.Concat(Enumerable.Repeat(piece, count)))));

    private static readonly Gen<string> Space = Gen.Elements("", " ", " ", " ");

    public static Gen<string> Any { get; } = Mixed(Piece);

    public static Gen<string> Usual { get; } = Mixed(Gen.OneOf(
        Gen.Elements(Ordinary), Gen.Elements("\"", "-", "OR", "hợp tá*", "mĩ*", "ho*", ", ", "<b>", "&nbsp;")));

    private static Gen<string> Mixed(Gen<string> piece) =>
        piece.SelectMany(text => Space.Select(space => text + space)).ListOf().Select(string.Concat);
}
