using System.Globalization;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>The date of a cited article in numbers, as precise as it is known and no more.</summary>
/// <param name="Edtf">As the archive has it.</param>
/// <param name="First">The start of a period, or the date itself.</param>
/// <param name="Last">The end of a period, or the date itself.</param>
internal sealed record CitationDate(string Edtf, CitationDate.Point First, CitationDate.Point Last)
{
    public bool IsPeriod => First != Last;

    public bool IsUncertain => Edtf.Contains('?', StringComparison.Ordinal);

    /// <summary>What both ends share: "2024-09" of 22 to 26 September 2024, nothing of a decade.</summary>
    public Point Shared => First.Year != Last.Year ? default
        : First.Month != Last.Month ? First with { Month = 0, Day = 0 }
        : First.Day != Last.Day ? First with { Day = 0 } : First;

    /// <returns>Null where the year is not known: a citation has no place for a day without one.</returns>
    public static CitationDate? Of(string? edtf)
    {
        if (PartialDate.Parse(edtf) is not { Low: not null }) return null;
        var ends = edtf!.Split('/');
        return new CitationDate(edtf, Point.Of(ends[0]), Point.Of(ends[^1]));
    }

    /// <summary>0 for what is not known.</summary>
    internal readonly record struct Point(int Year, int Month, int Day)
    {
        public static Point Of(string single)
        {
            var numbers = single.TrimEnd('?').Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            return new Point(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        }

        /// <summary>Its known numbers, year first.</summary>
        public IReadOnlyList<int> Parts() => Day > 0 ? [Year, Month, Day] : Month > 0 ? [Year, Month] : [Year];
    }
}
