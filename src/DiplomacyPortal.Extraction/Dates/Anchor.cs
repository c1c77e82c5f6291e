namespace DiplomacyPortal.Extraction.Dates;

/// <summary>What the words of a date are counted from, where its figures alone do not say when it is.</summary>
internal enum AnchorKind
{
    /// <summary>Nothing: the figures say all, or lack a year ("25/9").</summary>
    None,

    /// <summary>"hôm qua": so many days from the day of publication.</summary>
    Day,

    /// <summary>"hôm thứ Năm": the last one; the offset is the <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>"tháng trước": so many months from that of the article.</summary>
    Month,

    /// <summary>"tháng 9 năm ngoái": so many years from that of the article.</summary>
    Year,

    /// <summary>"thập niên 90 của thế kỷ trước": so many centuries from that of the article; the years are those within it.</summary>
    Century,

    /// <summary>"8 tháng đầu năm": the year of the article, once they are over.</summary>
    YearSoFar,

    /// <summary>"cùng ngày": the one day that the words before name.</summary>
    SameDay,

    /// <summary>"ngày 2/4 tới": the next one.</summary>
    Next,

    /// <summary>"ngày 2/4 vừa qua": the last one.</summary>
    Last,

    /// <summary>"tháng 9 này": the nearest one.</summary>
    Near,
}

/// <param name="Told">Whether it can also be counted from a time that the text tells of ("năm sau").</param>
internal readonly record struct Anchor(AnchorKind Kind, int Offset = 0, bool Told = false);
