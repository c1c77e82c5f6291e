namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Cuts a part of a text into words, numbers and marks. A hyphen is a mark, so that "Việt Nam-Hoa Kỳ" is four words.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string text, TextSpan span)
    {
        var tokens = new List<Token>(span.Length / 4);
        var blank = true;
        for (var i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                blank = true;
                i++;
                continue;
            }

            var end = i + 1;
            var kind = TokenKind.Mark;
            if (char.IsLetter(text[i]))
            {
                kind = TokenKind.Word;
                while (end < span.End && IsWordPart(text, end, span.End)) end++;
                end = IncludeInitials(text, i, end, span.End);
            }
            else if (char.IsDigit(text[i]))
            {
                kind = TokenKind.Number;
                while (end < span.End && char.IsDigit(text[end])) end++;
            }

            var word = text[i..end];
            tokens.Add(new Token(kind, TextSpan.Between(i, end), word, TonePlacement.Unify(word.ToLowerInvariant()), Folding.Fold(word), blank));
            blank = false;
            i = end;
        }

        return tokens;
    }

    private static bool IsWordPart(string text, int index, int end) =>
        char.IsLetter(text[index])
        || char.IsDigit(text[index])
        || (text[index] is '\'' or '’' && index + 1 < end && char.IsLetter(text[index + 1]) && char.IsLetter(text[index - 1]));

    /// <summary>"V.I. Lê-nin", "C. Mác", "V.Putin": a capital and its dot are a word; a sentence may well end in "…nhóm A."</summary>
    private static int IncludeInitials(string text, int start, int end, int limit)
    {
        if (end - start != 1 || !char.IsUpper(text[start])) return end;
        var followed = end + 1 < limit && text[end] == '.'
            && (char.IsUpper(text[end + 1]) || (text[end + 1] == ' ' && end + 2 < limit && char.IsUpper(text[end + 2])));
        if (!followed) return end;
        end++;
        while (end + 1 < limit && char.IsUpper(text[end]) && text[end + 1] == '.') end += 2;
        return end;
    }
}
