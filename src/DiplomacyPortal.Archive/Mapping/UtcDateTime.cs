using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Every instant in the archive is UTC; SQLite does not keep that mark.</summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    time => time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
