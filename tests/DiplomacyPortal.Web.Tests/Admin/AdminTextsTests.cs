using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Admin.Articles;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Admin;

/// <summary>A localizer shows the key of a text that it lacks; these tests are what finds it.</summary>
public sealed partial class AdminTextsTests
{
    [Fact]
    public void The_pages_use_exactly_the_texts_there_are()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(PortalProcess.ProjectFolder, "Pages", "Admin"), "*.cs*", SearchOption.AllDirectories);
        var used = pages.SelectMany(page => Literal().Matches(File.ReadAllText(page)).Select(m => m.Groups[1].Value))
            .Concat(Enum.GetNames<ImportTrigger>().Select(name => $"Trigger.{name}"))
            .Concat(Enum.GetNames<ImportState>().Select(name => $"State.{name}"))
            .Concat(Enum.GetNames<ArticleState>().Select(name => $"Articles.{name}"));

        Assert.Equal(Keys("AdminTexts").Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_command_line_uses_exactly_the_texts_there_are()
    {
        var commands = Directory.EnumerateFiles(Path.Combine(PortalProcess.ProjectFolder, "Commands"), "*.cs");
        var used = commands.SelectMany(file => Call().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value));

        Assert.Equal(Keys("CommandTexts").Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_for_a_refusal_is_explained() =>
        Assert.Equal(Enum.GetNames<RejectionReason>().Order(StringComparer.Ordinal), Keys("RejectionTexts").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string file) => XDocument
        .Load(Path.Combine(PortalProcess.ProjectFolder, "Resources", $"{file}.resx"))
        .Root!.Elements("data").Select(text => (string)text.Attribute("name")!);

    [GeneratedRegex("(?:AdminText\\[|[?:] )\"((?:Login|Nav|Overview|Import|Runs?|Articles?|People|Biography)\\.[A-Za-z]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("Text\\(\"([A-Za-z.]+)\"")]
    private static partial Regex Call();
}
