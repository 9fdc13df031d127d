using System.Text.Json;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>
/// The machine of one explanation against the rules of the guide (tham-dinh.md, lanh-dao.md), written down here a second time: every standing and act,
/// then long random lives beside a model that knows nothing of the code.
/// </summary>
public sealed class ExplanationMachineTests
{
    private const int Lives = 400;
    private const int StepsOfLife = 60;
    private const string About = "mot";

    private static readonly IndicatorId Indicator = new(About);

    /// <summary>What comes of each act, in the order prepare, answer, confirm, give back, decide, ask again: the state, or why not.</summary>
    private static readonly Dictionary<Standing, string[]> Rules = new()
    {
        [Standing.Asked] =
        [
            "Prepared",
            "Answered",
            "explanation.nothing-prepared",
            "explanation.nothing-prepared",
            "explanation.still-open",
            "explanation.already-asked",
        ],
        [Standing.Prepared] = ["Prepared", "Answered", "Answered", "Asked", "explanation.still-open", "explanation.already-asked"],
        [Standing.Silent] =
        [
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "Decided",
            "explanation.already-asked",
        ],
        [Standing.PreparedAndLate] =
        [
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "Decided",
            "explanation.already-asked",
        ],
        [Standing.Answered] =
        [
            "Answered",
            "Answered",
            "explanation.nothing-prepared",
            "explanation.nothing-prepared",
            "Decided",
            "explanation.already-asked",
        ],
        [Standing.AnsweredAndPrepared] = ["Answered", "Answered", "Answered", "Answered", "Decided", "explanation.already-asked"],
        [Standing.AnsweredAndLate] =
        [
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "explanation.too-late",
            "Decided",
            "explanation.already-asked",
        ],
        [Standing.Decided] =
        [
            "explanation.already-decided",
            "explanation.already-decided",
            "explanation.already-decided",
            "explanation.already-decided",
            "explanation.already-decided",
            "Asked",
        ],
        [Standing.Approved] =
        [
            "explanation.approved",
            "explanation.approved",
            "explanation.approved",
            "explanation.approved",
            "appraisal.approved",
            "appraisal.approved",
        ],
        [Standing.Released] =
        [
            "explanation.approved",
            "explanation.approved",
            "explanation.approved",
            "explanation.approved",
            "appraisal.released",
            "appraisal.released",
        ],
    };

    /// <summary>How a request may stand when somebody acts.</summary>
    public enum Standing
    {
        Asked,
        Prepared,
        Silent,
        PreparedAndLate,
        Answered,
        AnsweredAndPrepared,
        AnsweredAndLate,
        Decided,
        Approved,
        Released,
    }

