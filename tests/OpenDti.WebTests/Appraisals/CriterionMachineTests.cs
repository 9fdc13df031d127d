using System.Text.Json;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>The machine of one criterion: every state, act and actor against the table as officials read it, then long random lives.</summary>
public sealed class CriterionMachineTests
{
    private const int Steps = 20_000;

    private static readonly CriterionAct[] Decisions =
    [
        CriterionAct.Accept,
        CriterionAct.ChangeValue,
        CriterionAct.AwardPoints,
        CriterionAct.Exempt,
        CriterionAct.Return,
    ];

    public static TheoryData<CriterionState, CriterionAct, CriterionActor> Everything
    {
        get
        {
            var all = new TheoryData<CriterionState, CriterionAct, CriterionActor>();
            foreach (var state in Enum.GetValues<CriterionState>())
            {
                foreach (var act in Enum.GetValues<CriterionAct>())
                {
                    foreach (var actor in Enum.GetValues<CriterionActor>())
                    {
                        all.Add(state, act, actor);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_the_regulation_allows_is_what_the_table_allows(CriterionState state, CriterionAct act, CriterionActor actor) =>
        Assert.Equal(IsLawful(state, act, actor), CriterionMoves.Allows(state, act, actor));

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_the_table_allows_is_what_a_dossier_takes(CriterionState state, CriterionAct act, CriterionActor actor)
    {
        if (
            (actor == CriterionActor.Unit) != (act == CriterionAct.Correct)
            || (actor == CriterionActor.Leader) != (act == CriterionAct.ConfirmCorrection)
        )
        {
            return;
        }

        var one = In(state);
        var version = one.Dossier.Version;

        var refusal = one.Try("mot", act, actor);

        Assert.Equal(CriterionMoves.Allows(state, act, actor), refusal is null);
        Assert.Equal(refusal is null ? version + 1 : version, one.Dossier.Version);
    }

    [Fact]
    public void After_twenty_thousand_random_steps_declared_figures_are_the_units_and_the_record_tells_all()
    {
        var dice = new Random(20311015);
        var (taken, refused) = (0, 0);
        for (var life = 0; life < Steps / 40; life++)
        {
            var one = new AppraisedDossier();
            var entered = AppraisedDossier.Criteria.ToDictionary(c => c, _ => "3");
            var counting = new Dictionary<string, string>(entered);
            for (var step = 0; step < 40; step++)
            {
                one.Now = one.Now.AddHours(dice.Next(0, 30));
                var criterion = AppraisedDossier.Criteria[dice.Next(2)];
                var actor = (CriterionActor)dice.Next(4);
                var act = actor switch
                {
                    CriterionActor.Unit => CriterionAct.Correct,
                    CriterionActor.Leader => CriterionAct.ConfirmCorrection,
                    _ => (CriterionAct)dice.Next(6),
                };
                var before = one.StateOf(criterion);
                var other = AppraisedDossier.Criteria.Single(c => c != criterion);
                var untouched = (one.StateOf(other), Findings(one.Dossier, other));
                var value = $"{dice.Next(9)}";

                var refusal = one.Try(criterion, act, actor, value);

                if (refusal is null)
                {
                    Follow(actor, criterion, value, entered, counting);
                }

                _ = refusal is null ? taken++ : refused++;
                Assert.Equal(
                    CriterionMoves.Allows(before, act, actor) && (actor != CriterionActor.Unit || HasTime(one, criterion, refusal)),
                    refusal is null
                );
                Assert.Equal(untouched, (one.StateOf(other), Findings(one.Dossier, other)));
                Assert.All(entered, d => Assert.Equal(d.Value, one.Dossier.AnswerTo(AppraisedDossier.InputOf(d.Key))!.Value));
                Assert.All(counting, d => Assert.Equal(d.Value, Counting(one.Dossier, AppraisedDossier.InputOf(d.Key))));
                AssertFindingsAreInForce(one, criterion);
            }

            Assert.Equal(Written(one.Dossier), Written(one.Replayed()));
        }

        Assert.True(taken > Steps / 10 && refused > Steps / 10, $"{taken} taken, {refused} refused: the walk tried too little.");
    }

    // What a unit corrects counts once its leader confirms it; the next decision drops what nobody has confirmed.
    private static void Follow(
        CriterionActor actor,
        string criterion,
        string value,
        Dictionary<string, string> entered,
        Dictionary<string, string> counting
    )
    {
        if (actor == CriterionActor.Unit)
        {
            entered[criterion] = value;
        }
        else if (actor == CriterionActor.Leader)
        {
            counting[criterion] = entered[criterion];
        }
        else
        {
            entered[criterion] = counting[criterion];
        }
    }

    private static string? Counting(Dossier dossier, Scoring.InputId input) =>
        (dossier.HeldOf(input.Value) ?? dossier.AnswerTo(input))!.Value;

    // A correction may go on only inside the time that was given with the return.
    private static bool HasTime(AppraisedDossier one, string criterion, string? refusal) =>
        one.Dossier.ReopenedUntil(new Scoring.IndicatorId(criterion), one.Group, one.Now) is not null || refusal is null;

    // What stands in the appraised track is what the decision in force found, and nothing where none is.
    private static void AssertFindingsAreInForce(AppraisedDossier one, string criterion)
    {
        var id = new Scoring.IndicatorId(criterion);
        var current = one.Dossier.CurrentAppraisalOf(id);
        var found = current?.Act == CriterionAct.Keep ? one.Dossier.AppraisalOf(id, AppraisalLevel.First) : current;
        var answers = one.Dossier.Answers.Where(a => a.Track == Track.Appraised && a.Input == AppraisedDossier.InputOf(criterion).Value);

        Assert.Equal(found?.Values.Select(v => v.Value) ?? [], answers.Select(a => a.Value));
        Assert.Equal(found?.PointsE10, one.Dossier.PointAwards.SingleOrDefault(p => p.Indicator == criterion)?.PointsE10);
    }

    private static string Findings(Dossier dossier, string criterion) =>
        string.Join(
            '|',
            dossier
                .Answers.Where(a => a.Input == AppraisedDossier.InputOf(criterion).Value)
                .Select(a => $"{a.Track} {a.Value} {a.Version}")
                .Order(StringComparer.Ordinal)
        );

    private static string Written(Dossier dossier) =>
        JsonSerializer.Serialize(
            new
            {
                dossier.Version,
                Answers = dossier.Answers.OrderBy(a => a.Input, StringComparer.Ordinal).ThenBy(a => a.Track),
                Appraisals = dossier.Appraisals.OrderBy(a => a.Indicator, StringComparer.Ordinal).ThenBy(a => a.Level),
                Points = dossier.PointAwards.OrderBy(p => p.Indicator, StringComparer.Ordinal),
            }
        );

    private static AppraisedDossier In(CriterionState state)
    {
        var one = new AppraisedDossier();
        if (state == CriterionState.Waiting)
        {
            return one;
        }

        var isReturned =
            state is CriterionState.Returned or CriterionState.Unconfirmed or CriterionState.Overdue or CriterionState.Corrected;
        one.Try("mot", isReturned ? CriterionAct.Return : CriterionAct.Accept, CriterionActor.FirstAppraiser);
        if (state == CriterionState.Overdue)
        {
            one.Now = one.Now.AddDays(2);
        }
        else if (state is CriterionState.Unconfirmed or CriterionState.Corrected)
        {
            one.Try("mot", CriterionAct.Correct, CriterionActor.Unit, "4");
            if (state == CriterionState.Corrected)
            {
                one.Try("mot", CriterionAct.ConfirmCorrection, CriterionActor.Leader);
            }
        }
        else if (state == CriterionState.Reviewed)
        {
            one.Try("mot", CriterionAct.Keep, CriterionActor.SecondAppraiser);
        }

        Assert.Equal(state, one.StateOf("mot"));
        return one;
    }

    private static bool IsLawful(CriterionState state, CriterionAct act, CriterionActor actor) =>
        actor switch
        {
            CriterionActor.Unit => act == CriterionAct.Correct
                && state is CriterionState.Returned or CriterionState.Unconfirmed or CriterionState.Corrected
                && act == CriterionAct.Correct,
            CriterionActor.Leader => act == CriterionAct.ConfirmCorrection && state == CriterionState.Unconfirmed,
            CriterionActor.FirstAppraiser => Decisions.Contains(act)
                && state is not (CriterionState.Returned or CriterionState.Unconfirmed or CriterionState.Reviewed),
            _ => (Decisions.Contains(act) || act == CriterionAct.Keep)
                && state is CriterionState.Decided or CriterionState.Reviewed
                && act != CriterionAct.Correct,
        };
}
