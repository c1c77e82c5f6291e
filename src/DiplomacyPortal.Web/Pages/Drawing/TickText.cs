using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>What stands at the divisions of a drawing of time.</summary>
public sealed class TickText(IStringLocalizer<Texts> text, DisplayDate dates)
{
    /// <summary>Where a line beneath tells the month or the year that it lies in: "26", "Th9", "2024".</summary>
    public string Short(TimeTick tick) => tick.Unit switch
    {
        TimeUnit.Day => text["Tick.Day", tick.Day],
        TimeUnit.Month => text["Tick.Month", tick.Day],
        _ => text["Tick.Year", tick.Day],
    };

    /// <summary>Where nothing else does: "26/9/2024", "tháng 9/2024", "2024".</summary>
    public string Full(TimeTick tick) => tick.Unit switch
    {
        TimeUnit.Day => dates.Short($"{tick.Day:yyyy-MM-dd}"),
        TimeUnit.Month => dates.Month(tick.Day.Year, tick.Day.Month),
        _ => Short(tick),
    };
}
