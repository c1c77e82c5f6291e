using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>Reads many mutated texts on all processors, until one is not read soundly, or not in time.</summary>
internal sealed class FuzzRun(int seed, int inputs, IReadOnlyList<string> sources, TimeSpan limit)
{
    /// <summary>One input in so many is read twice, to see that the facts are the same.</summary>
    private const int ReadTwice = 20;

    private readonly Reading?[] _current = new Reading?[Environment.ProcessorCount];
    private readonly Lock _counts = new();
    private int _next = -1;
    private int _read;
    private long _bytes;
    private long _facts;
    private (TimeSpan Time, Reading? Reading) _slowest;
    private volatile Reading? _failed;

    private sealed record Reading(int Input, string Text, long Started);

    /// <returns>The counts of the run, in a line.</returns>
    public string Run(CancellationToken cancellation)
    {
        Fault(sources[0], out _); // The rules' first reading takes the time of loading the lexicon.

        // In the background: a thread that hangs cannot be ended, and must not keep the tests from ending.
        var threads = Enumerable.Range(0, _current.Length).Select(place => new Thread(() => ReadAll(place, cancellation)) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (!threads.TrueForAll(thread => thread.Join(TimeSpan.FromMilliseconds(100))))
        {
            var hanging = _current.FirstOrDefault(reading => reading is not null && Stopwatch.GetElapsedTime(reading.Started) > limit);
            if (hanging is not null) Assert.Fail(Say($"Seed {seed}, input {hanging.Input} is not read within {limit}: {Literal.Of(hanging.Text)}"));
        }

        cancellation.ThrowIfCancellationRequested();
        if (_failed is { } failed)
        {
            var shortest = Reduction.Of(failed.Text, text => Fault(text, out _) is not null);
            Assert.Fail(Say($"Seed {seed}, input {failed.Input}: {Fault(shortest, out _)}\nThe shortest text that fails: {Literal.Of(shortest)}"));
        }

        return Say($"""
            Fuzz, seed {seed}: {_read:N0} inputs of {_bytes:N0} bytes with {_facts:N0} mentions, dates, events and statements;
            0 exceptions, 0 unsound, 0 beyond {limit.TotalSeconds:N0} s;
            the slowest, input {_slowest.Reading!.Input} of {_slowest.Reading.Text.Length:N0} UTF-16 units, took {_slowest.Time.TotalMilliseconds:N0} ms.
            """);
    }

    private void ReadAll(int place, CancellationToken cancellation)
    {
        while (_failed is null && !cancellation.IsCancellationRequested && Interlocked.Increment(ref _next) is var input && input < inputs)
        {
            var text = new Mutation(sources, new Random(HashCode(input))).Next();
            var reading = new Reading(input, text, Stopwatch.GetTimestamp());
            Volatile.Write(ref _current[place], reading);
            var fault = Fault(text, out var facts);
            var time = Stopwatch.GetElapsedTime(reading.Started);
            Volatile.Write(ref _current[place], null);
            if (fault is null && input % ReadTwice == 0 && Facts(text) != Facts(text)) fault = "Two readings differ.";
            if (fault is not null) _failed = reading;
            lock (_counts)
            {
                _read++;
                _facts += facts;
                _bytes += Encoding.UTF8.GetByteCount(text);
                if (time > _slowest.Time) _slowest = (time, reading);
            }
        }
    }

    /// <summary>Neighbouring inputs of neighbouring runs must not be the same ones.</summary>
    private int HashCode(int input) => unchecked((seed * 1_000_003) + input);

    private static string? Fault(string text, out int facts)
    {
        facts = 0;
        try
        {
            var article = ArticleExtractor.Extract(text);
            facts = article.People.Sum(p => p.Mentions.Count) + article.Dates.Count + article.Events.Count + article.Statements.Count;
            return FactsSoundness.Fault(text, article);
        }
#pragma warning disable CA1031 // Whatever it throws is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string Facts(string text) => JsonSerializer.Serialize(ArticleExtractor.Extract(text));

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
