namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Tokens that read as a date: from the first up to, not including, the end.</summary>
internal readonly record struct Form(int First, int End, DateFields From, DateFields? To = null, Anchor Anchor = default)
{
    public bool LacksYear => (To ?? From).Year is null;

    /// <summary>False for what no calendar has, and for a span that ends before it begins.</summary>
    public bool Exists => From.Exists && (To is not { } to || (to.Exists && (From.Year is null || to.Year is null || From.IsBefore(to))));
}
