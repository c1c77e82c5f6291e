using Microsoft.Extensions.Configuration;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class ReadmeTests
{
    [Fact]
    public void Every_setting_stands_in_the_README()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "DiplomacyPortal.sln"))) root = root.Parent!;
        var readme = File.ReadAllText(Path.Combine(root.FullName, "README.md"));
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(root.FullName, "src", "DiplomacyPortal.Web", "appsettings.json")).Build()
            .AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key).ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, key => Assert.Contains($"`{key}`", readme, StringComparison.Ordinal));
    }
}
