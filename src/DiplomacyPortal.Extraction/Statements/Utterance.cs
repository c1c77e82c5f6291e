namespace DiplomacyPortal.Extraction.Statements;

/// <summary>A subject with the verb of speech, colon or "theo" that makes it a speaker; token indices.</summary>
/// <param name="VerbStart">Of the verb; the colon where that alone tells of speech.</param>
internal readonly record struct Utterance(Subject Subject, int VerbStart, int VerbEnd, SpeechRoles Roles);
