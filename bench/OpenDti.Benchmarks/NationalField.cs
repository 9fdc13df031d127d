using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Benchmarks;

/// <summary>A set of 100 criteria in 8 indices and units with random figures: the national job, from memory.</summary>
internal sealed class NationalField
{
    public const int Criteria = 100;
    private const int Indices = 8;
    private const int Seed = 20260101;

    public NationalField(int units)
    {
        var inputs = new List<InputDefinition>();
        var rows = Enumerable.Range(0, Criteria).Select(row => NewRow(row, inputs)).ToList();
        Set = CompiledSet.Compile(NewSet(inputs, rows)).Value;
        var random = new Random(Seed);
        Units = [.. Enumerable.Range(0, units).Select(unit => NewUnit(unit, inputs, random))];
    }

    public CompiledSet Set { get; }

    public List<UnitInputs> Units { get; }

    private static Criterion NewRow(int row, List<InputDefinition> inputs)
    {
        var (a, b) = (new InputId($"a-{row}"), new InputId($"b-{row}"));
        inputs.Add(Input(a, "Số hồ sơ đã xử lý trực tuyến toàn trình đúng hạn"));
        inputs.Add(Input(b, "Tổng số hồ sơ thủ tục hành chính đã tiếp nhận"));
        return new Criterion
        {
            Id = new IndicatorId($"row-{row}"),
            Code = $"{(row % Indices) + 1}.{(row / Indices) + 1}",
            Name = new Text($"Tiêu chí {row}"),
            Max = Points.Quantise(10m),
            Level = "component",
            Rule = new RatioOf(a, b),
        };
    }

    private static InputDefinition Input(InputId id, string name) =>
        new(id, new Text(name), InputKind.Count, "hồ sơ", Bounds.None, [], InputSource.Declared, Disclosure.Public);

    private static IndicatorSet NewSet(List<InputDefinition> inputs, List<Criterion> rows) =>
        new()
        {
            Id = "bench",
            Version = "1",
            Name = new Text("Bộ chỉ số đo tốc độ"),
            UnitKind = "commune",
            IsFictional = true,
            Inputs = inputs,
            Levels = [new(IndicatorLevel.MainIndexId, new Text("Chỉ số chính")), new("component", new Text("Chỉ số thành phần"))],
            Root = Group(
                IndicatorLevel.TotalId,
                "",
                IndicatorLevel.TotalId,
                [.. Enumerable.Range(0, Indices).Select(index => IndexOf(index, rows))]
            ),
            Policy = ScoringPolicy.Default,
        };

    private static IndicatorGroup IndexOf(int index, List<Criterion> rows) =>
        Group(
            $"index-{index}",
            $"{index + 1}",
            IndicatorLevel.MainIndexId,
            [.. rows.Index().Where(row => row.Index % Indices == index).Select(row => row.Item)]
        );

    private static IndicatorGroup Group(string id, string code, string level, IReadOnlyList<Indicator> children) =>
        new()
        {
            Id = new IndicatorId(id),
            Code = code,
            Name = new Text(id),
            Max = children.Aggregate(Points.Zero, (sum, child) => sum + child.Max),
            Level = level,
            Children = children,
        };

    private static UnitInputs NewUnit(int unit, List<InputDefinition> inputs, Random random)
    {
        var values = new Dictionary<InputId, Measurement>();
        for (var place = 0; place < inputs.Count; place += 2)
        {
            var whole = random.Next(1, 10_000);
            values[inputs[place].Id] = new Measurement.Number(random.Next(0, whole + 1));
            values[inputs[place + 1].Id] = new Measurement.Number(whole);
        }

        return new UnitInputs($"unit-{unit}", values, []);
    }
}
