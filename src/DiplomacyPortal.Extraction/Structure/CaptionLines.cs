using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Captions whose credit stands on a line of its own: below it ("Ảnh: Viết Thành", "Doãn Tấn/TTXVN") or between labels ("Nguồn hình ảnh, AFP").</summary>
internal static partial class CaptionLines
{
    private const int Longest = 220;

    public static void Mark(Draft draft)
    {
        var credits = draft.Credits.ToHashSet();
        for (var i = 1; i < draft.Passages.Count; i++)
        {
            var (above, line) = (draft.Passages[i - 1], draft.Passages[i]);
            if (line.IsUnread && Label().IsMatch(line.Text))
            {
                line.Role = Role.Caption;
                draft.Credits.Add(line.Span);
                if (IsShown(above)) above.Role = Role.Caption;
                if (line.Text[^1] == ',' && i + 1 < draft.Passages.Count && IsShown(draft.Passages[i + 1])) draft.Passages[i + 1].Role = Role.Caption;
            }
            else if (line.Role == Role.Caption && credits.Contains(line.Span) && i > 1 && IsShown(above)) above.Role = Role.Caption;
            else if (line.IsUnread && IsAgencyCredit(line) && IsShown(above) && !above.EndsAsSentence && draft.Passages.Skip(i + 1).Take(3).Any(p => p.LooksLikeProse))
            {
                (above.Role, line.Role) = (Role.Caption, Role.Caption);
                draft.Credits.Add(line.Span);
            }
        }

        draft.Credits.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    private static bool IsShown(Passage passage) => passage.IsUnread && passage.Text.Length <= Longest && !Captions.TellsSpeech(passage.Text);

    /// <summary>"Doãn Tấn/TTXVN": a name and an agency, nothing else.</summary>
    private static bool IsAgencyCredit(Passage line) =>
        line.Text.Length <= 60 && Endings.SourceSeparator().Split(line.Text) is [_, _] parts && Outlets.Agency(parts[1]) is not null && line.IsByline;

    [GeneratedRegex(@"^(?:Nguồn hình ảnh|Chụp lại hình ảnh|Nguồn ảnh)\s*,|^\(?(?:Ảnh minh họa|Ảnh tư liệu|Ảnh internet)\)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
