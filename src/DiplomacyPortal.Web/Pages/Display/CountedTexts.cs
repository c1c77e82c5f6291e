using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// Interface texts whose first value is a count: of one thing they say <c>Key.One</c>, if the language has it. English does ("1 article",
/// "2 articles"); Vietnamese does not, and its texts have no such key.
/// </summary>
internal sealed class CountedTexts<T>(IStringLocalizerFactory texts) : IStringLocalizer<T>
{
    public const string One = ".One";

    private readonly IStringLocalizer _texts = texts.Create(typeof(T));

    public LocalizedString this[string name] => _texts[name];

    public LocalizedString this[string name, params object[] arguments] =>
        arguments is [1, ..] && _texts[name + One, arguments] is { ResourceNotFound: false } one ? one : _texts[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _texts.GetAllStrings(includeParentCultures);
}
