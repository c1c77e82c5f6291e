namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Cuts a text into words, numbers and marks. A hyphen is a mark, so that "Việt Nam-Hoa Kỳ" is four words.</summary>
internal static class Tokenizer
{
    public static TokenRun Read(string text)
    {
        var tokens = new Token[(text.Length / 4) + 16];
        var count = 0;
        var blank = true;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                blank = true;
                i++;
                continue;
            }

            var end = i + 1;
            if (char.IsLetter(text[i]))
            {
                while (end < text.Length && IsWordPart(text, end)) end++;
                end = IncludeInitials(text, i, end);
            }
            else if (char.IsDigit(text[i]))
            {
                while (end < text.Length && char.IsDigit(text[end])) end++;
            }
            else if (end < text.Length && char.IsSurrogatePair(text[i], text[end]))
            {
                end++; // A picture ("🇻🇳") is never cut in two.
            }

            if (count == tokens.Length) Array.Resize(ref tokens, count * 2);
            tokens[count++] = new Token(Word.Of(text.AsSpan(i, end - i)), i, blank);
            blank = false;
            i = end;
        }

        return new(tokens, 0, count);
    }

    private static bool IsWordPart(string text, int index) =>
        char.IsLetter(text[index])
        || char.IsDigit(text[index])
        || (text[index] is '\'' or '’' && index + 1 < text.Length && char.IsLetter(text[index + 1]) && char.IsLetter(text[index - 1]));

    /// <summary>"V.I. Lê-nin", "C. Mác", "V.Putin": a capital and its dot are a word; a sentence may well end in "…nhóm A."</summary>
    private static int IncludeInitials(string text, int start, int end)
    {
        if (end - start != 1 || !char.IsUpper(text[start])) return end;
        var followed = end + 1 < text.Length && text[end] == '.'
            && (char.IsUpper(text[end + 1]) || (text[end + 1] == ' ' && end + 2 < text.Length && char.IsUpper(text[end + 2])));
        if (!followed) return end;
        end++;
        while (end + 1 < text.Length && char.IsUpper(text[end]) && text[end + 1] == '.') end += 2;
        return end;
    }
}
