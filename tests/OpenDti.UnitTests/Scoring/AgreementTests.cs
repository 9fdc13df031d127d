using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

public sealed class AgreementTests
{
    private static readonly InputDefinition A = InputDefinition.Plain("a", new Text("Số a", "a"), InputKind.Number);
    private static readonly InputDefinition B = InputDefinition.Plain("b", new Text("Số b", "b"), InputKind.YesNo);

    [Theory]
    [InlineData(3, 2, 50)]
    [InlineData(1, 2, 50)]
    [InlineData(2, 2, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(4, 0, 100)]
    [InlineData(0, 4, 100)]
    public void A_number_deviates_by_its_distance_from_the_measured_one(int declared, int measured, int percent) =>
        Assert.Equal(percent / 100m, Of(tolerance: 0m, Number(declared), Number(measured)).LargestDeviation);

    [Fact]
    public void A_deviation_equal_to_the_tolerance_agrees()
    {
        Assert.Equal(AgreementState.Within, Of(0.5m, Number(3), Number(2)).State);
        Assert.Equal(AgreementState.Beyond, Of(0.49m, Number(3), Number(2)).State);
    }

    [Fact]
    public void The_largest_deviation_of_the_criterion_counts()
    {
        var declared = Values((A.Id, new Measurement.Number(2)), (B.Id, new Measurement.YesNo(true)));
        var measured = Values((A.Id, new Measurement.Number(2)), (B.Id, new Measurement.YesNo(false)));

        Assert.Equal(new Agreement(AgreementState.Beyond, 1m), Agreement.Of([A, B], declared, measured, tolerance: 0.5m));
    }

    [Fact]
    public void Without_a_measured_figure_nothing_agrees()
    {
        Assert.Equal(AgreementState.NothingMeasured, Of(1m, Number(3), Values()).State);
        Assert.Equal(AgreementState.NothingMeasured, Of(1m, Number(3), Values((A.Id, Measurement.NotEntered))).State);
    }

    [Fact]
    public void What_was_not_declared_deviates_wholly() => Assert.Equal(1m, Of(0m, Values(), Number(2)).LargestDeviation);

    [Fact]
    public void The_measured_figures_take_the_place_of_the_declared_ones_and_others_stay()
    {
        var declared = new UnitInputs("u", Values((A.Id, new Measurement.Number(3)), (B.Id, new Measurement.YesNo(true))), []);

        var monitored = Agreement.AsMonitored(declared, Number(2));

        Assert.Equal(new Measurement.Number(2), monitored.Values[A.Id]);
        Assert.Equal(new Measurement.YesNo(true), monitored.Values[B.Id]);
        Assert.Equal(new Measurement.Number(3), declared.Values[A.Id]);
    }

    private static Agreement Of(decimal tolerance, Dictionary<InputId, Measurement> declared, Dictionary<InputId, Measurement> measured) =>
        Agreement.Of([A], declared, measured, tolerance);

    private static Dictionary<InputId, Measurement> Number(decimal value) => Values((A.Id, new Measurement.Number(value)));

    private static Dictionary<InputId, Measurement> Values(params (InputId Input, Measurement Value)[] values) =>
        values.ToDictionary(one => one.Input, one => one.Value);
}
