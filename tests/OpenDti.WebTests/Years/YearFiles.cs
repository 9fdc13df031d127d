using OpenDti.Web.Features.Units;
using OpenDti.WebTests.Architecture;

namespace OpenDti.WebTests.Years;

/// <summary>A unit of a year, as its file names it.</summary>
public sealed record YearUnit(string Code, UnitKind Kind, string Name);

/// <summary>
/// The files of one province's year: <c>units.csv</c>, and for each group its set, what units declared, what was monitored where something was, and
/// the places and points that come out, computed apart from the engine in exact fractions.
/// </summary>
public sealed class YearFiles(string folder)
{
    private readonly string _folder = Path.Combine(SourceFiles.Root, "tests", "OpenDti.WebTests", "Years", folder);

    public IReadOnlyList<YearUnit> Units =>
        [.. Rows("units.csv").Select(row => new YearUnit(row["code"], Enum.Parse<UnitKind>(row["kind"], ignoreCase: true), row["name"]))];

    public string SetOf(string group) => File.ReadAllText(Path.Combine(_folder, $"{group}.set.yaml"));

    /// <summary>What each unit declared, by input.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Declared(string group) => ByUnit($"{group}.declared.csv");

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Monitored(string group) => ByUnit($"{group}.monitored.csv");

    /// <summary>Rank, total, class, and the points of every line, by unit; the best first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Expected(string group) => ByUnit($"{group}.expected.csv");

    private Dictionary<string, IReadOnlyDictionary<string, string>> ByUnit(string file) =>
        Rows(file)
            .ToDictionary(
                row => row["unit"],
                IReadOnlyDictionary<string, string> (row) => row.Where(cell => cell.Key != "unit").ToDictionary()
            );

    private IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, file));
        var columns = lines[0].Split(',');
        return lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second));
    }
}
