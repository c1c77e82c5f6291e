namespace DiplomacyPortal.Web.Exports.Lists;

internal sealed record PersonRow(string Name, string Slug);
