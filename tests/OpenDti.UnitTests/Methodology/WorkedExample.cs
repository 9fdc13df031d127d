using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Methodology;

/// <summary>
/// One example of a page of the methodology: a piece of a set file, and a table whose rows are units. Columns in backticks
/// are what is known of a unit (an input, a line that a person gave points, a trait …), the others what follows from it.
/// </summary>
internal sealed class WorkedExample
{
    private const string Levels = "levels: [{ id: main-index, name: \"Chỉ số chính\" }, { id: component, name: \"Chỉ số thành phần\" }]\n";

    private const string Head =
        "semantics: 1\nid: vi-du\nversion: \"1\"\nfictional: true\nname: \"Ví dụ\"\nunitKind: department\n" + Levels;

    private readonly IReadOnlyList<string> columns;
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;
    private readonly IReadOnlyList<UnitInputs> units;
    private readonly IReadOnlyList<Sheet> sheets;
    private readonly PeerFacts peers;

    private WorkedExample(string yaml, IReadOnlyList<IReadOnlyList<string>> table)
    {
        Set = CompiledSet.Compile(Read(yaml)).Value;
        columns = table[0];
        rows = [.. table.Skip(2)];
        units = [.. rows.Select((row, place) => UnitOf(row, $"u{place + 1}"))];
        peers = Scorer.Survey(Set, units);
        sheets = [.. units.Select(unit => Scorer.Score(Set, unit, peers))];
    }

    public CompiledSet Set { get; }

    /// <summary>Every example of a page: a fenced piece of YAML and the first table after it.</summary>
    public static IEnumerable<WorkedExample> Of(string page)
    {
        var pieces = page.Split("```");
        for (var place = 1; place + 1 < pieces.Length; place += 2)
        {
            var lines = pieces[place + 1].Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'));
            yield return new WorkedExample(pieces[place]["yaml\n".Length..], [.. lines.Select(CellsOf)]);
        }
    }

    /// <summary>What the table says and what follows from the engine, for every cell that follows from something.</summary>
    public IEnumerable<(string Cell, string Said, string Actual)> Compared()
    {
        var ranking = Scorer.Rank(Set, sheets);
        foreach (var (place, row) in rows.Index())
        {
            foreach (var (column, name) in columns.Index().Where(column => !IsGiven(column.Item)))
            {
                yield return ($"row {place + 1}, {name}", row[column], Actual(name, place, ranking));
            }
        }
    }

    private static List<string> CellsOf(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static bool IsGiven(string column) => column.StartsWith('`');

    // A piece with a rule is one row of 1.1; any other piece is the rest of a set.
    private static IndicatorSet Read(string yaml)
    {
        var isRow = yaml.Split('\n').Any(line => line.StartsWith("rule:", StringComparison.Ordinal));
        if (!isRow)
        {
            return IndicatorSetYaml.Read(Head + yaml).Value;
        }

        var max = yaml.Split('\n').First(line => line.StartsWith("max:", StringComparison.Ordinal));
        var row = string.Concat(yaml.Split('\n').Select(line => $"        {line}\n"));
        return IndicatorSetYaml
            .Read(
                $"{Head}total{max["max".Length..]}\nindicators:\n  - code: \"1\"\n    id: chi-so\n    name: \"Chỉ số\"\n    {max}\n    children:\n"
                    + $"      - code: \"1.1\"\n        id: tieu-chi\n        name: \"Tiêu chí\"\n{row}"
            )
            .Value;
    }

    private string Actual(string column, int place, Ranking ranking)
    {
        var unit = ranking.Units.FirstOrDefault(ranked => ranked.Unit == units[place].Unit);
        return column switch
        {
            "Points" => Shown.Points(Set, sheets[place].Total, Language.En),
            "State" => sheets[place].Nodes[0].State.ToString(),
            "Rank" => unit is null ? "none" : $"{unit.Rank}",
            "Class" => unit?.ClassId ?? "none",
            "Average" => Shown.Points(Set, ranking.AverageTotal, Language.En),
            "Says" => Sentences.Full(Set, Scorer.Explain(Set, units[place], peers, Set.Criteria[0].Id), Language.Vi),
            _ when column.StartsWith("Says of ", StringComparison.Ordinal) => Sentences.Full(
                Set,
                Scorer.Explain(Set, units[place], peers, new IndicatorId(column["Says of ".Length..])),
                Language.Vi
            ),
            _ => Shown.Points(Set, sheets[place].Of(new IndicatorId(column["Points of ".Length..])).Earned, Language.En),
        };
    }

    private UnitInputs UnitOf(IReadOnlyList<string> row, string name)
    {
        var unit = UnitInputs.Empty(name);
        foreach (var (column, header) in columns.Index().Where(column => IsGiven(column.Item)))
        {
            unit = With(unit, header.Trim('`'), row[column]);
        }

        return unit;
    }

    private UnitInputs With(UnitInputs unit, string known, string cell) =>
        known switch
        {
            "traits" => unit with { Traits = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet() },
            "unconfirmed" => unit with { IsUnconfirmed = cell == "yes" },
            "without evidence" => unit with
            {
                WithoutEvidence = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new IndicatorId(id)).ToHashSet(),
            },
            "class by the council" => cell.Length == 0
                ? unit
                : unit with
                {
                    ClassDecision = new ClassDecision(cell, "Kết luận của Hội đồng"),
                },
            _ when Set.FindInput(new InputId(known)) is { } input => unit with
            {
                Values = new Dictionary<InputId, Measurement>(unit.Values) { [input.Id] = Measured(input, cell) },
            },
            _ => cell.Length == 0 ? unit : unit with { Decisions = [.. unit.Decisions, DecisionOn(known, cell)] },
        };

    private static Measurement Measured(InputDefinition input, string cell) =>
        cell switch
        {
            "withheld" => new Measurement.Missing(MissingReason.Withheld),
            "refused" => new Measurement.Missing(MissingReason.Refused),
            "not applicable" => new Measurement.Missing(MissingReason.NotApplicable),
            _ => Entry.Read(input, cell).Value,
        };

    // "total by the council" or "1.1": the column names the line and who decided, the cell the points.
    private static PointDecision DecisionOn(string known, string cell)
    {
        var isCouncil = known.EndsWith(" by the council", StringComparison.Ordinal);
        var line = isCouncil ? known[..^" by the council".Length] : known;
        return new PointDecision(
            new IndicatorId(line),
            Points.Quantise(decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)),
            "theo thang điểm"
        )
        {
            By = isCouncil ? DecidedBy.Council : DecidedBy.Appraiser,
        };
    }
}
