using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// Who comes along with the one named before: "Nhà vua X và Hoàng hậu Y". They go where the other goes, and at a meeting are of one side:
/// the two do not meet each other.
/// </summary>
internal static class Companions
{
    /// <summary>Words that may stand between "phu nhân" and the name: "là bà".</summary>
    private const int Fillers = 2;

    /// <returns>With whom the person there comes along; null where it is nobody's companion.</returns>
    public static Individual? LedBy(TokenRun tokens, ArraySegment<ResolvedReference> people, int index)
    {
        if (index == 0 || people[index - 1].Person is not { } other || other == people[index].Person) return null;
        var (from, to) = (tokens.FirstFrom(people[index - 1].Reference.Phrase.End), tokens.FirstFrom(people[index].Reference.Span.Start));
        if (from >= to || tokens[from].Key is not ("và" or "cùng")) return null;
        var (count, _, roles) = EventLexicon.Match(tokens, from + 1);
        return (roles & EventRoles.Companion) != 0 && to - from - 1 - count is >= 0 and <= Fillers ? other : null;
    }
}
