namespace DiplomacyPortal.Archive.Import;

/// <summary>A text on which the rules of extraction fail: a defect of theirs, and no reason to leave other texts unread.</summary>
internal sealed class UnprocessableTextException(Exception cause) : Exception("The rules of extraction failed on this text.", cause);
