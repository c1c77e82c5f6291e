using System.Xml;
using DiplomacyPortal.Web.Head;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>
/// Writes a feed as Atom (RFC 4287). <c>published</c> and <c>updated</c> tell of the archive, as the RFC wants it: since when the entry
/// is there, and there as it is. An article's own date may be a month, or unknown; no instant could say that, so Dublin Core says it.
/// </summary>
internal sealed class AtomWriter(IStringLocalizer<Texts> text, DisplayTitle titles, PageLanguage language)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Terms = "http://purl.org/dc/terms/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(false), Indent = true, IndentChars = " " };

    public byte[] Write(Feed feed, string site)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
            xml.WriteAttributeString("xml", "lang", null, language.Code);
            xml.WriteElementString("id", Atom, StableId.Of(LocalAddress.Of(feed.Path)));
            xml.WriteElementString("title", Atom, XmlText.Line(text["Site.PageTitle", feed.Title]));
            xml.WriteElementString("updated", Atom, Rfc3339.Of(feed.Updated));
            WriteLink(xml, "self", "application/atom+xml", site + feed.Path);
            WriteLink(xml, "alternate", "text/html", site + feed.Page);
            WriteAuthor(xml, text["Site.Name"]);
            foreach (var entry in feed.Entries) Write(xml, entry, site);
            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private void Write(XmlWriter xml, FeedEntry entry, string site)
    {
        var path = $"/articles/{entry.Slug}";
        xml.WriteStartElement("entry", Atom);
        if (language.OfTexts is { } ofTexts) xml.WriteAttributeString("xml", "lang", null, ofTexts);
        xml.WriteElementString("id", Atom, StableId.Of(path));
        xml.WriteElementString("title", Atom, XmlText.Line(titles.Of(entry.Title)));
        xml.WriteElementString("published", Atom, Rfc3339.Of(entry.AddedAt));
        xml.WriteElementString("updated", Atom, Rfc3339.Of(entry.ChangedAt));
        if (MachineDate.Single(entry.Date) is { } date) xml.WriteElementString("date", Terms, date);
        WriteLink(xml, "alternate", "text/html", site + path);
        if (SafeAddress.Web(entry.Url) is { } original) WriteLink(xml, "via", null, original);

        // Left out, it would be the feed's: the portal has written none of the articles.
        WriteAuthor(xml, [entry.Byline, entry.Publisher, text["Article.NoPublisher"]]);
        foreach (var person in entry.People) WriteCategory(xml, person, site);
        if (entry.Lead is { } lead && XmlText.Line(lead) is { Length: > 0 } summary) xml.WriteElementString("summary", Atom, summary);
        xml.WriteEndElement();
    }

    /// <summary>The first of the names that can be seen.</summary>
    private static void WriteAuthor(XmlWriter xml, params IEnumerable<string?> names)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, names.OfType<string>().Where(DisplayTitle.IsVisible).Select(XmlText.Line).First(name => name.Length > 0));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, FeedEntry.Leader person, string site)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", person.Slug);
        xml.WriteAttributeString("scheme", $"{site}/people");
        xml.WriteAttributeString("label", XmlText.Line(person.Name));
        xml.WriteEndElement();
    }
}
