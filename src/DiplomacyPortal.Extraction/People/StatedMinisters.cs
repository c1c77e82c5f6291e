using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>The ministers whom a headline or an opening states by what they are in charge of, with and without their names.</summary>
public static class StatedMinisters
{
    private static readonly string[] Heads = ["bo truong ", "thu truong "];

    /// <summary>"Bộ trưởng Bộ Ngoại giao" is "Bộ trưởng Ngoại giao".</summary>
    private const string Ministry = "bo ";

    /// <returns>
    /// Of each what he is in charge of, folded ("quoc phong"; "ngoai giao" of a "Ngoại trưởng" too), and whether his name is not given:
    /// "tiếp Bộ trưởng Quốc phòng Nga". In the order of the text.
    /// </returns>
    public static IEnumerable<(string Field, bool IsNameless)> In(string text)
    {
        var tokens = Tokenizer.Read(text);
        var grammar = new TitleGrammar(tokens);
        for (var i = 0; i < tokens.Count;)
        {
            if (grammar.Read(i) is not { } title)
            {
                i++;
                continue;
            }

            foreach (var office in OfficeSplitter.Split(text, tokens, title.Parts, title.SolidEnd))
            {
                if (Field(office) is { } field) yield return (field, !title.HasName);
            }

            i = Math.Max(i + 1, title.Next);
        }
    }

    private static string? Field(Office office)
    {
        var name = Folding.Fold(OfficeLexicon.Find(office.Name, office.Country ?? "") ?? office.Name);
        if (Array.Find(Heads, head => name.StartsWith(head, StringComparison.Ordinal)) is not { } head) return null;
        var field = name[head.Length..];
        return field.StartsWith(Ministry, StringComparison.Ordinal) ? field[Ministry.Length..] : field;
    }
}
