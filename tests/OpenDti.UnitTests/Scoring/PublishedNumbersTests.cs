using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Numbers that were published, transcribed with their source, and what the engine makes of them.</summary>
public sealed class PublishedNumbersTests
{
    private const decimal Tolerance = 0.0001m;

    /// <summary>
    /// Ministry of Information and Communications, DTI 2022 of the provinces, https://dti.gov.vn/xep-hang-2022: the published
    /// total, then the eight index values in the order of QĐ 922 (awareness, institutions, infrastructure, skills, security,
    /// government, economy, society).
    /// </summary>
    private static readonly Province[] Provinces =
    [
        // 100 × (1 + 0.9 + 0.8253 + 0.8487 + 0.7578) + 200 × 0.8575 + 150 × (0.7836 + 0.5197) = 433.18 + 171.5 + 195.495
        new("TP. Đà Nẵng", 0.8002m, [1.0000m, 0.9000m, 0.8253m, 0.8487m, 0.7578m, 0.8575m, 0.7836m, 0.5197m], 0.800175m),
        // 380.22 + 168.12 + 168.015: the printed index values were themselves rounded, so 0.716355 and not 0.7163
        new("TP. Hồ Chí Minh", 0.7163m, [0.8917m, 0.9000m, 0.8258m, 0.6267m, 0.5580m, 0.8406m, 0.7611m, 0.3590m], 0.716355m),
        new("Quảng Ninh", 0.7024m, [0.9581m, 0.9000m, 0.7648m, 0.6250m, 0.5382m, 0.8385m, 0.5904m, 0.4505m], 0.702445m),
        new("Thừa Thiên - Huế", 0.6975m, [0.9500m, 0.9000m, 0.6823m, 0.6794m, 0.6423m, 0.8262m, 0.6787m, 0.3001m], 0.69746m),
        new("TP. Cần Thơ", 0.6924m, [0.9000m, 0.8000m, 0.7233m, 0.7376m, 0.7226m, 0.7325m, 0.7556m, 0.2947m], 0.692395m),
    ];

    private static readonly string[] IndexInputs =
    [
        "nhan-thuc-so",
        "the-che-so",
        "ha-tang-so",
        "nhan-luc-so",
        "an-toan-thong-tin-mang",
        "chinh-quyen-so",
        "kinh-te-so",
        "xa-hoi-so",
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Places))]
    public void The_index_values_of_2022_give_the_published_total_within_its_last_decimal(int place)
    {
        var province = Provinces[place];

        var sheet = Repository.Set("qd-922-2022-tinh.yaml").Score(province.Inputs());

        Assert.Equal(province.Computed, sheet.IndexValue);
        Assert.True(Math.Abs(sheet.IndexValue - province.Published) <= Tolerance, $"{province.Name}: {sheet.IndexValue}");
        Assert.Equal(ScoreState.Settled, sheet.Nodes[0].State);
    }

    [Fact]
    public void Four_of_the_five_totals_are_exact_to_the_printed_decimal_and_Ho_Chi_Minh_City_is_not()
    {
        var exact = Provinces.Where(province =>
            Shown.IndexValue(province.Computed, Language.En)
            == $"{province.Published.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
        );

        Assert.Equal(["TP. Đà Nẵng", "Quảng Ninh", "Thừa Thiên - Huế", "TP. Cần Thơ"], exact.Select(province => province.Name));
    }

    [Fact]
    public void The_five_provinces_rank_in_the_published_order()
    {
        var set = Repository.Set("qd-922-2022-tinh.yaml");
        var sheets = Provinces.Reverse().Select(province => set.Score(province.Inputs())).ToList();

        var ranking = Scorer.Rank(set, sheets);

        Assert.Equal(Provinces.Select(province => province.Name), ranking.Units.Select(unit => unit.Unit));
        Assert.Equal([1, 2, 3, 4, 5], ranking.Units.Select(unit => unit.Rank));
    }

    // QĐ 1397/QĐ-UBND-HC of Đồng Tháp, 20/12/2022: the maxima of the main indices.
    [Theory]
    [InlineData("dong-thap-1397-2022-so.yaml", 200, new[] { 20, 20, 40, 30, 40, 50 })]
    [InlineData("dong-thap-1397-2022-huyen.yaml", 400, new[] { 60, 20, 50, 50, 40, 90, 70, 20 })]
    public void The_main_indices_of_Dong_Thap_have_their_points(string file, int total, int[] maxima)
    {
        var set = Repository.Set(file);

        Assert.Equal(maxima.Select(max => (decimal)max), set.MainIndices.Select(index => index.Max.Value));
        Assert.Equal(total, set.Set.Total.Value);
    }

    // Báo Đồng Tháp on the results of 2023: departments 136.69 of 200 on average, districts 314.5 of 400.
    [Theory]
    [InlineData("136.69", 200, "0.68345", "68,345%")]
    [InlineData("314.5", 400, "0.78625", "78,625%")]
    public void The_averages_of_2023_are_the_published_percents(string average, int maximum, string share, string shown)
    {
        var points = Points.Quantise(decimal.Parse(average, System.Globalization.CultureInfo.InvariantCulture));

        var computed = points.ShareOf(Points.Quantise(maximum));

        Assert.Equal(share, CanonicalValue.OfNumber(computed));
        Assert.Equal(shown, Shown.Percent(computed, Language.Vi, decimals: 3));
    }

    private sealed record Province(string Name, decimal Published, decimal[] Values, decimal Computed)
    {
        public UnitInputs Inputs() =>
            new(
                Name,
                IndexInputs
                    .Zip(Values)
                    .ToDictionary(pair => new InputId(pair.First), pair => (Measurement)new Measurement.Number(pair.Second)),
                []
            );
    }
}
