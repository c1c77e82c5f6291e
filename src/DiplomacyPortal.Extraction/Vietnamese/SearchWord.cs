namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A word of a text as search sees it; the span counts UTF-16 units of the raw text.</summary>
public readonly record struct SearchWord(SearchForms Forms, TextSpan Span)
{
    public string Exact => Forms.Exact;

    public string Folded => Forms.Folded;

    public bool IsMarked => Forms.IsMarked;
}
