using BenchmarkDotNet.Running;
using DiplomacyPortal.Benchmarks;

if (args is ["extraction"]) ExtractionTable.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
