namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>
/// A drawing is made for a wide and for a narrow screen, each with as much as it has place for. All lengths from left to right are parts of
/// the whole, so that it fills any place from that width on, while letters and marks keep their size.
/// </summary>
/// <param name="Name">In the stylesheet.</param>
/// <param name="Width">The least that it is shown at, in pixels.</param>
/// <param name="Links">How many things may be drawn that lead somewhere.</param>
/// <param name="Letters">Of the line that tells what is pointed at.</param>
/// <param name="Ticks">How many months or years may be named.</param>
public sealed record DrawingSize(string Name, double Width, int Links, int Letters, int Ticks)
{
    /// <summary>What a finger needs; it is the width and the height of a mark with what lies around it.</summary>
    public const int Slot = 24;

    /// <summary>From one lane to the next: a bar, its words above it, and some paper between these and the next bar.</summary>
    public const int Lane = 32;

    public static DrawingSize Wide { get; } = new("wide", 31 * Slot, 44, 100, 16);

    public static DrawingSize Narrow { get; } = new("narrow", 12 * Slot, 20, 40, 7);

    public static IReadOnlyList<DrawingSize> All { get; } = [Wide, Narrow];

    /// <summary>How many parts beside each other.</summary>
    public int Parts => (int)Width / Slot;
}
