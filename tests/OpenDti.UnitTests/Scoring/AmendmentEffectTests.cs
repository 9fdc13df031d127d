using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What an amended set does to units: checked by hand on rows that bring a point for each.</summary>
public sealed class AmendmentEffectTests
{
    private static readonly Criterion First = Row("1.1", "a", 10);
    private static readonly Criterion Second = Row("1.2", "b", 10);

    [Fact]
    public void What_only_has_another_name_asks_nobody_for_anything()
    {
        var (before, after) = (Set(First, Second), Set(First with { Name = new Text("Tên khác") }, Second));

        var effect = EffectOf(before, after, ("a", 3), ("b", 4));

        Assert.Empty(AmendedCriterion.ChangedBetween(before, after));
        Assert.Empty(effect.ToEnter);
        Assert.Empty(effect.ToConfirm);
        Assert.Empty(effect.Moved);
    }

    [Fact]
    public void A_dropped_criterion_moves_points_and_voids_no_confirmation()
    {
        var effect = EffectOf(Set(First, Second), Set(First), ("a", 3), ("b", 4));

        Assert.Equal([("1.2", "-4")], effect.Moved.Select(line => (line.Criterion.Id.Value, line.Change.ToString())));
        Assert.Equal(["b"], effect.Dropped.Select(input => input.Id.Value));
        Assert.Empty(effect.ToConfirm);
        Assert.Empty(effect.ToEnter);
    }

    [Fact]
    public void A_new_criterion_is_to_be_entered_and_confirmed_unless_its_figure_is_there_already()
    {
        var (before, after) = (Set(First), Set(First, Second));

        Assert.Equal(["1.2"], EffectOf(before, after, ("a", 3)).ToEnter.Select(row => row.Id.Value));
        Assert.Empty(EffectOf(before, after, ("a", 3), ("b", 4)).ToEnter);
        Assert.Equal(["1.2"], EffectOf(before, after, ("a", 3), ("b", 4)).ToConfirm.Select(row => row.Id.Value));
    }

    [Fact]
    public void Another_rule_concerns_the_units_whose_points_it_changes_and_no_others()
    {
        var (before, after) = (Set(First), Set(First with { Rule = new CountTimes(new InputId("a"), Points.Quantise(2)) }));

        Assert.Equal(["1.1"], AmendedCriterion.ChangedBetween(before, after).Select(id => id.Value));
        Assert.Equal(["1.1"], EffectOf(before, after, ("a", 3)).ToConfirm.Select(row => row.Id.Value));
        Assert.Empty(EffectOf(before, after, ("a", 0)).ToConfirm);
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("8", true)]
    [InlineData("9", false)] // above the new limit
    [InlineData("3.5", false)] // no whole number
    [InlineData("yes", false)]
    public void A_figure_fits_where_the_input_asks_for_the_same_and_takes_the_value(string value, bool fits)
    {
        var now = TestSet.Count("a") with { Bounds = new Bounds(Min: 0, Max: 8) };

        Assert.Equal(fits, AmendmentEffect.Fits(TestSet.Count("a"), now, value));
        Assert.False(AmendmentEffect.Fits(TestSet.Count("a", unit: "lần"), now, value));
        Assert.False(AmendmentEffect.Fits(TestSet.Percent("a"), now, value));
    }

    [Fact]
    public void A_figure_that_was_set_aside_is_to_be_entered_and_confirmed()
    {
        var (before, after) = (Set(First), Set(First));

        var effect = AmendmentEffect.Of(
            before,
            after,
            [new GivenFigure(new InputId("a"), "3")],
            new HashSet<InputId> { new("a") },
            before.Score(UnitOf("x", ("a", 3))),
            after.Score(UnitOf("x"))
        );

        Assert.Equal(["1.1"], effect.ToEnter.Select(row => row.Id.Value));
        Assert.Equal(["1.1"], effect.ToConfirm.Select(row => row.Id.Value));
    }

    /// <summary>x has 9 + 1 of 20, y 2 + 7, z 1 + 1; with 1.2 doubled 11, 16 and 3 of 30: x falls from 0.50 to 0.37, y rises from 0.45 to 0.53.</summary>
    [Fact]
    public void The_largest_move_stands_first_by_places_then_by_index_value()
    {
        UnitInputs[] field = [UnitOf("x", ("a", 9), ("b", 1)), UnitOf("y", ("a", 2), ("b", 7)), UnitOf("z", ("a", 1), ("b", 1))];
        var doubled = Set(First, Second with { Max = Points.Quantise(20), Rule = new CountTimes(new InputId("b"), Points.Quantise(2)) });

        var moved = Rescoring.Of(Set(First, Second), field, doubled, field);

        Assert.Equal(
            ["x 1>2 10>11", "y 2>1 9>16", "z 3>3 2>3"],
            moved.Select(unit => $"{unit.Unit} {unit.Before.Rank}>{unit.After.Rank} {unit.Before.Total}>{unit.After.Total}")
        );
        Assert.Equal(["1.2"], moved[0].Lines.Select(line => line.Criterion.Id.Value));
    }

    [Fact]
    public void Inputs_dropped_added_asked_otherwise_and_limited_otherwise_are_told_apart()
    {
        var limited = TestSet.Count("a") with { Bounds = new Bounds(Min: null, Max: 5) };
        var before = TestSet.Of([TestSet.Count("a"), TestSet.Count("b"), TestSet.Count("d")], Group(First)).Compiled();
        var after = TestSet.Of([limited, TestSet.Count("c"), TestSet.Percent("d")], Group(First)).Compiled();

        Assert.Equal(
            ["b> False False", "a>a False True", ">c False False", "d>d True False"],
            InputDifference.Between(before, after).Select(one => $"{one.Before?.Id}>{one.After?.Id} {one.IsAnother} {one.IsLimited}")
        );
    }

    private static AmendmentEffect EffectOf(CompiledSet before, CompiledSet after, params (string Input, int Value)[] values) =>
        AmendmentEffect.Of(
            before,
            after,
            [.. values.Select(value => new GivenFigure(new InputId(value.Input), $"{value.Value}"))],
            new HashSet<InputId>(),
            before.Score(UnitOf("x", values)),
            after.Score(UnitOf("x", values))
        );

    private static UnitInputs UnitOf(string unit, params (string Input, int Value)[] values) =>
        new(
            unit,
            values.ToDictionary(value => new InputId(value.Input), value => (Measurement)new Measurement.Number(value.Value)),
            Decisions: []
        );

    private static Criterion Row(string id, string input, decimal max) =>
        TestSet.Criterion(id, max, new CountTimes(new InputId(input), Points.Quantise(1)));

    private static IndicatorGroup Group(params IReadOnlyList<Criterion> rows) => TestSet.Group("1", IndicatorLevel.MainIndexId, rows);

    private static CompiledSet Set(params IReadOnlyList<Criterion> rows) =>
        TestSet.Of([.. rows.SelectMany(row => row.Rule.Inputs).Distinct().Select(id => TestSet.Count(id.Value))], Group(rows)).Compiled();
}
