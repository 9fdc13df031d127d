using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

public sealed class SetDifferenceTests
{
    private static readonly Criterion Kept = TestSet.Criterion("1.1", 10, new CountTimes(new InputId("so"), Points.Quantise(1)));
    private static readonly Criterion Other = TestSet.Criterion("1.2", 10, new CountTimes(new InputId("so"), Points.Quantise(1)));

    [Fact]
    public void The_same_set_differs_in_nothing() => Assert.Empty(SetDifference.Between(Set(Kept, Other), Set(Kept, Other)));

    [Fact]
    public void Dropped_lines_come_first_then_the_others_in_the_order_of_the_new_set()
    {
        var moved = Other with { Id = new IndicatorId("moi") };
        var said = SetDifference
            .Between(Set(Kept, Other), Set(Kept with { RuleText = new Text("khác") }, moved))
            .Select(line => $"{line.Before?.Id}>{line.After?.Id} {line.IsMaxChanged} {line.IsRenamed} {line.IsRuleTextChanged}");

        Assert.Equal(["1.2> False False False", "1.1>1.1 False False True", ">moi False False False"], said);
    }

    [Fact]
    public void A_maximum_a_name_and_a_printed_code_are_told_apart()
    {
        var changed = SetDifference.Between(Set(Kept, Other), Set(Kept with { Max = Points.Quantise(12) }, Other with { Code = "1.3" }));

        Assert.Equal(["total", "1", "1.1"], changed.Where(line => line.IsMaxChanged).Select(line => line.After!.Id.Value));
        Assert.Equal(["1.2"], changed.Where(line => line.IsRenamed).Select(line => line.After!.Id.Value));
    }

    [Fact]
    public void Other_evidence_and_another_time_of_it_are_changes_of_a_line_that_scores_the_same()
    {
        var changed = SetDifference.Between(
            Set(Kept, Other),
            Set(Kept with { EvidenceTime = EvidenceTime.IssuedInPeriod }, Other with { EvidenceText = new Text("Quyết định") })
        );

        Assert.Equal(["1.1"], changed.Where(line => line.IsEvidenceTimeChanged).Select(line => line.After!.Id.Value));
        Assert.Equal(["1.2"], changed.Where(line => line.IsEvidenceTextChanged).Select(line => line.After!.Id.Value));
    }

    private static CompiledSet Set(params IReadOnlyList<Criterion> rows) =>
        TestSet.Of([TestSet.Count("so")], TestSet.Group("1", IndicatorLevel.MainIndexId, rows)).Compiled();
}
