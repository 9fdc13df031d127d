using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Appraisals;

/// <summary>A dossier without a database: two criteria, each with one input of its own, and a clock that the test moves.</summary>
internal sealed class AppraisedDossier
{
    public static readonly DateTimeOffset Deadline = new(2031, 10, 15, 17, 0, 0, HanoiTime.Offset);

    private static readonly Guid Authority = Guid.CreateVersion7();

    private readonly List<(DossierFact Fact, long Seq, Guid By, DateTimeOffset At)> _facts = [];

    public AppraisedDossier()
    {
        Group = new RoundGroupOpened(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            UnitKind.Department,
            Guid.CreateVersion7(),
            Deadline.AddDays(-30),
            Deadline
        ).ToRoundGroup(Authority);
        Dossier = Blank();
        Now = Deadline.AddDays(-1);
        foreach (var criterion in Criteria)
        {
            Apply(
                Dossier.Accept(new IndicatorId(criterion), [new Entered(InputOf(criterion), "3", null, SeenVersion: 0)], Group, Now).Value
            );
        }

        Now = Deadline + RoundGroup.SettlingTime;
    }

    public static string[] Criteria { get; } = ["mot", "hai"];

    public RoundGroup Group { get; }

    public Dossier Dossier { get; private set; }

    public DateTimeOffset Now { get; set; }

    public static InputId InputOf(string criterion) => new("so-" + criterion);

    public CriterionState StateOf(string criterion) => Dossier.StateOf(new IndicatorId(criterion), Now);

    /// <summary>Tries an act of somebody who sees the dossier as it stands; its code where it is refused.</summary>
    public string? Try(string criterion, CriterionAct act, CriterionActor by, string value = "2")
    {
        if (by == CriterionActor.Unit)
        {
            var seen = Dossier.AnswerTo(InputOf(criterion))!.Version;
            return Took(Dossier.Accept(new IndicatorId(criterion), [new Entered(InputOf(criterion), value, null, seen)], Group, Now));
        }

        if (by == CriterionActor.Leader)
        {
            return Took(Dossier.ConfirmCorrections([new IndicatorId(criterion)], Dossier.Version, hasEnteredAny: false, Group, Now));
        }

        var level = by == CriterionActor.FirstAppraiser ? AppraisalLevel.First : AppraisalLevel.Second;
        var decision = new AppraisalDecision(new IndicatorId(criterion), level, act, Dossier.Version)
        {
            Words = "Vì sao.",
            Reason = AppraisalReason.PartAccepted,
            Points =
                act == CriterionAct.AwardPoints
                    ? Points.Quantise(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
                    : null,
            Until = act == CriterionAct.Return ? Now.AddDays(2) : null,
            Values = act switch
            {
                CriterionAct.ChangeValue => [new SavedAnswer(InputOf(criterion).Value, value, Missing: null)],
                CriterionAct.Exempt => [new SavedAnswer(InputOf(criterion).Value, Value: null, MissingReason.NotApplicable)],
                _ => [],
            },
        };
        return Took(Dossier.Appraise(decision, [InputOf(criterion)], Group, Now));
    }

    /// <summary>The dossier rebuilt from its facts alone.</summary>
    public Dossier Replayed()
    {
        var dossier = Blank();
        foreach (var (fact, seq, by, at) in _facts)
        {
            dossier.Apply(fact, seq, by, at);
        }

        return dossier;
    }

    /// <summary>Carries out what the dossier decided; its code where it refused.</summary>
    public string? Took<TFact>(Result<TFact> result, Guid? by = null)
        where TFact : DossierFact
    {
        if (result.IsRefused)
        {
            return result.Refusal.Code;
        }

        if (result.Value is not AnswersSaved { Answers.Count: 0 })
        {
            Apply(result.Value, by);
        }

        return null;
    }

    private void Apply(DossierFact fact, Guid? by = null)
    {
        var seq = Dossier.Version + 1;
        _facts.Add((fact, seq, by ?? Authority, Now));
        Dossier.Apply(fact, seq, by ?? Authority, Now);
    }

    private Dossier Blank() =>
        new()
        {
            Id = Dossier?.Id ?? Guid.CreateVersion7(),
            AuthorityId = Authority,
            RoundGroupId = Group.Id,
            UnitId = Dossier?.UnitId ?? Authority,
        };
}
