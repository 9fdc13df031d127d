using System.Globalization;
using System.Text.RegularExpressions;
using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>
/// Reads the keys of one map. Every key that is asked for is known; <see cref="ReportUnknownKeys"/> names the others with
/// the nearest known one. A wrong value is reported and a neutral one goes on, so that all findings come at once.
/// </summary>
internal sealed partial class MapReader
{
    private const int MaxTextLength = 4_000;

    private readonly YamlMap map;
    private readonly ReadState state;
    private readonly HashSet<string> known = [];

    public MapReader(YamlMap map, string path, ReadState state)
    {
        this.map = map;
        this.state = state;
        Path = path;
        foreach (var entry in map.Entries)
        {
            state.Place(PathOf(entry.Key), entry.Value.At);
        }
    }

    public string Path { get; }

    public ReadState State => state;

    public TextSpan At => map.At;

    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    public bool Has(string key) => Find(key) is not null;

    public YamlTree? Find(string key)
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    public YamlTree? Require(string key)
    {
        var found = Find(key);
        if (found is null)
        {
            state.Report("yaml.missing-key", PathOf(key), map.At, key);
        }

        return found;
    }

    public string? OptionalText(string key) => Find(key) is { } tree ? TextOf(tree, key) : null;

    public string RequiredText(string key) => Require(key) is { } tree ? TextOf(tree, key) ?? "" : "";

    /// <summary>A name that files and rules use: small letters, digits and hyphens.</summary>
    public string Slug(string key)
    {
        var text = RequiredText(key);
        if (text.Length > 0 && !SlugPattern().IsMatch(text))
        {
            Report("yaml.not-a-slug", key, text);
        }

        return text;
    }

    /// <summary>A printed code. Quoted, because 1.10 without quotes is a number to every other reader of YAML.</summary>
    public string Code(string key)
    {
        if (Find(key) is YamlText { IsQuoted: false } text)
        {
            Report("yaml.code-not-quoted", key, text.Value);
        }

        return RequiredText(key);
    }

    /// <summary>Words for people: a text, or a map with vi and en.</summary>
    public Text RequiredWords(string key) => Require(key) is { } tree ? WordsOf(tree, key) : new Text("");

    public Text? OptionalWords(string key) => Find(key) is { } tree ? WordsOf(tree, key) : null;

    public decimal? OptionalNumber(string key) => Find(key) is { } tree ? NumberOf(tree, key) : null;

    public Points Points(string key)
    {
        if (Require(key) is not { } tree || TextOf(tree, key) is not { } text)
        {
            return default;
        }

        if (Numbers.ReadPoints(text) is { } points)
        {
            return points;
        }

        Report("yaml.not-points", key, text, CanonicalValue.OfNumber(Numbers.LargestPoints));
        return default;
    }

    public bool Flag(string key)
    {
        var text = OptionalText(key);
        if (text is null or "false")
        {
            return false;
        }

        if (text != "true")
        {
            Report("yaml.not-true-or-false", key, text);
        }

        return text == "true";
    }

    /// <summary>A day as year-month-day.</summary>
    public DateOnly Day(string key)
    {
        var text = RequiredText(key);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Report("yaml.not-a-day", key, text);
        }

        return day;
    }

    /// <summary>One of a few words, each of which stands for something.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (OptionalText(key) is not { } text)
        {
            return otherwise;
        }

        if (words.TryGetValue(text, out var found))
        {
            return found;
        }

        Report("yaml.not-one-of", key, text, string.Join(", ", words.Keys));
        return otherwise;
    }

    public MapReader? Map(string key) => Find(key) is { } tree ? AsMap(tree, PathOf(key), state) : null;

    public IReadOnlyList<MapReader> Maps(string key) =>
        Find(key) is { } tree
            ? [.. Items(tree, key).Select((item, place) => AsMap(item, $"{PathOf(key)}[{place}]", state)).OfType<MapReader>()]
            : [];

    public IReadOnlyList<string> Texts(string key) =>
        Find(key) is { } tree ? [.. Items(tree, key).Select(item => TextOf(item, key)).OfType<string>()] : [];

    /// <summary>The keys of this map as given, for maps whose keys are names of the set itself.</summary>
    public IReadOnlyList<YamlEntry> AllEntries()
    {
        known.UnionWith(map.Entries.Select(entry => entry.Key));
        return map.Entries;
    }

    public void ReportUnknownKeys()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            var nearest = Nearest.To(entry.Key, known) ?? "";
            state.Findings.Add(new Finding("yaml.unknown-key", PathOf(entry.Key), entry.At, [entry.Key, nearest]));

            // A key that is only mistyped is not missing as well.
            state.Findings.RemoveAll(finding => finding.Code == "yaml.missing-key" && finding.Path == PathOf(nearest));
        }
    }

    public void Report(string code, string key, params string[] args) => state.Report(code, PathOf(key), Find(key)?.At ?? map.At, args);

    public static MapReader? AsMap(YamlTree tree, string path, ReadState state)
    {
        state.Place(path, tree.At);
        if (tree is YamlMap map)
        {
            return new MapReader(map, path, state);
        }

        state.Report("yaml.not-a-map", path, tree.At);
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SlugPattern();

    private IReadOnlyList<YamlTree> Items(YamlTree tree, string key)
    {
        if (tree is YamlList list)
        {
            return list.Items;
        }

        Report("yaml.not-a-list", key);
        return [];
    }

    private string? TextOf(YamlTree tree, string key)
    {
        if (tree is not YamlText text)
        {
            Report("yaml.not-a-text", key);
            return null;
        }

        if (BrokenText.IsIn(text.Value))
        {
            Report("yaml.broken-text", key);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Value))
        {
            Report("yaml.empty-text", key);
        }
        else if (text.Value.Length > MaxTextLength)
        {
            Report("yaml.text-too-long", key, $"{MaxTextLength}");
        }

        return text.Value.Trim().Normalize();
    }

    private Text WordsOf(YamlTree tree, string key)
    {
        if (tree is not YamlMap)
        {
            return new Text(TextOf(tree, key) ?? "");
        }

        var words = AsMap(tree, PathOf(key), state)!;
        var text = new Text(words.RequiredText("vi"), words.OptionalText("en"));
        words.ReportUnknownKeys();
        return text;
    }

    private decimal? NumberOf(YamlTree tree, string key)
    {
        var text = TextOf(tree, key);
        if (text is not null && Numbers.Read(text) is { } number)
        {
            return number;
        }

        Report("yaml.not-a-number", key, text ?? "");
        return null;
    }
}
