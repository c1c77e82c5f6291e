namespace DiplomacyPortal.Extraction;

/// <summary>
/// Tells the words that a text has between quotation marks from those around them: of "Ông nói đó là “bước ngoặt” của hai
/// nước" only "“bước ngoặt”" is what he said to the letter.
/// </summary>
public static class QuotedWords
{
    /// <returns>
    /// The text in pieces. A mark that closes what it did not open ends a quotation that began in an earlier sentence, and one
    /// that is not closed goes on to the end. Single marks stay within: they quote within a quotation.
    /// </returns>
    public static IReadOnlyList<Piece> Of(string text)
    {
        List<Piece> pieces = [];
        var (at, closing) = (0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (closing == '\0')
            {
                if (text[i] is '”' or '»' && pieces.Count == 0) CutAt(i + 1, isQuoted: true);
                else if ((closing = ClosingOf(text[i])) != '\0') CutAt(i, isQuoted: false);
            }
            else if (Closes(text[i], closing))
            {
                CutAt(i + 1, isQuoted: true);
                closing = '\0';
            }
        }

        CutAt(text.Length, closing != '\0');
        return pieces;

        void CutAt(int end, bool isQuoted)
        {
            if (end > at) pieces.Add(new(text[at..end], isQuoted));
            at = end;
        }
    }

    /// <returns>
    /// The same, but a turn of an interview is spoken as a whole: what it has in marks is a term ("là “cầu nối”"), unless the
    /// marks stand first or behind the colon.
    /// </returns>
    public static IReadOnlyList<Piece> Of(string text, string verb)
    {
        var pieces = Of(text);
        return verb == ":" && pieces is [{ IsQuoted: false } first, ..] && !first.Words.TrimEnd().EndsWith(':') ? [new(text, false)] : pieces;
    }

    private static char ClosingOf(char mark) => mark switch
    {
        '“' or '„' => '”',
        '"' => '"',
        '«' => '»',
        _ => '\0',
    };

    /// <summary>Writers mix straight and curved marks.</summary>
    private static bool Closes(char mark, char closing) => mark == closing || (mark is '"' or '”' && closing is '"' or '”');

    /// <param name="Words">With the marks around them.</param>
    public sealed record Piece(string Words, bool IsQuoted);
}
