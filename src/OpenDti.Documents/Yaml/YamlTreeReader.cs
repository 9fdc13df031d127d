using OpenDti.Scoring;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenDti.Documents.Yaml;

/// <summary>Reads one plain YAML document: no anchors, aliases or tags, bounded in size and depth.</summary>
internal sealed class YamlTreeReader
{
    public const int MaxCharacters = 2_000_000;
    public const int MaxDepth = 32;
    private const int MaxPieces = 200_000;

    private readonly string file;
    private readonly List<Finding> findings;
    private readonly Parser parser;
    private int pieces;

    private YamlTreeReader(string yaml, string file, List<Finding> findings)
    {
        this.file = file;
        this.findings = findings;
        parser = new Parser(new StringReader(yaml));
    }

    /// <summary>The tree, or nothing where the text is no YAML document that we take; the reason is then among the findings.</summary>
    public static YamlTree? Read(string yaml, string file, List<Finding> findings)
    {
        if (yaml.Length > MaxCharacters)
        {
            findings.Add(new Finding("yaml.too-large", "", new TextSpan(file, 1, 1), [$"{MaxCharacters}"]));
            return null;
        }

        return new YamlTreeReader(yaml, file, findings).ReadDocument();
    }

    private YamlTree? ReadDocument()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out var end))
            {
                Report("yaml.empty", "", end.Start);
                return null;
            }

            parser.Consume<DocumentStart>();
            var tree = ReadTree("", depth: 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                Report("yaml.second-document", "", second.Start);
            }

            return tree;
        }
        catch (YamlException broken)
        {
            // The parser tells a broken text only by throwing; here it becomes a finding with its place.
            Report("yaml.broken", "", broken.Start, broken.Message);
            return null;
        }
        catch (InvalidOperationException broken)
        {
            // So does its scanner on some damaged texts, without a place of its own.
            Report("yaml.broken", "", parser.Current?.End ?? Mark.Empty, broken.Message);
            return null;
        }
        catch (TooMuchException much)
        {
            Report(much.Code, "", much.Mark);
            return null;
        }
    }

    private YamlTree ReadTree(string path, int depth)
    {
        var mark = parser.Current!.Start;
        if (depth > MaxDepth)
        {
            throw new TooMuchException("yaml.too-deep", mark);
        }

        if (++pieces > MaxPieces)
        {
            throw new TooMuchException("yaml.too-large", mark);
        }

        ReportAnchorAndTag(path);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(At(scalar.Start), scalar.Value, scalar.Style != ScalarStyle.Plain);
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            Report("yaml.alias", path, alias.Start);
            return new YamlText(At(alias.Start), "", IsQuoted: true);
        }

        return parser.TryConsume<SequenceStart>(out var list) ? ReadList(list, path, depth) : ReadMap(path, depth);
    }

    private YamlList ReadList(SequenceStart start, string path, int depth)
    {
        var items = new List<YamlTree>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadTree($"{path}[{items.Count}]", depth + 1));
        }

        return new YamlList(At(start.Start), items);
    }

    private YamlMap ReadMap(string path, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadTree(path, depth + 1);
            var name = (key as YamlText)?.Value ?? "";
            var value = ReadTree(path.Length == 0 ? name : $"{path}.{name}", depth + 1);
            if (key is not YamlText)
            {
                findings.Add(new Finding("yaml.key-not-a-name", path, key.At, []));
            }
            else if (entries.Any(entry => entry.Key == name))
            {
                findings.Add(new Finding("yaml.duplicate-key", path, key.At, [name]));
            }
            else
            {
                entries.Add(new YamlEntry(key.At, name, value));
            }
        }

        return new YamlMap(At(start.Start), entries);
    }

    private void ReportAnchorAndTag(string path)
    {
        if (parser.Current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            Report("yaml.anchor", path, node.Start);
        }

        if (!node.Tag.IsEmpty)
        {
            Report("yaml.tag", path, node.Start);
        }
    }

    private void Report(string code, string path, Mark mark, params string[] args) => findings.Add(new Finding(code, path, At(mark), args));

    private TextSpan At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private sealed class TooMuchException(string code, Mark mark) : Exception
    {
        public string Code { get; } = code;

        public Mark Mark { get; } = mark;
    }
}
