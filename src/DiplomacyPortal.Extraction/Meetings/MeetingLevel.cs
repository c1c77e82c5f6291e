namespace DiplomacyPortal.Extraction.Meetings;

/// <summary>How high an office or a meeting is, the highest first: each a line of Lexicon/levels.txt.</summary>
public enum MeetingLevel
{
    /// <summary>Those who lead a state, a party, a government.</summary>
    Leaders = 1,

    /// <summary>Those who lead an international organisation.</summary>
    Organisations,

    /// <summary>Deputies of leaders, and speakers of parliaments.</summary>
    Deputies,

    Ministers,

    /// <summary>Deputy ministers and ambassadors.</summary>
    Officials,

    /// <summary>Any other office.</summary>
    Others,
}
