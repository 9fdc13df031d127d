using System.Text.RegularExpressions;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Architecture;

/// <summary>A setting that a guide, a script or the service file names is one that the server or the tests know.</summary>
public sealed partial class SettingsNamedTests
{
    public static TheoryData<string> Files =>
        ["README.md", "start", "publish", "deploy/opendti.service", "docs/guide/cai-dat.md", "CONTRIBUTING.md"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_setting_that_is_named_exists(string file)
    {
        var known = Names(string.Concat(Repository.Sources("src/OpenDti.Web", "tests/OpenDti.FaultTests").Select(File.ReadAllText)));

        Assert.NotEmpty(known);
        Assert.Empty(Names(File.ReadAllText(Repository.PathOf(file.Split('/')))).Except(known));
    }

    private static HashSet<string> Names(string text) => Setting().Matches(text).Select(match => match.Value).ToHashSet();

    [GeneratedRegex("OPENDTI_[A-Z_]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Setting();
}
