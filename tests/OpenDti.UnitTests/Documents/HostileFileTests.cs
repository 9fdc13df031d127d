using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

/// <summary>Good files with random damage, from fixed seeds: a value or findings, never an exception.</summary>
public sealed class HostileFileTests
{
    private const int Damages = 400;

    private static readonly string[] Snippets =
    [
        "",
        ":",
        "- ",
        "{",
        "}",
        "[",
        "\"",
        "max",
        "-1",
        "1e9",
        "9999999999999999",
        "0",
        "\t",
        "\n",
        "#",
        "1/0 max",
        "\u00e0",
        "null",
    ];

    [Theory]
    [InlineData("minh-hoa-so-2026.yaml")]
    [InlineData("dong-thap-1397-2022-huyen.yaml")]
    [InlineData("qd-922-2022-tinh.yaml")]
    public void A_damaged_set_is_read_or_refused(string file)
    {
        var good = File.ReadAllText(Repository.PathOf("indicator-sets", file));
        for (var seed = 0; seed < Damages; seed++)
        {
            var read = IndicatorSetYaml.Read(Damaged(good, seed), file);

            Assert.True(read.IsValid || read.Findings.All(finding => FindingSentences.Of(finding, null, Language.Vi).Length > 0));
        }
    }

    [Fact]
    public void A_damaged_values_file_is_read_or_refused()
    {
        var set = Repository.Set("minh-hoa-so-2026.yaml");
        var columns = Template.Columns(set);
        var good = $"{string.Join(',', columns)}\nso-nv,Sở Nội vụ,{string.Join(',', columns.Skip(2).Select(_ => "1"))}\n";
        for (var seed = 0; seed < Damages; seed++)
        {
            var read = ValuesFile.Read(set, Encoding.UTF8.GetBytes(Damaged(good, seed)));

            Assert.True(read.IsValid || read.Findings.All(finding => FindingSentences.Of(finding, set, Language.Vi).Length > 0));
        }
    }

    private static string Damaged(string good, int seed)
    {
        var random = new Random(seed);
        var text = good;
        for (var hits = random.Next(1, 4); hits > 0; hits--)
        {
            var place = random.Next(text.Length);
            var cut = Math.Min(random.Next(0, 12), text.Length - place);
            text = text[..place] + Snippets[random.Next(Snippets.Length)] + text[(place + cut)..];
        }

        return text;
    }
}
