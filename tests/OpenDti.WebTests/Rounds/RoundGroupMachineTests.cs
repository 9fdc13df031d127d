using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.WebTests.Architecture;

namespace OpenDti.WebTests.Rounds;

/// <summary>The round group's machine: every (stage, act, role) as a regulation would have it, the same in print, then long random lives.</summary>
public sealed class RoundGroupMachineTests
{
    private const int Lives = 400;
    private const int StepsOfLife = 40;

    private static readonly Dictionary<RoundGroupAct, string> Endpoints = new()
    {
        [RoundGroupAct.PlanCalendar] = "rounds.calendar.plan",
        [RoundGroupAct.MoveDeadline] = "rounds.deadline.submit",
        [RoundGroupAct.GiveTraits] = "rounds.traits.give",
        [RoundGroupAct.AmendSet] = "rounds.amendment.make",
        [RoundGroupAct.Appraise] = "appraisals.decide.submit",
        [RoundGroupAct.AttachBonus] = "bonuses.scheme.attach",
        [RoundGroupAct.DecideBonus] = "bonuses.decide.submit",
        [RoundGroupAct.DecideInCouncil] = "councils.decide.submit",
        [RoundGroupAct.SendDraft] = "publications.draft.send",
        [RoundGroupAct.Approve] = "publications.approval.record",
        [RoundGroupAct.WithdrawApproval] = "publications.approval.withdraw",
        [RoundGroupAct.Release] = "publications.release",
        [RoundGroupAct.Complain] = "publications.complaints.file",
        [RoundGroupAct.Correct] = "publications.complaint.correct",
        [RoundGroupAct.Supersede] = "publications.correction.release",
    };

    public static TheoryData<RoundGroupStage, RoundGroupAct> Everything
    {
        get
        {
            var all = new TheoryData<RoundGroupStage, RoundGroupAct>();
            foreach (var stage in Enum.GetValues<RoundGroupStage>())
            {
                foreach (var act in Enum.GetValues<RoundGroupAct>())
                {
                    all.Add(stage, act);
                }
            }

            return all;
        }
    }

    /// <summary>Written as an official would say it, apart from the table.</summary>
    [Theory]
    [MemberData(nameof(Everything))]
    public void What_the_regulation_allows_is_what_the_table_allows(RoundGroupStage stage, RoundGroupAct act)
    {
        var isDecided = stage is RoundGroupStage.Approved or RoundGroupStage.Released;
        var lawful = act switch
        {
            RoundGroupAct.PlanCalendar or RoundGroupAct.MoveDeadline or RoundGroupAct.AttachBonus => !isDecided,
            RoundGroupAct.AmendSet or RoundGroupAct.GiveTraits => !isDecided,
            RoundGroupAct.DecideInCouncil => stage == RoundGroupStage.Council,
            RoundGroupAct.Appraise or RoundGroupAct.DecideBonus => stage >= RoundGroupStage.Locked && !isDecided,
            RoundGroupAct.SendDraft => stage is RoundGroupStage.Locked or RoundGroupStage.DraftResults or RoundGroupStage.AwaitingApproval,
            RoundGroupAct.Approve => stage is RoundGroupStage.Locked or RoundGroupStage.AwaitingApproval,
            RoundGroupAct.Complain or RoundGroupAct.Correct or RoundGroupAct.Supersede => stage == RoundGroupStage.Released,
            _ => stage == RoundGroupStage.Approved,
        };

        Assert.Equal(lawful, RoundGroupMoves.Allows(stage, act));
    }

