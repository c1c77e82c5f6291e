using DiplomacyPortal.Extraction.Tests;

namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>A raw text of the length that the costs of a page are reckoned for.</summary>
public static class TenKilobytes
{
    /// <summary>Three samples, one after another: names, dates and statements in their usual number.</summary>
    public static string Text { get; } = string.Join(
        "\n\n",
        Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt")
            .Select(File.ReadAllText).OrderBy(sample => sample.Length).Take(3));
}
