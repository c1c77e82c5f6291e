namespace DiplomacyPortal.Extraction.Tests;

/// <summary>Holds the extraction to being a pure function of a text that takes linear time.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void The_extraction_uses_no_regular_expression() =>
        Assert.DoesNotContain("System.Text.RegularExpressions", References);

    [Fact]
    public void The_extraction_uses_the_framework_alone() =>
        Assert.All(References, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal), name));

    private static IEnumerable<string> References => typeof(ArticleExtractor).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
}
