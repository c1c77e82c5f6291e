using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// The person that a sentence without speech is about, for the pronoun of the next one: its subject, else whose deed it
/// tells ("Chuyến thăm của …").
/// </summary>
internal static class MainPerson
{
    public static Individual? Of(Sentence sentence)
    {
        var whose = (Individual?)null;
        for (var i = 0; i < sentence.People.Count; i++)
        {
            var start = sentence.Tokens.FirstFrom(sentence.People[i].Reference.Phrase.Start);
            if (start > 0 && start < sentence.Tokens.Count && SpeakerLexicon.IsObjectBehind(sentence.Tokens[start - 1]))
            {
                if (sentence.People.Count == 1 && sentence.Tokens[start - 1].Key == "của") whose = sentence.People[i].Person;
                continue;
            }

            var end = sentence.Tokens.FirstFrom(sentence.People[i].Reference.Phrase.End);
            var joined = end < sentence.Tokens.Count && sentence.Tokens[end].Key is "và" or "cùng";
            return joined ? null : sentence.People[i].Person;
        }

        return whose;
    }
}