    [Fact]
    public void The_printed_machines_are_the_enforced_ones()
    {
        var printed = File.ReadAllLines(Path.Combine(SourceFiles.Root, "docs/machines.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var ofGroup = Enum.GetValues<RoundGroupAct>()
            .Select(act => $"| `round-group.{act}` | {string.Join(", ", RoundGroupMoves.StagesFor(act))} | {RolesOf(Endpoints[act])} |");
        var ofDossier = Enum.GetValues<DossierAct>()
            .Select(act =>
                $"| `dossier.{act}` | {string.Join(", ", DossierMoves.StatesFor(act))} | {RolesOf(act == DossierAct.Enter ? "dossiers.save" : $"dossiers.{act.ToString().ToLowerInvariant()}")} |"
            );
        string[] enforced = [.. ofGroup, .. ofDossier];

        Assert.True(enforced.SequenceEqual(printed), "docs/machines.md must hold:\n" + string.Join('\n', enforced));
    }

    [Fact]
    public void After_sixteen_thousand_random_steps_the_stage_is_what_time_and_the_record_say()
    {
        var dice = new Random(20271215);
        var (taken, refused) = (0, 0);
        for (var life = 0; life < Lives; life++)
        {
            var one = new Life(dice);
            for (var step = 0; step < StepsOfLife; step++)
            {
                _ = one.Step() ? taken++ : refused++;
                one.MustAgree();
            }
        }

        Assert.True(taken > 2_000 && refused > 2_000, $"{taken} steps were taken, {refused} refused.");
    }

    private static string RolesOf(string endpoint) =>
        string.Join(", ", SecuritySetup.AllPermissions.Single(row => row.Endpoint == endpoint).Roles);

    /// <summary>A round group beside a model of it that knows nothing of the code: times, and what was recorded.</summary>
    private sealed class Life
    {
        private readonly Random _dice;
        private readonly RoundGroup _group;
        private readonly DateTimeOffset _opensAt;
        private DateTimeOffset _now;
        private DateTimeOffset _deadline;
        private List<(CalendarStepKind Kind, DateTimeOffset End)> _steps = [];
        private DateTimeOffset? _answersUntil;
        private bool _isApproved;
        private bool _isReleased;

        public Life(Random dice)
        {
            _dice = dice;
            _opensAt = HanoiTime.StartOf(new DateOnly(2027, 9, 1)).AddDays(dice.Next(20));
            _deadline = _opensAt.AddDays(10 + dice.Next(30)).AddHours(17);
            _now = _opensAt.AddDays(-1);
            var round = new RoundCreated(Guid.NewGuid(), 2027, new DateOnly(2026, 10, 15), new DateOnly(2027, 10, 15)).ToRound(Guid.Empty);
            _group = new RoundGroup
            {
                Id = Guid.NewGuid(),
                AuthorityId = Guid.Empty,
                RoundId = round.Id,
                Round = round,
                UnitKind = UnitKind.Department,
                OpensAt = _opensAt,
            };
            _group.Apply(new RoundGroupOpened(_group.Id, round.Id, UnitKind.Department, Guid.NewGuid(), _opensAt, _deadline));
        }

        /// <summary>One random step; whether it was taken. What the model allows is what happens.</summary>
        public bool Step() =>
            _dice.Next(7) switch
            {
                0 => Pass(),
                6 => Send(),
                1 => Plan(),
                2 => MoveDeadline(),
                3 => Decide(RoundGroupAct.Approve, CanApprove, () => _group.Apply(Recorded(), _now), () => _isApproved = true),
                4 => Decide(
                    RoundGroupAct.WithdrawApproval,
                    _isApproved && !_isReleased,
                    () => _group.Apply(new ApprovalWithdrawn(_group.ApprovalId!.Value, "x")),
                    () => _isApproved = false
                ),
                _ => Decide(
                    RoundGroupAct.Release,
                    _isApproved && !_isReleased && _dice.Next(4) == 0,
                    () => _group.Apply(new ResultsReleased(Guid.NewGuid(), 1, "", "1/QĐ", new DateOnly(2027, 1, 1), _now)),
                    () => _isReleased = true
                ),
            };

        public void MustAgree() => Assert.Equal(Expected(), _group.StageAt(_now, _group.DeadlineAt));

        private bool CanApprove =>
            !_isApproved && !_isReleased && _now >= _deadline && !(_now < _answersUntil) && _steps.TrueForAll(IsOver);

        private RoundGroupStage Expected()
        {
            if (_isReleased)
            {
                return RoundGroupStage.Released;
            }

            if (_now < _opensAt || _now < _deadline)
            {
                return _now < _opensAt ? RoundGroupStage.Draft : RoundGroupStage.Open;
            }

            if (_isApproved)
            {
                return RoundGroupStage.Approved;
            }

            // The last step of the kind that comes first in the year and is not over yet.
            var running = _steps.Where(step => !IsOver(step)).Select(step => step.Kind);
            if (_now < _answersUntil)
            {
                running = running.Append(CalendarStepKind.DraftResults);
            }

            return _steps.Count == 0 && !running.Any() ? RoundGroupStage.Locked
                : running.Any() ? Enum.Parse<RoundGroupStage>(running.Min().ToString())
                : RoundGroupStage.AwaitingApproval;
        }

        /// <summary>A draft that is planned is over once it was sent and the time to answer has passed; nobody waits for the approval's days.</summary>
        private bool IsOver((CalendarStepKind Kind, DateTimeOffset End) step) =>
            step.Kind switch
            {
                CalendarStepKind.Approval => true,
                CalendarStepKind.DraftResults => _answersUntil is not null && _now >= _answersUntil,
                _ => _now >= step.End,
            };

        private bool Send()
        {
            if (!RoundGroupMoves.Allows(_group.StageAt(_now, _group.DeadlineAt), RoundGroupAct.SendDraft))
            {
                return false;
            }

            _answersUntil = _now.AddDays(_dice.Next(1, 8));
            _group.Apply(new DraftResultsSent(Guid.NewGuid(), "", _answersUntil.Value, Reason: null));
            return true;
        }

        private bool Pass()
        {
            _now = _now.AddHours(_dice.Next(1, 240));
            return true;
        }

        private bool Plan()
        {
            var kinds = Enum.GetValues<CalendarStepKind>().Where(_ => _dice.Next(2) == 0).ToList();
            var plan = new CalendarPlan([.. kinds.Select(kind => new StepPlan(kind, 0, _dice.Next(1, 12), LastDay: null))], null, null);
            var calendar = plan.From(_deadline, WorkingDays.ByLaw).Value;
            var reason = _dice.Next(4) == 0 ? "" : "lý do";
            var isFirst = _group.CalendarText is null;
            var isSame = calendar.ToText() == _group.CalendarText;
            var planned = _group.PlanCalendar(calendar, _group.CalendarText ?? "", reason);

            Assert.Equal(_isApproved || _isReleased || isSame || (!isFirst && reason.Length == 0), planned.IsRefused);
            if (planned.TryGet(out var fact, out _))
            {
                _group.Apply(fact);
                _steps = [.. calendar.Steps.Select(step => (step.Kind, step.EndsAt))];
            }

            return !planned.IsRefused;
        }

        private bool MoveDeadline()
        {
            var deadline = _now.AddHours(_dice.Next(-100, 400));
            var changed = _group.ChangeDeadline(deadline, _group.DeadlineAt, "lý do", _now);
            var isInside =
                deadline >= HanoiTime.StartOf(new DateOnly(2026, 10, 15)) && deadline < HanoiTime.StartOf(new DateOnly(2028, 10, 16));

            Assert.Equal(_isApproved || _isReleased || deadline <= _now || deadline == _deadline || !isInside, changed.IsRefused);
            if (changed.TryGet(out var fact, out _))
            {
                _group.Apply(fact);
                _deadline = deadline;
            }

            return !changed.IsRefused;
        }

        private bool Decide(RoundGroupAct act, bool wants, Action apply, Action note)
        {
            var isAllowed = RoundGroupMoves.Allows(_group.StageAt(_now, _group.DeadlineAt), act);
            Assert.Equal(act == RoundGroupAct.Approve ? CanApprove : _isApproved && !_isReleased, isAllowed);
            if (!wants)
            {
                return false;
            }

            apply();
            note();
            return true;
        }

        private static ApprovalRecorded Recorded() => new(Guid.NewGuid(), "1/QĐ", new DateOnly(2027, 1, 1), "", "");
    }
}
