using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A dossier beside a model of it that knows nothing of the code: where it stands, how often it changed, until when it is open, who entered what.</summary>
internal sealed class DossierLife(Random dice)
{
    private const string Taken = "taken";
    private const string Nothing = "nothing to save";

    private static readonly Guid[] Persons = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];

    private readonly EnteredDossier _real = new() { Now = EnteredDossier.OpensAt.AddHours(-dice.Next(20)) };
    private readonly Dictionary<string, (string Value, Guid By, int Version)> _entered = [];
    private readonly HashSet<string> _returned = [];

    private string _state = "entering";
    private int _version;
    private DateTimeOffset _deadline = EnteredDossier.Deadline;
    private DateTimeOffset? _own;
    private (int Version, Guid By, DateTimeOffset At, bool OnPaper)? _confirmation;
    private bool _isApproved;
    private bool _isReleased;

    /// <summary>Everything that a step may come to.</summary>
    public static IReadOnlyList<string> Outcomes { get; } =
    [
        Taken,
        Nothing,
        "answer.conflict",
        "dossier.not-open-yet",
        "dossier.after-deadline",
        "dossier.no-such-move",
        "dossier.changed-since-shown",
        "dossier.empty",
        "dossier.return-without-reason",
        "dossier.own-entries",
        "dossier.withdraw-after-deadline",
        "dossier.not-confirmed",
        "dossier.withdraw-by-leader",
        "dossier.withdraw-without-reason",
        "deadline.released",
        "deadline.approved",
        "deadline.without-reason",
        "deadline.changed-since-shown",
        "deadline.unchanged",
        "deadline.before-group",
        "round.deadline-past",
        "round.deadline-outside-window",
    ];

    public Dossier Dossier => _real.Dossier;

    private DateTimeOffset Until => _own > _deadline ? _own.Value : _deadline;

    private bool IsOpen => !_isReleased && _real.Now >= EnteredDossier.OpensAt && _real.Now < Until;

    private Guid Somebody => Persons[dice.Next(Persons.Length)];

    /// <summary>Mostly what stands there, now and then an older page.</summary>
    private int Shown => Math.Max(_version - (dice.Next(8) == 0 ? 1 : 0), 0);

    public Dossier Replayed() => _real.Replayed();

    /// <summary>One random step; what it came to. What the model expects is what happens.</summary>
    public string Step() =>
        dice.Next(20) switch
        {
            0 or 1 => Pass(),
            2 or 3 or 4 or 5 => Enter(),
            6 or 7 or 8 or 9 => Send(),
            10 or 11 => Return(),
            12 or 13 or 14 => Confirm(),
            15 or 16 => Withdraw(),
            17 => Extend(),
            18 => MoveDeadline(),
            _ => Approve(),
        };

    public void MustAgree()
    {
        Assert.Equal(_state, Dossier.State.ToString().ToLowerInvariant());
        Assert.Equal(_version, Dossier.Version);
        Assert.Equal(Until, Dossier.DeadlineIn(_real.Group));
        Assert.Equal(_own > _deadline, Dossier.IsExtendedIn(_real.Group));
        Assert.Equal(IsOpen, Dossier.StageIn(_real.Group, _real.Now) == RoundGroupStage.Open);
        Assert.Equal(_state != "confirmed" && _real.Now >= Until, Dossier.IsUnconfirmedAt(_real.Now, _deadline));
        Assert.Equal(
            _confirmation,
            Dossier.ConfirmedVersion is { } version
                ? ((int)version, Dossier.ConfirmedBy!.Value, Dossier.ConfirmedAt!.Value, Dossier.SignedPaperId is not null)
                : null
        );
        Assert.Equal(
            _entered.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)),
            EnteredDossier
                .Criteria.Where(c => Dossier.AnswerTo(EnteredDossier.InputOf(c)) is not null)
                .Order(StringComparer.Ordinal)
                .Select(c => (c, Dossier.AnswerTo(EnteredDossier.InputOf(c))!))
                .Select(a => (a.c, (a.Item2.Value!, a.Item2.AccountId, (int)a.Item2.Version)))
        );
        Assert.Equal(
            _returned.Order(StringComparer.Ordinal),
            Dossier.Reviews.Where(r => r.State == ReviewState.Open).Select(r => r.Indicator).Order(StringComparer.Ordinal)
        );
    }

    private string Pass()
    {
        _real.Now = _real.Now.AddHours(dice.Next(1, 60));
        return Taken;
    }

    private string Enter()
    {
        var (by, criterion, value) = (Somebody, EnteredDossier.Criteria[dice.Next(3)], $"{dice.Next(4)}");
        var isKnown = _entered.TryGetValue(criterion, out var before);
        var isStale = dice.Next(8) == 0;
        var isSame = isKnown && before.Value == value;
        var why =
            Closed("dossier.after-deadline")
            ?? (_state == "confirmed" ? "dossier.no-such-move" : null)
            ?? (isSame ? Nothing : null)
            ?? (isStale ? "answer.conflict" : null);

        var outcome = _real.Enter(by, criterion, value, isStale ? before.Version + 1 : before.Version);

        Same(why == Nothing ? null : why, outcome);
        if (why is null)
        {
            _entered[criterion] = (value, by, ++_version);
            _returned.Remove(criterion);
        }

        return why ?? Taken;
    }

    private string Send()
    {
        var shown = Shown;
        var why =
            Closed("dossier.after-deadline")
            ?? (_state is "sent" or "confirmed" ? "dossier.no-such-move" : null)
            ?? Old(shown)
            ?? (_entered.Count == 0 ? "dossier.empty" : null);

        return Follow(why, _real.Send(Somebody, shown), () => _state = "sent");
    }

    private string Return()
    {
        var (shown, count) = (Shown, dice.Next(4));
        var criteria = EnteredDossier.Criteria[..count];
        var why =
            Closed("dossier.after-deadline")
            ?? (_state != "sent" ? "dossier.no-such-move" : null)
            ?? Old(shown)
            ?? (count == 0 ? "dossier.return-without-reason" : null);

        return Follow(
            why,
            _real.Return(Somebody, shown, criteria),
            () =>
            {
                _state = "returned";
                _returned.UnionWith(criteria);
            }
        );
    }

    private string Confirm()
    {
        var (shown, by, isOnPaper) = (Shown, Somebody, dice.Next(3) == 0);
        var hasEntered = _entered.Values.Any(one => one.By == by);
        var why =
            Closed("dossier.after-deadline")
            ?? (_state != "sent" ? "dossier.no-such-move" : null)
            ?? Old(shown)
            ?? (hasEntered && !isOnPaper ? "dossier.own-entries" : null);

        return Follow(
            why,
            isOnPaper ? _real.ConfirmByPaper(by, shown) : _real.Confirm(by, shown, hasEntered),
            () =>
            {
                _state = "confirmed";
                _confirmation = (_version, by, _real.Now, isOnPaper);
                _returned.Clear();
            }
        );
    }

    private string Withdraw()
    {
        var (shown, seat, reason) = (Shown, dice.Next(3) == 0 ? Role.Specialist : Role.Leader, dice.Next(6) == 0 ? " " : "Nhầm số.");
        var why =
            Closed("dossier.withdraw-after-deadline")
            ?? (_state != "confirmed" ? "dossier.not-confirmed" : null)
            ?? (seat == Role.Specialist && _confirmation is { OnPaper: false } ? "dossier.withdraw-by-leader" : null)
            ?? Old(shown)
            ?? (reason == " " ? "dossier.withdraw-without-reason" : null);

        return Follow(why, _real.Withdraw(Somebody, shown, reason, seat), () => (_state, _confirmation) = ("entering", null));
    }

    private string Extend()
    {
        var (deadline, shown, reason) = NewDeadline(Until);
        var why =
            NoDeadline(deadline, reason)
            ?? (shown != Until ? "deadline.changed-since-shown" : null)
            ?? (deadline == Until ? "deadline.unchanged" : null)
            ?? (deadline <= _deadline ? "deadline.before-group" : null);

        return Follow(why, _real.Extend(Somebody, deadline, shown, reason), () => _own = deadline);
    }

    private string MoveDeadline()
    {
        var (deadline, shown, reason) = NewDeadline(_deadline);
        var why =
            NoDeadline(deadline, reason)
            ?? (shown != _deadline ? "deadline.changed-since-shown" : null)
            ?? (deadline == _deadline ? "deadline.unchanged" : null);

        // The group's stream tells of it; the dossier's version stays.
        Same(why, _real.MoveDeadline(deadline, shown, reason));
        _deadline = why is null ? deadline : _deadline;
        return why ?? Taken;
    }

    // Approved once entry is over, sometimes taken back, at last released.
    private string Approve()
    {
        if (_isReleased || _real.Now < Until || dice.Next(3) > 0)
        {
            return Pass();
        }

        var isReleasing = _isApproved && dice.Next(2) == 0;
        Action act =
            isReleasing ? _real.Release
            : _isApproved ? _real.WithdrawApproval
            : _real.Approve;
        act();
        (_isApproved, _isReleased) = (isReleasing || !_isApproved, isReleasing);
        return Taken;
    }

    private (DateTimeOffset Deadline, DateTimeOffset Shown, string Reason) NewDeadline(DateTimeOffset present) =>
        (
            dice.Next(10) switch
            {
                0 => present,
                1 => EnteredDossier.Deadline.AddDays(370),
                2 => _real.Now,
                _ => _real.Now.AddHours(dice.Next(-20, 700)),
            },
            dice.Next(8) == 0 ? present.AddHours(1) : present,
            dice.Next(8) == 0 ? "" : "Bão số 9."
        );

    // One year after the data window's last day, 15/10/2031, somebody mistyped the year.
    private string? NoDeadline(DateTimeOffset deadline, string reason) =>
        _isReleased ? "deadline.released"
        : _isApproved ? "deadline.approved"
        : reason.Length == 0 ? "deadline.without-reason"
        : deadline <= _real.Now ? "round.deadline-past"
        : deadline >= new DateTimeOffset(2032, 10, 16, 0, 0, 0, TimeSpan.FromHours(7)) ? "round.deadline-outside-window"
        : null;

    private string? Closed(string afterDeadline) =>
        IsOpen ? null
        : !_isReleased && _real.Now < EnteredDossier.OpensAt ? "dossier.not-open-yet"
        : afterDeadline;

    private string? Old(int shown) => shown == _version ? null : "dossier.changed-since-shown";

    private string Follow(string? why, string? outcome, Action change)
    {
        Same(why, outcome);
        if (why is null)
        {
            _version++;
            change();
        }

        return why ?? Taken;
    }

    private static void Same(string? expected, string? outcome) => Assert.Equal(expected, outcome);
}
