using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// Words of the raw text that a fact was read from. Their <paramref name="Id"/> is the same wherever they are shown,
/// so that every fact can lead to them.
/// </summary>
/// <param name="Class">What kind of fact it is, by its name in the stylesheet.</param>
public sealed record Mark(TextSpan Span, string Id, string Class)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The address of who or what is named; null for what is no mention.</summary>
    public string? Page { get; init; }

    /// <summary>EDTF; null for what is no date.</summary>
    public string? Date { get; init; }

    /// <summary>What is shown to one who points at the words.</summary>
    public string? Hint { get; init; }

    /// <summary>What was read from the words, shown behind them when such marks are switched on; null where they say it themselves.</summary>
    public string? Means { get; init; }

    public static string MentionId(int start) => $"m{start}";

    public static string DateId(int start) => $"d{start}";

    public static string StatementId(int start) => $"s{start}";

    /// <summary>Of a statement within a longer one that begins with the same words and bears <see cref="StatementId"/>.</summary>
    public static string InnerStatementId(int start, int length) => $"s{start}-{length}";

    public static string EventId(int start) => $"e{start}";

    public static string EntityId(int start) => $"g{start}";

    public static string Address(string slug) => "/people/" + slug;

    /// <param name="linked">Whether a mention may be a link, which it may not within another.</param>
    public bool IsLink(bool linked) => linked && Page is not null;

    /// <param name="numbered">Whether its id goes with it, which only its first piece on a page bears.</param>
    public string Opening(bool linked, bool numbered) => Opening(Element(linked), numbered);

    public string Closing(bool linked) => $"</{Element(linked)}>";

    public string Opening(string element, bool numbered)
    {
        var tag = new StringBuilder("<").Append(element);
        Write("class", Class);
        if (numbered) Write("id", Id);
        if (element == "a" && Page is not null) Write("href", LocalAddress.Of(Page));
        if (element == "time") Write("datetime", DisplayDate.Machine(Date));
        Write("title", Hint);
        Write("data-means", Means);
        return tag.Append('>').ToString();

        void Write(string attribute, string? value)
        {
            if (value is not null) tag.Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }
    }

    private string Element(bool linked) => DisplayDate.Machine(Date) is not null ? "time" : IsLink(linked) ? "a" : "span";
}
