using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The outlet in front of a lead: "TCCS - ", "(Chinhphu.vn) - ", "TGVN. ", "Hà Nội (TTXVN 12/8) - ", "TTXVN/Vietnam+ – ".</summary>
internal static class Prefix
{
    private const int MostTokens = 24;
    private const int FarthestBracket = 9;

    /// <returns>Where the sentence begins behind it, and the outlets it names; the start and none where there is no prefix.</returns>
    public static (int SentenceStart, List<TextSpan> Outlets) Read(ReadableText source, TextSpan paragraph)
    {
        var all = source.In(paragraph);
        var tokens = all.Slice(0, Math.Min(MostTokens, all.Count));
        var none = (paragraph.Start, new List<TextSpan>());
        var open = OpeningBracket(tokens);
        var i = Math.Max(0, open + 1);
        var outlets = new List<TextSpan>();
        while (i < tokens.Count && Structure.Outlets.At(source.Text, tokens, i) is > 0 and var count)
        {
            outlets.Add(TextSpan.Between(tokens[i].Start, tokens[i + count - 1].End));
            i += count;
            if (i < tokens.Count && tokens[i].Is("/")) i++;
        }

        if (outlets.Count == 0) return none;
        if (open >= 0 || (i < tokens.Count && tokens[i].Is("(")))
        {
            // A day or a place may stand in the bracket: "(TTXVN 12/8)".
            while (i < tokens.Count && !tokens[i].Is(")")) i++;
            i++;
        }

        return i + 1 < tokens.Count && IsDash(tokens[i], outlets[^1]) && (tokens[i].AfterBlank || tokens[i + 1].AfterBlank) && OpensSentence(tokens[i + 1])
            ? (tokens[i + 1].Start, outlets)
            : none;
    }

    /// <summary>A full stop stands for the dash behind "TGVN", but not in "TP. Hồ Chí Minh".</summary>
    private static bool IsDash(Token token, TextSpan outlet) => token.Text is "-" or "–" or "—" or ":" || (token.Is(".") && outlet.Length > 3);

    private static bool OpensSentence(Token token) => token.IsCapitalised || token.Kind == TokenKind.Number || token.Text is "“" or "\"" or "‘";

    /// <summary>The bracket that opens the paragraph, or stands behind the name of a place; -1 where none does.</summary>
    private static int OpeningBracket(TokenRun tokens)
    {
        for (var i = 0; i < Math.Min(tokens.Count, FarthestBracket); i++)
        {
            if (tokens[i].Is("(")) return i;
            var isOfPlaceOrDay = tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Number
                || tokens[i].Text is "," or "-" or "/" or "." || tokens[i].Key == "ngày";
            if (!isOfPlaceOrDay) break;
        }

        return -1;
    }
}
