using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>How far what was read agrees with the gold: hits, false ones and misses of each measure, summed over the articles.</summary>
internal sealed class Score
{
    private static readonly string[] Means = ["body_f1", "caption_f1"];

    private readonly Dictionary<string, (double Hits, double False, double Missed)> _counts = [];
    private readonly List<string> _faults = [];
    private int _articles;

    /// <summary>What was wrong, one line each.</summary>
    public string Faults => string.Join('\n', _faults);

    public int LooseMentions { get; private set; }

    /// <summary>The share of right ones for title, date and source; the mean over the articles for body and captions; else F1.</summary>
    public double this[string measure] => Means.Contains(measure) ? _counts[measure].Hits / _articles : F1(_counts[measure]);

    public void Add(string raw, GoldArticle gold, ExtractedArticle article)
    {
        _articles++;
        Rate("title", TitleScore.Matches(raw, gold.Title, article.Title), article.Title.Text);
        Rate("date", gold.Date.Any(d => d.Edtf == article.Date.Value?.Edtf && Same(d.Origin, article.Date.Origin)), $"{article.Date}");
        Source(article.Publisher, gold.Publisher);
        Source(article.Agency, gold.Agency);
        Source(article.Url, gold.Url);
        Source(article.Byline, gold.Byline);
        LayoutScore.Add(raw, gold, article, this);
        var names = new GoldNames(gold);
        Count("people_f1", [.. names.All], [.. article.People.Select(p => names.Canonical(p.Name))]);
        DateScore.Add(gold, article, this);
        var events = article.Events.Select(e => e.Date.Edtf).ToHashSet();
        Count("events_f1", [.. gold.EventDates], [.. events.Where(e => gold.EventDates.Contains(e) || !gold.EventDatesOptional.Contains(e))]);
        StatementScore.Add(raw, gold, names, article, this);
        foreach (var person in article.People)
        {
            foreach (var loose in person.Mentions.Where(m => m.Kind != MentionKind.Title && !Words(m.Span.In(raw)).Intersect(Words(person.Name)).Any()))
            {
                LooseMentions++;
                Fault(gold, "loose mention", $"{person.Name}: {loose.Span.In(raw)}");
            }
        }

        void Source(SourcedText? said, string? right) => Rate("source", Fold(said?.Text) == Fold(right), said?.Text ?? $"no {right}");

        void Rate(string measure, bool right, string words)
        {
            Tally(measure, right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
            if (!right) Fault(gold, measure, words);
        }

        void Count(string measure, HashSet<string> right, HashSet<string> found)
        {
            Tally(measure, right.Intersect(found).Count(), found.Except(right).Count(), right.Except(found).Count());
            foreach (var wrong in found.Except(right)) Fault(gold, measure, $"{wrong} is wrong");
            foreach (var missed in right.Except(found)) Fault(gold, measure, $"{missed} is missed");
        }
    }

    public void Tally(string measure, double hits, double wrong, double missed)
    {
        var sum = _counts.GetValueOrDefault(measure);
        _counts[measure] = (sum.Hits + hits, sum.False + wrong, sum.Missed + missed);
    }

    public void Fault(GoldArticle gold, string measure, string words) => _faults.Add($"{gold.File}: {measure}: {words}");

    /// <returns>1 where there was nothing to find and nothing was found.</returns>
    public static double F1((double Hits, double False, double Missed) count) =>
        count is { False: 0, Missed: 0 } ? 1 : 2 * count.Hits / ((2 * count.Hits) + count.False + count.Missed);

    /// <summary>Small letters and digits without marks, words one blank apart.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var unit in (text ?? "").ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(unit)) folded.Append(unit);
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark) folded.Append(' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] Words(string text) => Fold(text).Split(' ');

    private static bool Same(string word, Enum value) => string.Equals(word, value.ToString(), StringComparison.OrdinalIgnoreCase);
}
