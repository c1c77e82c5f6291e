namespace DiplomacyPortal.Extraction.People;

/// <summary>A known person; <paramref name="Country"/> by its canonical name, that of the organisation for heads of organisations.</summary>
internal sealed record Leader(string Name, string Country, IReadOnlyList<HeldOffice> Offices)
{
    /// <summary>Whether the leader held an office on some day of a period.</summary>
    /// <returns>Null where the list cannot tell: it dates no such office of the leader, or not closely enough.</returns>
    public bool? Held(string office, DateOnly low, DateOnly high)
    {
        bool? held = null;
        foreach (var term in Offices)
        {
            if (OfficeLexicon.Find(office, term.Country) != term.Office) continue;
            if (term.CertainlyTouches(low, high)) return true;
            if (term.MayTouch(low, high)) return null;
            // Who left an office may have come back to it since the list was written.
            if (high <= OfficeLexicon.State) held = false;
        }

        return held;
    }
}
