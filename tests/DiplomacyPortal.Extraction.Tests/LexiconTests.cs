using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.Topics;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

/// <summary>Keeps the lexicon, which is edited by hand, free of contradictions.</summary>
public sealed class LexiconTests
{
    private static readonly IReadOnlyList<string[]> Leaders = LexiconFile.Entries("leaders.txt");

    [Fact]
    public void No_name_belongs_to_two_leaders()
    {
        var owners = Leaders.SelectMany(entry => entry.Alternatives(2).Prepend(entry[0]).Select(name => (Key: Key(name), Leader: entry[0]))).Distinct();
        Assert.Empty(owners.GroupBy(o => o.Key).Where(g => g.Count() > 1).Select(g => string.Join(" / ", g)));
    }

    [Fact]
    public void Every_leader_has_an_address_of_his_own()
    {
        Assert.Empty(Leaders.GroupBy(entry => Slug.From(entry[0])).Where(g => g.Count() > 1 || g.Key.Length == 0).Select(g => g.Key));
    }

    [Fact]
    public void Every_leaders_country_is_a_known_place_or_organisation()
    {
        var known = LexiconFile.AllEntries("places.txt").Select(entry => entry[0]).Concat(LexiconFile.Words("organisations.txt")).ToHashSet();
        Assert.Empty(Leaders.Where(entry => entry.Length > 1 && entry[1].Length > 0 && !known.Contains(entry[1])).Select(entry => $"{entry[0]} | {entry[1]}"));
    }

