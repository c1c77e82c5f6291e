using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

internal enum SubjectKind
{
    /// <summary>A person, or several that are named or counted; unresolved ones too.</summary>
    Person,

    /// <summary>A country, a body, a document, an unnamed group.</summary>
    Body,

    /// <summary>A person to whom something is done: "với ông Biden".</summary>
    Object,
}

/// <summary>The words of a sentence that name who speaks in it, in token indices.</summary>
/// <param name="People">Whom they mean; none where that is unclear or they mean no person.</param>
/// <param name="OpensClause">Whether a clause begins with them.</param>
internal readonly record struct Subject(int Start, int End, IReadOnlyList<Individual> People, SubjectKind Kind, bool OpensClause);
