using DiplomacyPortal.Web.Api;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>The API's document for people to read, with examples out of this very archive.</summary>
public sealed class IndexModel(KnownExamples examples, ApiDocument document) : PageModel
{
    public string Line { get; private set; } = "";

    public IReadOnlyList<OperationGroup> Groups { get; private set; } = [];

    public IReadOnlyList<ShapeTable> Shapes { get; private set; } = [];

    public static IReadOnlyList<(int Status, string Title, string Line)> Problems => [.. ApiProblem.Explained
        .Select(status => ApiProblem.Of(status))
        .Select(problem => (problem.Status, problem.Title, problem.Detail))];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var described = await document.ReadAsync(cancellation);
        Line = described.Info.Description!;
        Groups = OperationGroup.Of(described, await examples.LoadAsync(cancellation));
        Shapes = ShapeTable.Of(described);
    }
}