    [Theory]
    [InlineData("places.txt")]
    [InlineData("organisations.txt")]
    [InlineData("publishers.txt")]
    [InlineData("agencies.txt")]
    public void No_alias_stands_for_two_entries(string file)
    {
        var owners = LexiconFile.AllEntries(file)
            .SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(name => (Key: name.ToLowerInvariant(), Entry: entry[0]))).Distinct();
        Assert.Empty(owners.GroupBy(o => o.Key).Where(g => g.Count() > 1).Select(g => string.Join(" / ", g)));
    }

    [Theory]
    [InlineData("places.txt")]
    [InlineData("organisations.txt")]
    public void Every_place_and_organisation_has_an_address_of_its_own(string file)
    {
        var slugs = LexiconFile.AllEntries(file).Select(entry => Slug.From(entry[0]));
        Assert.Empty(slugs.GroupBy(slug => slug).Where(g => g.Count() > 1 || g.Key.Length == 0).Select(g => g.Key));
    }

    [Theory]
    [InlineData("titles.txt", "offices")]
    [InlineData("titles.txt", "companies")]
    [InlineData("titles.txt", "address")]
    [InlineData("titles.txt", "qualifiers")]
    [InlineData("surnames.txt", "")]
    [InlineData("surnames.txt", "han")]
    [InlineData("leftovers.txt", "related")]
    [InlineData("leftovers.txt", "navigation")]
    [InlineData("leftovers.txt", "tags")]
    [InlineData("breaks.txt", "")]
    [InlineData("titles.txt", "aides")]
    [InlineData("titles.txt", "rulers")]
    [InlineData("speech.txt", "")]
    [InlineData("speech.txt", "weak")]
    [InlineData("speech.txt", "adverbs")]
    [InlineData("events.txt", "")]
    [InlineData("speakers.txt", "objects")]
    [InlineData("speakers.txt", "links")]
    [InlineData("speakers.txt", "no")]
    [InlineData("speakers.txt", "strangers")]
    [InlineData("speakers.txt", "pronouns")]
    [InlineData("speakers.txt", "epithets")]
    [InlineData("speakers.txt", "compatriots")]
    [InlineData("speakers.txt", "pairs")]
    [InlineData("speakers.txt", "sides")]
    [InlineData("speakers.txt", "bodies")]
    [InlineData("speakers.txt", "modifiers")]
    [InlineData("speakers.txt", "sending")]
    [InlineData("speakers.txt", "interviews")]
    [InlineData("speakers.txt", "recipients")]
    [InlineData("events.txt", "no")]
    [InlineData("events.txt", "circumstances")]
    [InlineData("events.txt", "others")]
    [InlineData("events.txt", "later")]
    [InlineData("events.txt", "earlier")]
    [InlineData("events.txt", "venues")]
    [InlineData("events.txt", "locatives")]
    [InlineData("events.txt", "towns")]
    [InlineData("events.txt", "absent")]
    [InlineData("speech.txt", "no")]
    [InlineData("namesakes.txt", "")]
    [InlineData("homonyms.txt", "words")]
    [InlineData("homonyms.txt", "no words")]
    [InlineData("homonyms.txt", "not behind")]
    [InlineData("homonyms.txt", "but behind")]
    [InlineData("homonyms.txt", "addresses")]
    [InlineData("homonyms.txt", "weak")]
    [InlineData("homonyms.txt", "capitals")]
    [InlineData("homonyms.txt", "places")]
    [InlineData("homonyms.txt", "beside")]
    [InlineData("homonyms.txt", "outlets")]
    [InlineData("homonyms.txt", "others")]
    [InlineData("organisations.txt", "national")]
    [InlineData("organisations.txt", "others")]
    [InlineData("sections.txt", "")]
    [InlineData("circumstances.txt", "")]
    [InlineData("organisation-words.txt", "")]
    [InlineData("synonyms.txt", "names")]
    [InlineData("synonyms.txt", "words")]
    [InlineData("dates.txt", "openers")]
    [InlineData("dates.txt", "landmarks")]
    [InlineData("dates.txt", "numerals")]
    [InlineData("dates.txt", "month names")]
    [InlineData("dates.txt", "weekdays")]
    [InlineData("dates.txt", "before a day")]
    [InlineData("dates.txt", "before a day or a fraction")]
    [InlineData("dates.txt", "after a day")]
    [InlineData("dates.txt", "before a duration")]
    [InlineData("dates.txt", "before years")]
    [InlineData("dates.txt", "before a score")]
    [InlineData("dates.txt", "before a figurative day")]
    [InlineData("dates.txt", "after what is no date")]
    [InlineData("dates.txt", "after a direction")]
    [InlineData("dates.txt", "between days")]
    [InlineData("dates.txt", "named by a year")]
    [InlineData("dates.txt", "quantities")]
    [InlineData("dates.txt", "foundings")]
    [InlineData("events.txt", "delegations")]
    [InlineData("topics.txt", "")]
    [InlineData("topics.txt", "no")]
    public void Every_list_has_entries_and_none_twice(string file, string section)
    {
        var words = LexiconFile.Words(file, section).ToList();
        Assert.NotEmpty(words);
        Assert.Empty(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(words, word => Assert.Equal(word.Normalize(), word));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("companions")]
    [InlineData("welcomes")]
    [InlineData("delegations")]
    public void No_word_that_stands_beside_a_name_hides_a_deed(string section)
    {
        var words = LexiconFile.Words("events.txt", section).Select(word => (Word: word, Tokens: Tokenizer.Read(word)));
        Assert.Empty(words.Where(w => EventLexicon.Match(w.Tokens, 0).Kind is null && HasDeed(w.Tokens)).Select(w => w.Word));

        static bool HasDeed(TokenRun tokens) => Enumerable.Range(1, tokens.Count - 1).Any(i => EventLexicon.Match(tokens, i).Kind is not null);
    }

    [Fact]
    public void Every_topic_has_an_address_of_its_own_and_an_English_name()
    {
        Assert.Empty(TopicLexicon.All.GroupBy(t => t.Slug).Where(g => g.Count() > 1 || g.Key.Length == 0).Select(g => g.Key));
        Assert.All(TopicLexicon.All, topic => Assert.Matches("^[A-Za-z][A-Za-z ()-]+$", topic.English));
        Assert.Equal(TopicLexicon.All.Count, TopicLexicon.All.DistinctBy(t => t.English).Count());
    }

    [Fact]
    public void No_phrase_tells_of_two_topics()
    {
        var phrases = LexiconFile.Entries("topics.txt").SelectMany(entry => entry.Alternatives(2)).Concat(LexiconFile.Words("topics.txt", "no"))
            .Select(phrase => string.Join(' ', Tokenizer.Read(phrase).AsSpan().ToArray().Where(t => !t.IsPassedOver).Select(t => t.Key)));
        Assert.Empty(phrases.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_level_has_a_line_and_no_office_is_at_two()
    {
        var entries = LexiconFile.Entries("levels.txt");
        Assert.Equal(Enum.GetNames<MeetingLevel>().Select(l => l.ToLowerInvariant()).Append("none"), entries.Select(entry => entry[0]));
        var offices = entries.SelectMany(entry => entry.Alternatives(1).Concat(entry.Alternatives(2))).Select(office => office.ToLowerInvariant());
        Assert.Empty(offices.GroupBy(o => o).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [InlineData("openers", 0)]
    [InlineData("landmarks", 1)]
    [InlineData("foundings", 0)]
    public void No_phrase_of_dates_stands_for_two_things(string section, int field)
    {
        var phrases = LexiconFile.Entries("dates.txt", section).SelectMany(entry => entry.Alternatives(field)).Select(phrase => phrase.ToLowerInvariant());
        Assert.Empty(phrases.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static string Key(string name) => string.Join(' ', Folding.Fold(name).Split([' ', '-', '.', '\''], StringSplitOptions.RemoveEmptyEntries));
}
