using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Finds who says what: reported speech and quotation in sentences, the turns of an interview.</summary>
internal sealed class StatementReader
{
    private const string EndOfArticle = "./.";

    private readonly ReadableText _text;
    private readonly Discourse _discourse;
    private readonly InterviewTurns _turns;
    private readonly Quotations _quotations = new();
    private readonly QuotedRun _run = new();
    private readonly List<Statement> _statements = [];
    private int _block = -1;

    private StatementReader(ReadableText text, IReadOnlyList<Sentence> sentences, PeopleReading people) =>
        (_text, _discourse, _turns) = (text, new(people.References), new(text, sentences));

    public static List<Statement> Read(ReadableText text, IReadOnlyList<Sentence> sentences, PeopleReading people)
    {
        var reader = new StatementReader(text, sentences, people);
        foreach (var sentence in sentences) reader.Read(sentence);
        return [.. reader._statements.Select(s => s with { Span = Bare(text, s.Span) })];
    }

    /// <summary>Without the outlet in front of a lead ("TTO - …") and what is behind the first stop of the "./." that ends an article.</summary>
    private static TextSpan Bare(ReadableText text, TextSpan span)
    {
        var end = span.In(text.Text).EndsWith(EndOfArticle, StringComparison.Ordinal) ? span.End - EndOfArticle.Length + 1 : span.End;
        return TextSpan.Between(Prefix.Read(text, span).SentenceStart, end);
    }

    private void Read(Sentence sentence)
    {
        if (sentence.BlockIndex != _block)
        {
            _block = sentence.BlockIndex;
            _quotations.Reset();
            _run.EnterBlock(sentence);
        }

        if (sentence.Block.Kind is not (BlockKind.Answer or BlockKind.Paragraph or BlockKind.Quote)) return;
        _discourse.Enter(sentence);
        _quotations.Read(sentence.Tokens);
        if (sentence.Block.Kind == BlockKind.Answer) _statements.AddRange(_turns.Read(sentence, _quotations));
        else if (_quotations.Outer.Count > 0 || _run.IsList || MayReport(sentence.Tokens)) Reported(sentence);
        else
        {
            _run.Pass();
            _discourse.Leave(sentence, MainPerson.Of(sentence));
        }
    }

    private void Reported(Sentence sentence)
    {
        var subjects = new SubjectReader(sentence, _discourse);
        var scanner = new UtteranceScanner(sentence.Tokens, subjects, _quotations.Outer);
        var utterances = scanner.Scan();
        var spoken = new SpokenSentence(_text, sentence, subjects, _quotations).Read(utterances).ToList();
        if (spoken.Count == 0 && Continued(sentence, scanner) is { } continued) spoken.Add(continued);

        _statements.AddRange(_run.Next(sentence, _quotations, spoken));
        _statements.AddRange(spoken);
        var speakers = spoken.SelectMany(s => s.Speakers).ToHashSet();
        _statements.AddRange(new OthersWords(_text, sentence.Tokens, subjects.People, _quotations).Read(speakers, isTurn: false));

        var subject = utterances.Count > 0 ? utterances[0].Subject : scanner.Main;
        _discourse.Leave(sentence, subject is { People: [var one] } ? one : subject is null && spoken.Count > 0 ? _discourse.Topic : null);
    }

    /// <summary>"Đồng thời, nhấn mạnh …": a sentence without subject goes on with that of the sentence before.</summary>
    private Statement? Continued(Sentence sentence, UtteranceScanner scanner)
    {
        if (scanner.Main is not null || sentence.OpensBlock || _run.Last is not { Speakers.Count: 1 } last) return null;
        var start = 0;
        while (start < sentence.Tokens.Count)
        {
            var (count, roles, _) = SpeakerLexicon.Match(sentence.Tokens, start);
            if (!sentence.Tokens[start].Is(",") && (roles & SpeakerRoles.Link) == 0) break;
            start += Math.Max(1, count);
        }

        var verb = SpeechLexicon.VerbAt(sentence.Tokens, start);
        if ((verb.Roles & (SpeechRoles.Verb | SpeechRoles.Stance)) != SpeechRoles.Verb) return null;
        var words = TextSpan.Between(sentence.Tokens[verb.Start].Start, sentence.Tokens[verb.End - 1].End);
        return new(last.Speakers, words.In(_text.Text), sentence.Span, false);
    }

    private static bool MayReport(TokenRun tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(":") || tokens[i].Key is "theo" or "cho") return true;
            if ((SpeechLexicon.Match(tokens, i).Roles & (SpeechRoles.Verb | SpeechRoles.Weak)) != 0) return true;
        }

        return false;
    }
}
