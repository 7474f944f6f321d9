using System.Text;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

public sealed class StartTests
{
    const string Traced = "Microsoft-Windows-DotNETRuntime:0x8:4";

    // What is loaded is written down by the runtime itself.
    [Test]
    public void A_check_of_one_letter_loads_neither_regular_expressions_nor_any_other_of_what_it_can_do_without()
    {
        var trace = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var letter = Path.Combine(Shipped.Repository, "examples", "clean", "letter.md");
            var (code, printed) = Tool.Run(Path.GetTempPath(), ["check", letter], environment: new(StringComparer.Ordinal)
            {
                ["DOTNET_EnableEventPipe"] = "1", ["DOTNET_EventPipeOutputPath"] = trace, ["DOTNET_EventPipeConfig"] = Traced,
            });

            code.ShouldBe(0, printed);
            var loaded = File.ReadAllBytes(trace);
            Names(loaded, "FoiRules.Core").ShouldBeTrue();
            new[] { "System.Text.RegularExpressions", "System.Text.Json", "System.CommandLine", "Sprache", "Microsoft.Extensions.FileSystemGlobbing", "Microsoft.CodeAnalysis", "System.Linq.Expressions" }
                .Where(a => Names(loaded, a)).ShouldBeEmpty();
        }
        finally
        {
            File.Delete(trace);
        }
    }

    static bool Names(byte[] trace, string assembly) => trace.AsSpan().IndexOf(Encoding.Unicode.GetBytes(assembly)) >= 0;
}
