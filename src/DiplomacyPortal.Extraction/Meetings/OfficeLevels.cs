using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Meetings;

/// <summary>At which level an office is.</summary>
internal static class OfficeLevels
{
    private const string None = "none";

    private static readonly PhraseTable<string> Beginnings = Table(1);
    private static readonly PhraseTable<string> Whole = Table(2);

    /// <param name="country">Stated with it; null where none is.</param>
    /// <returns>Null for what tells nothing of a level: a rank, a seat in a committee that ministers and leaders have.</returns>
    public static MeetingLevel? Of(string office, string? country)
    {
        // "Chủ tịch Trung Quốc" is "Chủ tịch nước".
        var tokens = Tokenizer.Read(country is null ? office : OfficeLexicon.Find(office, country) ?? office);
        if (tokens.Count == 0 || TitleLexicon.IsRank(tokens)) return null;
        var (count, whole) = Whole.Match(tokens, 0);
        var level = count == tokens.Count ? whole : Beginnings.Match(tokens, 0).Value;
        return level == None ? null : level is null ? MeetingLevel.Others : Enum.Parse<MeetingLevel>(level, ignoreCase: true);
    }

    /// <summary>Of an office that leaders.txt dates.</summary>
    public static MeetingLevel? Of(HeldOffice held) =>
        PlaceLexicon.IsCountry(held.Country) ? Of(held.Office, held.Country) : MeetingLevel.Organisations;

    private static PhraseTable<string> Table(int field) => new(
        LexiconFile.Entries("levels.txt").SelectMany(entry => entry.Alternatives(field).Select(office => (office, entry[0]))), ignoreMarks: false);
}