    public static TheoryData<Standing, ExplanationAct> Everything
    {
        get
        {
            var all = new TheoryData<Standing, ExplanationAct>();
            foreach (var standing in Enum.GetValues<Standing>())
            {
                foreach (var act in Enum.GetValues<ExplanationAct>())
                {
                    all.Add(standing, act);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_the_guide_says_is_what_a_dossier_does(Standing standing, ExplanationAct act)
    {
        var one = In(standing);
        var version = one.Dossier.Version;

        var refusal = Try(one, act);

        Assert.Equal(Rules[standing][(int)act], refusal ?? StateOf(one));
        Assert.Equal(refusal is null ? version + 1 : version, one.Dossier.Version);
    }

    [Theory]
    [InlineData(CriterionAct.Return, "appraisal.with-unit")]
    [InlineData(CriterionAct.Accept, null)]
    public void While_the_unit_corrects_a_criterion_nobody_asks_about_it(CriterionAct before, string? expected)
    {
        var one = new AppraisedDossier();
        Assert.Null(one.Try(About, before, CriterionActor.FirstAppraiser));

        Assert.Equal(expected, Try(one, ExplanationAct.AskAgain));
    }

    [Theory]
    [InlineData(-1, "appraisal.not-locked")]
    [InlineData(0, "appraisal.settling")]
    public void Nobody_asks_before_all_that_arrived_in_time_is_written(int millisecondsAfterDeadline, string expected)
    {
        var one = new AppraisedDossier { Now = AppraisedDossier.Deadline.AddMilliseconds(millisecondsAfterDeadline) };

        Assert.Equal(expected, Try(one, ExplanationAct.AskAgain));
    }

    [Fact]
    public void After_twenty_four_thousand_random_steps_each_request_stands_where_the_model_has_it()
    {
        var dice = new Random(20311215);
        var outcomes = new HashSet<string>();
        for (var life = 0; life < Lives; life++)
        {
            var one = new ExplanationLife(dice);
            for (var step = 0; step < StepsOfLife; step++)
            {
                outcomes.Add(one.Step());
                one.MustAgree();
            }

            Assert.Equal(JsonSerializer.Serialize(one.Dossier), JsonSerializer.Serialize(one.Replayed()));
        }

        // Whatever the machine can answer was met; a walk that never gets anywhere would agree with any model.
        Assert.Equal(ExplanationLife.Outcomes.Order(StringComparer.Ordinal), outcomes.Order(StringComparer.Ordinal));
    }

    private static string StateOf(AppraisedDossier one) => one.Dossier.LatestExplanationOf(Indicator)!.StateAt(one.Now).ToString();

    private static string? Try(AppraisedDossier one, ExplanationAct act)
    {
        var (dossier, group, now, version) = (one.Dossier, one.Group, one.Now, one.Dossier.Version);
        var round = dossier.LatestExplanationOf(Indicator)?.RoundNo ?? 0;
        return act switch
        {
            ExplanationAct.Prepare => one.Took(dossier.PrepareExplanation(Indicator, round, "Bỏ sót.", [], group, now)),
            ExplanationAct.Answer => one.Took(dossier.AnswerExplanation(Indicator, round, "Bỏ sót.", [], group, now)),
            ExplanationAct.Confirm => one.Took(dossier.ConfirmExplanation(Indicator, round, version, hasPrepared: false, group, now)),
            ExplanationAct.GiveBack => one.Took(dossier.GiveBackExplanation(Indicator, round, version, "Nêu số.", group, now)),
            ExplanationAct.Decide => one.Took(
                dossier.DecideExplanation(Indicator, round, version, ExplanationOutcome.Upheld, "Giữ nguyên.", group, now)
            ),
            _ => one.Took(dossier.Ask(Indicator, version, "Vì sao?", now.AddDays(3), group, now)),
        };
    }

    private static AppraisedDossier In(Standing standing)
    {
        var one = new AppraisedDossier();
        Assert.Null(Try(one, ExplanationAct.AskAgain));
        ExplanationAct[] before = standing switch
        {
            Standing.Prepared or Standing.PreparedAndLate => [ExplanationAct.Prepare],
            Standing.Answered or Standing.AnsweredAndLate => [ExplanationAct.Answer],
            Standing.AnsweredAndPrepared => [ExplanationAct.Answer, ExplanationAct.Prepare],
            Standing.Decided => [ExplanationAct.Answer, ExplanationAct.Decide],
            _ => [],
        };
        Assert.All(before, act => Assert.Null(Try(one, act)));
        if (standing is Standing.Silent or Standing.PreparedAndLate or Standing.AnsweredAndLate)
        {
            one.Now = one.Dossier.LatestExplanationOf(Indicator)!.Until;
        }

        if (standing is Standing.Approved or Standing.Released)
        {
            one.Group.Apply(new ApprovalRecorded(Guid.CreateVersion7(), "1/QĐ", new DateOnly(2031, 12, 1), "", ""), one.Now);
        }

        if (standing == Standing.Released)
        {
            one.Group.Apply(new ResultsReleased(Guid.CreateVersion7(), 1, "", "1/QĐ", new DateOnly(2031, 12, 1), one.Now));
        }

        return one;
    }
}
