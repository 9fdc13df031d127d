using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What has to be proved: what the set asks evidence for and the unit claims.</summary>
public sealed class EvidenceNeedTests
{
    private static readonly CompiledSet Set = CompiledSet
        .Compile(
            IndicatorSetYaml
                .Read(
                    """
                    semantics: 1
                    id: "can-tai-lieu"
                    version: "1"
                    fictional: true
                    name: "Bộ cần tài liệu"
                    unitKind: "department"
                    total: 30
                    levels: [{ id: "main-index", name: "Chỉ số chính" }, { id: "component", name: "Thành phần" }]
                    rounding: { criterion: 2, group: exact, index: exact, total: exact, display: 2 }
                    notApplicable: leave-out
                    missingEvidence: zero
                    classes: [{ id: "dat", name: "Đạt", from: 0 }]
                    indicators:
                      - code: "1"
                        id: "mot"
                        name: "Một"
                        max: 30
                        children:
                          - { code: "1.1", id: "co", name: "Có", max: 10, evidence: "Quyết định", inputs: [{ id: "a", name: "A", kind: yes-no }], rule: { yesNo: { input: "a" } } }
                          - { code: "1.2", id: "dem", name: "Đếm", max: 10, evidence: "Danh sách", inputs: [{ id: "b", name: "B", kind: count, unit: "văn bản" }], rule: { countTimes: { input: "b", each: 5 } } }
                          - { code: "1.3", id: "do", name: "Đo", max: 10, evidence: "Hệ thống", inputs: [{ id: "c", name: "C", kind: count, unit: "lượt", source: monitored }], rule: { countTimes: { input: "c", each: 5 } } }
                    """
                )
                .Value
        )
        .Value;

    [Theory]
    [InlineData(true, 2, "co dem")]
    [InlineData(false, 2, "dem")] // Who answers "no" claims nothing.
    [InlineData(true, 0, "co")] // Neither does who counts none.
    public void A_claim_has_to_be_proved_and_what_is_measured_proves_itself(bool yes, int count, string lacking)
    {
        var values = Values(yes, count);

        var found = EvidenceNeed.LackingIn(Set, values, new HashSet<IndicatorId>());

        Assert.Equal(lacking, string.Join(' ', found.Select(id => id.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Nothing_entered_lacks_nothing_yet_and_what_is_attached_is_enough()
    {
        Assert.Empty(EvidenceNeed.LackingIn(Set, new Dictionary<InputId, Measurement>(), new HashSet<IndicatorId>()));
        Assert.Empty(EvidenceNeed.LackingIn(Set, Values(true, 2), new HashSet<IndicatorId> { new("co"), new("dem") }));
    }

    /// <summary>10 + 10 + 10 with evidence; without any, what is measured (10) is all that counts.</summary>
    [Fact]
    public void Where_the_set_gives_nothing_without_evidence_the_points_are_gone()
    {
        var values = Values(true, 2);
        var unit = new UnitInputs("u", values, []);

        var proved = Scorer.Score(Set, unit, PeerFacts.None);
        var unproved = Scorer.Score(
            Set,
            unit with
            {
                WithoutEvidence = EvidenceNeed.LackingIn(Set, values, new HashSet<IndicatorId>()),
            },
            PeerFacts.None
        );

        Assert.Equal(Points.Quantise(30m), proved.Total);
        Assert.Equal(Points.Quantise(10m), unproved.Total);
    }

    private static Dictionary<InputId, Measurement> Values(bool yes, int count) =>
        new()
        {
            [new InputId("a")] = new Measurement.YesNo(yes),
            [new InputId("b")] = new Measurement.Number(count),
            [new InputId("c")] = new Measurement.Number(2),
        };
}
