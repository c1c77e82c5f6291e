using System.Globalization;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>Until it is disposed of, what runs is answered in English, as below /en.</summary>
internal sealed class InEnglish : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public InEnglish() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("en-GB");

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}
