using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Amounts over time as one path, a column for each span of days that has any: small in a page that shows a dozen.</summary>
public static class Sparkline
{
    public const int Height = 32;

    /// <summary>What a column is wide of its place.</summary>
    private const double Filled = 0.8;

    /// <summary>However little it is, it can be seen.</summary>
    private const double Lowest = 2;

    /// <param name="amounts">More than nothing each.</param>
    /// <param name="scale">What lies outside of it is not drawn.</param>
    /// <param name="most">What reaches the top.</param>
    /// <returns>The path's data, in a box as wide as the scale and <see cref="Height"/> high.</returns>
    public static string PathOf(IReadOnlyList<(DateOnly First, DateOnly Last, int Amount)> amounts, TimeScale scale, int most)
    {
        var path = new StringBuilder();
        foreach (var (first, last, amount) in amounts)
        {
            if (scale.Span(first, last) is not var (x, width)) continue;
            var (wide, tall) = (Svg.Number(Filled * width), Svg.Number(Math.Max(Lowest, (double)Height * amount / most)));
            path.Append(CultureInfo.InvariantCulture, $"M{Svg.Number(x)} {Height}v-{tall}h{wide}v{tall}z");
        }

        return path.ToString();
    }
}
