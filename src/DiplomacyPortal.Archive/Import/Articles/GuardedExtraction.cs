using System.Collections.Concurrent;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Reads texts by the rules, each within a time, so that a text which the rules cannot stand costs itself alone.</summary>
public sealed class GuardedExtraction(Func<string, FrontMatter?, ExtractedArticle> extract, TimeSpan budget, TimeProvider time)
{
    /// <summary>A worker cannot be stopped. It is remembered, so that one text never keeps more than one busy in a process.</summary>
    private readonly ConcurrentDictionary<(string Sha256, bool IsMarkdown), Task<ExtractedArticle>> _overdue = new();

    /// <exception cref="UnprocessableTextException">The rules failed on this text, or took longer than they may.</exception>
    internal async Task<ExtractedArticle> ReadAsync(ReadSource source, CancellationToken cancellation)
    {
        var key = (source.Sha256, source.FrontMatter is not null);
        if (_overdue.TryGetValue(key, out var overdue) && !overdue.IsCompleted)
            throw new UnprocessableTextException(new TimeoutException("An earlier reading of this text has not ended yet."));

        var reading = _overdue.TryRemove(key, out var late) ? late : Start(source);
        try
        {
            var facts = await reading.WaitAsync(budget, time, cancellation);
            return SpansOf(facts).All(s => s is { Start: >= 0, Length: >= 0 } && s.End <= source.Text.Length)
                ? facts
                : throw new InvalidOperationException("A fact was found outside of the text.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is: it comes from the rules, and the other files must not wait until they are mended.
            if (!reading.IsCompleted) _overdue[key] = reading;
            throw new UnprocessableTextException(fault);
        }
    }

    /// <summary>On a thread of its own: one that never ends must not be missed by those who wait for the pool.</summary>
    private Task<ExtractedArticle> Start(ReadSource source) => Task.Factory.StartNew(
        () => extract(source.Text, source.FrontMatter), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <returns>Those by which the importer cuts words from the text.</returns>
    private static IEnumerable<TextSpan> SpansOf(ExtractedArticle facts) =>
    [
        facts.Lead ?? default,
        .. facts.Blocks.Select(b => b.Span),
        .. facts.Dates.Select(d => d.Span),
        .. facts.People.SelectMany(p => p.Mentions).Select(m => m.Span),
        .. facts.Statements.SelectMany(s => new[] { s.Span, s.Subject }),
        .. facts.Events.SelectMany(e => e.Citations),
    ];
}
