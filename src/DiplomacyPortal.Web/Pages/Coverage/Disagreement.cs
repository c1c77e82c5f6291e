namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Something that articles on one occasion tell differently.</summary>
/// <param name="Subject">Whose title or name it is, or what is counted; null for the date and for how long it took.</param>
/// <param name="Slug">Of the person; null where it is of none.</param>
public sealed record Disagreement(DisagreementKind Kind, string? Subject, string? Slug, IReadOnlyList<Disagreement.Version> Versions)
{
    /// <summary>The key of the interface text that names what they disagree on.</summary>
    public string Heading => Kind switch
    {
        DisagreementKind.Date => "Coverage.Differing.Date",
        DisagreementKind.Title => "Coverage.Differing.Title",
        DisagreementKind.Spelling => "Coverage.Differing.Spelling",
        DisagreementKind.Duration => "Coverage.Differing.Duration",
        _ => "Coverage.Differing.Figure",
    };

    /// <param name="Words">As written; an EDTF date for the date.</param>
    public sealed record Version(string Words, IReadOnlyList<Source> Sources);

    /// <param name="Address">Of the passage.</param>
    public sealed record Source(Paper Paper, string Address);
}

public enum DisagreementKind
{
    Date,
    Title,
    Spelling,
    Duration,
    Figure,
}
