namespace DiplomacyPortal.Web.Tests.Relevance;

internal enum Strictness
{
    /// <summary>The very accents; only case, composition, tone placement and i/y aside.</summary>
    Accents,

    /// <summary>Everything that an engine may take for the same: no marks at all, every y an i.</summary>
    Folded,
}
