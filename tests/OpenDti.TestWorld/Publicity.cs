using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Units;

namespace OpenDti.TestWorld;

/// <summary>
/// A province with published groups of every size and state: departments over three years (another set in the first), one district alone by
/// a set without classes, and 250 communes by the set of the demonstration, one of which was two communes the year before.
/// </summary>
public abstract class Publicity : Province
{
    public const int ManyUnits = 250;

    private const string Classes = """
        classes:
          - { id: "tot", name: { vi: "Tốt" }, from: 70% }
          - { id: "yeu", name: { vi: "Yếu" }, from: 0% }

        """;

    /// <summary>Unit of every year. 2023: 10 points, second of two. 2024: 30, second of two. 2025: 75, first of three.</summary>
    public Guid Rising { get; } = Guid.CreateVersion7();

    /// <summary>2023: 50, first. 2024: 45, first. 2025: 45, third.</summary>
    public Guid Falling { get; } = Guid.CreateVersion7();

    /// <summary>2025 only: 60, second.</summary>
    public Guid Newcomer { get; } = Guid.CreateVersion7();

    public Guid Alone { get; } = Guid.CreateVersion7();

    /// <summary>The first of the communes, made of the two that come after the 250.</summary>
    public Guid Merged => _communes[0];

    public string FirstYear { get; private set; } = "";
    public string SecondYear { get; private set; } = "";
    public string ThirdYear { get; private set; } = "";
    public string OneUnit { get; private set; } = "";
    public string ManyBefore { get; private set; } = "";
    public string Many { get; private set; } = "";

    private readonly List<Guid> _communes = [.. Enumerable.Range(0, ManyUnits + 2).Select(_ => Guid.CreateVersion7())];

    public static string Ranking(string sha256) => $"/{Slug}/results/{sha256}";

    public static string UnitPage(string sha256, Guid unit) => $"{Ranking(sha256)}/units/{unit:N}";

    public static string IndicatorPage(string sha256, string indicator) => $"{Ranking(sha256)}/indicators/{indicator}";

    protected override async Task FillAsync()
    {
        await base.FillAsync();
        var older = TestSet.Yaml.Replace("version: \"1\"", "version: \"0\"", StringComparison.Ordinal);
        FirstYear = await PublishAsync(2023, UnitKind.Department, older, RisingWith(0, 0, 0), FallingWith(10, 2, 0));
        SecondYear = await PublishAsync(2024, UnitKind.Department, TestSet.Yaml, RisingWith(20, 0, 0), FallingWith(5, 1, 10));
        ThirdYear = await PublishAsync(
            2025,
            UnitKind.Department,
            TestSet.Yaml,
            RisingWith(15, 2, 10),
            FallingWith(5, 1, 10),
            UnitWith(Newcomer, "Sở Mới Lập", "no", 20, 2, 5)
        );
        var withoutClasses = TestSet.Yaml.Replace(Classes, "", StringComparison.Ordinal).Replace("tap-thu", "tap-thu-huyen");
        OneUnit = await PublishAsync(2025, UnitKind.District, withoutClasses, UnitWith(Alone, "Huyện Độc Nhất", "yes", 10, 2, 10));
        var demonstration = ShippedSets.TextOf("minh-hoa-so-2026.yaml");
        ManyBefore = await PublishAsync(
            2024,
            UnitKind.Commune,
            demonstration,
            [.. Enumerable.Range(1, ManyUnits + 1).Select(place => CommuneOf(place, seed: place * 53))]
        );
        Many = await PublishAsync(
            2025,
            UnitKind.Commune,
            demonstration,
            [.. Enumerable.Range(0, ManyUnits).Select(place => CommuneOf(place, seed: place * 37))]
        );
        await MergeAsync();
    }

    private async Task MergeAsync()
    {
        await using var db = Databases.Open(Authority);
        var since = new DateOnly(2020, 1, 1);
        int[] places = [0, ManyUnits, ManyUnits + 1];
        db.Units.AddRange(
            places.Select(place =>
                new UnitRegistered(_communes[place], UnitKind.Commune, $"x{place}", NameOf(place), since).ToUnit(Authority)
            )
        );
        var merged = new UnitsMerged(
            [_communes[ManyUnits], _communes[ManyUnits + 1]],
            Merged,
            new DateOnly(2025, 7, 1),
            "12/NQ-UBTVQH",
            new DateOnly(2025, 6, 16)
        );
        db.UnitLineages.AddRange(merged.ToLineages(Authority));
        await db.SaveChangesAsync();
    }

    private Task<string> PublishAsync(int year, UnitKind kind, string set, params IReadOnlyList<PublishedUnit> units) =>
        this.PublishAsync(new PublishedGroup(year, kind, set, units));

    private PublishedUnit RisingWith(int signed, int drills, int approved) =>
        UnitWith(Rising, "Sở Vươn Lên", "yes", signed, drills, approved);

    private PublishedUnit FallingWith(int signed, int drills, int approved) =>
        UnitWith(Falling, "Sở Tụt Lại", "yes", signed, drills, approved);

    /// <summary>10 for a yes, signed/20 × 20, 30 for two drills or 10 for one, approved/20 × 40.</summary>
    private static PublishedUnit UnitWith(Guid id, string name, string committee, int signed, int drills, int approved) =>
        PublishedUnit.Of(
            id,
            name,
            ("ban-chi-dao", committee),
            ("da-ky", Text(signed)),
            ("tong-so", "20"),
            ("so-lan", Text(drills)),
            ("da-duyet", Text(approved)),
            ("he-thong", "20")
        );

    /// <summary>Figures that differ from unit to unit, so that nothing compresses better than it would in life.</summary>
    private PublishedUnit CommuneOf(int place, int seed) =>
        new(
            _communes[place],
            NameOf(place),
            Demonstration.Inputs.Index().ToDictionary(input => input.Item.Id.Value, input => ValueOf(input.Item, seed + (input.Index * 11)))
        );

    private static string NameOf(int place)
    {
        var kind = place % 5 == 0 ? "Phường" : "Xã";
        return string.Create(CultureInfo.InvariantCulture, $"{kind} {Syllables[place % 16]} {Syllables[place / 16]}");
    }

    private static readonly IndicatorSet Demonstration = OpenDti
        .Documents.IndicatorSetYaml.Read(ShippedSets.TextOf("minh-hoa-so-2026.yaml"))
        .Value;

    private static readonly string[] Syllables =
    [
        "An",
        "Bình",
        "Cẩm",
        "Đồng",
        "Gia",
        "Hòa",
        "Khánh",
        "Long",
        "Mỹ",
        "Nghĩa",
        "Phú",
        "Quảng",
        "Sơn",
        "Tân",
        "Vĩnh",
        "Xuân",
    ];

    private static string ValueOf(InputDefinition input, int seed) =>
        input.Kind switch
        {
            InputKind.YesNo => seed % 3 == 0 ? "no" : "yes",
            InputKind.Choice => input.Options[seed % input.Options.Count].Id,
            InputKind.Percent => Text(40 + (seed % 61)),
            _ => input.Name.Vi.StartsWith("Tổng", StringComparison.Ordinal) ? Text(200 + (seed % 97)) : Text(seed % 60),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class PublicityOnSqlite : Publicity
{
    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
}

public sealed class PublicityOnPostgres : Publicity
{
    protected override async Task<string?> ConnectionStringAsync() => await PostgresCluster.NewDatabaseAsync();
}
