using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

public sealed class PropertyTests
{
    private static readonly Config Trials = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(150).WithReplay(2024, 923);

    [Fact]
    public void The_facts_of_any_mixture_are_sound() =>
        Hold(Vocabulary.All, text => Assert.Null(FactsSoundness.Fault(text, ArticleExtractor.Extract(text))));

    [Fact]
    public void Reading_twice_gives_the_same_facts() =>
        Hold(Vocabulary.All, text => Assert.Equal(Facts(text), Facts(text)));

    [Fact]
    public void A_text_says_the_same_whether_its_marks_are_composed_or_not() => Hold(Vocabulary.Ordinary, text =>
    {
        var composed = ArticleExtractor.Extract(text.Normalize(NormalizationForm.FormC));
        var decomposed = ArticleExtractor.Extract(text.Normalize(NormalizationForm.FormD));

        Assert.Equal(composed.People.Select(Named), decomposed.People.Select(Named));
        Assert.Equal(composed.Dates.Select(d => (d.Value, d.Origin)), decomposed.Dates.Select(d => (d.Value, d.Origin)));
        Assert.Equal(composed.Statements.Select(s => string.Join(", ", s.Speakers)), decomposed.Statements.Select(s => string.Join(", ", s.Speakers)));
        Assert.Equal(composed.Events.Select(e => (e.Date, e.Kind)), decomposed.Events.Select(e => (e.Date, e.Kind)));
    });

    [Fact]
    public void Facts_that_are_not_sound_are_told()
    {
        const string text = "Tin ngắn\n\nTổng thống Zoran Petrović khẳng định hai nước hợp tác từ năm 2015. 😀";
        var article = ArticleExtractor.Extract(text);
        Assert.Null(FactsSoundness.Fault(text, article));

        Assert.NotNull(FactsSoundness.Fault(text, article with { Blocks = [] }));
        Assert.NotNull(FactsSoundness.Fault(text, article with { Removed = [new(article.Blocks[0].Span, RemovalReason.Tags)] }));
        Assert.NotNull(FactsSoundness.Fault(text, article with { Dates = [article.Dates[0] with { Span = new(text.Length, 1) }] }));
        Assert.NotNull(FactsSoundness.Fault(text, article with { Dates = [article.Dates[0] with { Span = TextSpan.Between(0, text.Length - 1) }] }));
        Assert.NotNull(FactsSoundness.Fault(text, article with { People = [article.People[0], article.People[0]] }));
    }

    private static void Hold(string[] vocabulary, Action<string> property) =>
        Prop.ForAll(MixedText.From(vocabulary), mixed => property(mixed.Text)).Check(Trials);

    private static string Facts(string text) => JsonSerializer.Serialize(ArticleExtractor.Extract(text));

    private static (string Name, string Slug, int Mentions) Named(ExtractedPerson person) => (person.Name, person.Slug, person.Mentions.Count);
}
