using OpenDti.Documents.SetTables;
using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>
/// A set as somebody hands it in, a YAML text or the one fixed workbook: what it says, its YAML, and everything that is wrong or worth a second
/// look, by line and column or by sheet and cell. The YAML is what is kept; the workbook is a way to write it.
/// </summary>
public sealed record SetDocument(IndicatorSet? Set, string Yaml, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Remarks)
{
    /// <summary>Reads a file. Its bytes say which kind it is.</summary>
    public static SetDocument Read(byte[] bytes, string file)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            var text = TextFile.Read(bytes, file);
            return text.IsValid ? OfYaml(text.Value, file) : Refused(text.Findings);
        }

        var findings = new List<Finding>();
        if (new SetSheetReader(file, findings).Read(bytes) is not { } tree)
        {
            return Refused(findings);
        }

        var read = IndicatorSetYaml.Read(tree, file);
        return read.IsValid && findings.Count == 0
            ? new SetDocument(read.Value, BlockYaml.Write(tree), [], IndicatorSetYaml.Remarks(tree, SetLint.Of, file))
            : Refused([.. findings, .. read.Findings]);
    }

    /// <summary>A set's YAML as the one fixed workbook, or what is wrong with the YAML.</summary>
    public static Result<byte[]> Workbook(string yaml)
    {
        var findings = new List<Finding>();
        return YamlTreeReader.Read(yaml, "", findings) is YamlMap tree && findings.Count == 0
            ? SetSheetWriter.Write(tree)
            : new Refusal("yaml.not-a-map");
    }

    private static SetDocument OfYaml(string yaml, string file)
    {
        var read = IndicatorSetYaml.Read(yaml, file);
        return read.IsValid ? new SetDocument(read.Value, yaml, [], IndicatorSetYaml.Remarks(yaml, file)) : Refused(read.Findings);
    }

    private static SetDocument Refused(IReadOnlyList<Finding> findings) => new(Set: null, Yaml: "", findings, Remarks: []);
}
