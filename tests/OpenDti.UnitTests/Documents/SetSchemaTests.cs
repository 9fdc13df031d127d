using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using OpenDti.Documents;
using OpenDti.Documents.Schema;
using OpenDti.UnitTests.Sets;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OpenDti.UnitTests.Documents;

/// <summary>The schema beside the sets, judged by a validator that is not ours.</summary>
public sealed partial class SetSchemaTests
{
    private static readonly string Shipped = Repository.PathOf("indicator-sets", "indicator-set.schema.json");
    private static readonly string EveryKey = Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml");

    public static TheoryData<string> Sets => [.. Repository.SetFiles.Append(EveryKey)];

    [Fact]
    public void The_schema_that_is_shipped_is_the_one_that_the_code_writes() => Assert.Equal(SetSchema.Json(), File.ReadAllText(Shipped));

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task A_set_that_the_reader_takes_the_schema_takes(string path)
    {
        var yaml = await File.ReadAllTextAsync(path);

        Assert.Empty(IndicatorSetYaml.Read(yaml).Findings);
        Assert.Equal("", await ErrorsOf(yaml));
    }

    [Theory]
    [InlineData("total: 100", "totl: 100")]
    [InlineData("semantics: 1", "semantics: 2")]
    [InlineData("notApplicable: leave-out", "notApplicable: leave")]
    [InlineData("id: \"mot\"", "id: \"Một\"")]
    [InlineData("worth: 50% max", "worth: half")]
    [InlineData("yesNo: { input: \"co\" } } }\n      - { code: \"1.2\"", "yesNo: { inputs: \"co\" } } }\n      - { code: \"1.2\"")]
    [InlineData("kind: percent", "kind: per-cent")]
    [InlineData("due: 2026-03-31", "due: 31/3/2026")]
    [InlineData("full: 80%", "ful: 80%")]
    [InlineData("{ upTo: 1, worth: max }", "{ upTo: 1, from: 2, worth: max }")]
    [InlineData("rule: { shareOf: { input: \"ty-le\" } } }\n      - { code: \"1.9\"", "note: 1 }\n      - { code: \"1.9\"")]
    [InlineData("jump: 80%", "jump: 80")]
    [InlineData("severity: block, message", "severity: stop, message")]
    public async Task A_mistake_that_the_reader_refuses_the_schema_refuses(string right, string wrong)
    {
        var yaml = await File.ReadAllTextAsync(EveryKey);
        var broken = yaml.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(yaml, broken);
        Assert.NotEmpty(IndicatorSetYaml.Read(broken).Findings);
        Assert.NotEqual("", await ErrorsOf(broken));
    }

    [Fact]
    public void A_key_that_a_reader_asks_for_is_in_the_schema()
    {
        string[] sources =
        [
            .. Repository.Sources("src/OpenDti.Documents/Yaml"),
            Repository.PathOf("src", "OpenDti.Documents", "IndicatorSetYaml.cs"),
        ];
        var words = sources
            .Where(path => !path.EndsWith("SetWords.cs", StringComparison.Ordinal))
            .SelectMany(path => Word().Matches(File.ReadAllText(path)));

        // Words that stand for a value and not for a key.
        string[] values = ["true", "false", "exact"];
        Assert.Empty(words.Select(word => word.Groups["word"].Value).Except(KeysOf(JsonNode.Parse(SetSchema.Json())!)).Except(values));
    }

    [Fact]
    public void The_set_that_uses_every_key_uses_every_key_of_the_schema()
    {
        var used = KeysIn(Json(File.ReadAllText(EveryKey))!).ToHashSet();

        // Only a real decision has these.
        string[] ofDecisions = ["decision", "number", "date", "issuedBy", "url"];
        Assert.Empty(KeysOf(JsonNode.Parse(SetSchema.Json())!).Except(used).Except(ofDecisions));
    }

    private static async Task<string> ErrorsOf(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(SetSchema.Json());
        return string.Join('\n', schema.Validate(Json(yaml)!.ToJsonString()));
    }

    // The names of the properties anywhere in the schema.
    private static IEnumerable<string> KeysOf(JsonNode node) =>
        node switch
        {
            JsonObject map => map.SelectMany(entry =>
                entry is { Key: "properties", Value: JsonObject properties }
                    ? properties.SelectMany(property => KeysOf(property.Value!).Prepend(property.Key))
                    : KeysOf(entry.Value!)
            ),
            JsonArray list => list.SelectMany(item => KeysOf(item!)),
            _ => [],
        };

    private static IEnumerable<string> KeysIn(JsonNode node) =>
        node switch
        {
            JsonObject map => map.SelectMany(entry => KeysIn(entry.Value!).Prepend(entry.Key)),
            JsonArray list => list.SelectMany(item => KeysIn(item!)),
            _ => [],
        };

    // As an editor sees the file: plain numbers and truths are no texts.
    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Json(entry.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => truth.Value == "true",
            YamlScalarNode { Style: ScalarStyle.Plain } scalar when PlainNumber().IsMatch(scalar.Value!) =>
                JsonSerializer.Deserialize<JsonNode>(scalar.Value!),
            YamlScalarNode scalar => scalar.Value,
            _ => throw new InvalidOperationException(),
        };

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PlainNumber();

    [GeneratedRegex("\"(?<word>[a-z][a-zA-Z]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
