using BenchmarkDotNet.Running;
using DiplomacyPortal.Benchmarks;
using DiplomacyPortal.Benchmarks.Coverage;
using DiplomacyPortal.Benchmarks.Facets;
using DiplomacyPortal.Benchmarks.Search;

if (args is ["extraction"]) ExtractionTable.Print(Console.Out);
else if (args is ["search", .. var sizes])
    await SearchTable.PrintAsync(Console.Out, sizes.Length == 0 ? [2_000, 100_000] : sizes.Select(int.Parse), CancellationToken.None);
else if (args is ["facets"]) await FacetsTable.PrintAsync(Console.Out, CancellationToken.None);
else if (args is ["coverage"]) CoverageTable.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
