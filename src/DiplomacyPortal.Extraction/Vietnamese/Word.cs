using System.Numerics;

namespace DiplomacyPortal.Extraction.Vietnamese;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>
/// A word, a number or a punctuation mark with the forms it is compared by. It does not change once made, so that one
/// object stands for all places where it is written; <see cref="Of"/> keeps those met lately.
/// </summary>
internal sealed class Word
{
    /// <summary>Words kept, a power of two; a word that falls on another's place takes it.</summary>
    private const int Kept = 1 << 15;

    private const int LongestKept = 32;

    /// <summary>The bits of a word that remembers which were asked, and of one that remembers the answers.</summary>
    private const int Questions = 64;

    private static int _questions = -1;

    private static readonly Word?[] Recent = new Word?[Kept];

    private ulong _asked;
    private ulong _yes;

    private Word(string text)
    {
        Text = text;
        Kind = char.IsLetter(text[0]) ? TokenKind.Word : char.IsDigit(text[0]) ? TokenKind.Number : TokenKind.Mark;
        Key = Kind == TokenKind.Word ? TonePlacement.Unify(text.ToLowerInvariant()) : text;
        Folded = Folding.Fold(text);
        IsCapitalised = Kind == TokenKind.Word && char.IsUpper(text[0]);
        IsAllCapitals = IsCapitalised && text.Length > 1 && !text.Any(char.IsLower);
        IsInitial = Kind == TokenKind.Word && text[^1] == '.';
        IsSyllable = Kind == TokenKind.Word && Syllable.IsPossible(Folded);
    }

    public TokenKind Kind { get; }

    /// <summary>As written, NFC.</summary>
    public string Text { get; }

    /// <summary>In lower case, with its tone where both ways of writing meet.</summary>
    public string Key { get; }

    public string Folded { get; }

    public bool IsCapitalised { get; }

    /// <summary>An acronym or a word in capitals: two letters or more, none small.</summary>
    public bool IsAllCapitals { get; }

    /// <summary>"V." or "V.I.": the dot belongs to the word.</summary>
    public bool IsInitial { get; }

    /// <summary>Whether it could be one Vietnamese syllable.</summary>
    public bool IsSyllable { get; }

    public static Word Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept) return new(text.ToString());
        uint hash = 0;
        foreach (var unit in text) hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * 0x9E3779B1;
        ref var place = ref Recent[(hash >> 16) & (Kept - 1)];
        var known = place;
        if (known is not null && text.SequenceEqual(known.Text)) return known;
        return place = new(text.ToString());
    }

    /// <summary>A number for a question that many words will be asked.</summary>
    public static int NextQuestion() => Interlocked.Increment(ref _questions);

    /// <summary>The answer to a question about this word that only has to be asked once.</summary>
    /// <param name="question">Its number; answers to those from <see cref="Questions"/> on are not remembered.</param>
    public bool Is<T>(int question, Func<Word, T, bool> answer, T about)
    {
        if (question >= Questions) return answer(this, about);
        var bit = 1UL << question;
        if ((Volatile.Read(ref _asked) & bit) != 0) return (_yes & bit) != 0;
        var result = answer(this, about);
        if (result) Interlocked.Or(ref _yes, bit);
        Interlocked.Or(ref _asked, bit);
        return result;
    }
}
