namespace DiplomacyPortal.Extraction.Meetings;

/// <summary>The kinds of events in which people meet; they take two.</summary>
public static class MeetingForms
{
    public static IReadOnlyList<string> All { get; } = ["talks", "meeting", "reception", "call"];
}
