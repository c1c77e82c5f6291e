namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// A public address that fell away because new rules read the same words as someone or something else: it leads on to who is meant by them now.
/// Groups of articles that turned out to be one occasion leave theirs to the one that goes on, and one whose address was the headline of
/// an article that is withdrawn has another.
/// An article's own address needs none: it is never changed, and no article is ever removed.
/// </summary>
public sealed class FormerAddress
{
    public AddressKind Kind { get; init; }

    /// <summary>What the address ended in.</summary>
    public required string Slug { get; init; }

    /// <summary>Where it leads; never a former slug itself.</summary>
    public required string Successor { get; set; }
}

/// <summary>Of what a slug is the address.</summary>
public enum AddressKind
{
    Person,
    Place,
    Organisation,
    Coverage,
}
