using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Appraisals;

/// <summary>The explanations about two criteria beside a model of them that knows nothing of the code.</summary>
internal sealed class ExplanationLife(Random dice)
{
    private const string Taken = "taken";
    private const int LongestWords = 2000;

    private static readonly Guid[] Persons = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    private readonly AppraisedDossier _real = new();
    private readonly Dictionary<string, List<Asked>> _asked = AppraisedDossier.Criteria.ToDictionary(c => c, _ => new List<Asked>());

    private int _version = AppraisedDossier.Criteria.Length;
    private int _words;
    private bool _isApproved;
    private bool _isReleased;

    /// <summary>Everything that a step may come to.</summary>
    public static IReadOnlyList<string> Outcomes { get; } =
    [
        Taken,
        "appraisal.approved",
        "appraisal.released",
        "appraisal.changed-since-shown",
        "dossier.changed-since-shown",
        "explanation.already-asked",
        "explanation.already-decided",
        "explanation.approved",
        "explanation.day-outside",
        "explanation.no-day",
        "explanation.not-asked",
        "explanation.nothing-prepared",
        "explanation.nothing-to-accept",
        "explanation.own-words",
        "explanation.still-open",
        "explanation.too-late",
        "explanation.without-words",
        "explanation.words-too-long",
    ];

    public Dossier Dossier => _real.Dossier;

    public Dossier Replayed() => _real.Replayed();

    /// <summary>One random step; what it came to. What the model expects is what happens.</summary>
    public string Step()
    {
        var (criterion, by, words) = (AppraisedDossier.Criteria[dice.Next(2)], Persons[dice.Next(2)], Words());
        var now = Latest(criterion);
        var round = (now?.Round ?? 0) - (dice.Next(12) == 0 ? 1 : 0);
        var shown = _version - (dice.Next(6) == 0 ? dice.Next(1, 3) : 0);
        return dice.Next(16) switch
        {
            0 or 1 or 2 => Pass(),
            3 or 4 => Ask(criterion, words),
            5 or 6 or 7 => Prepare(criterion, round, words, by),
            8 => Answer(criterion, round, words),
            9 or 10 => Confirm(criterion, round, shown, by),
            11 => GiveBack(criterion, round, shown, words),
            12 or 13 or 14 => Decide(criterion, round, shown, words),
            _ => Approve(),
        };
    }

    public void MustAgree()
    {
        Assert.Equal(_version, Dossier.Version);
        foreach (var (criterion, requests) in _asked)
        {
            var real = Dossier.Explanations.Where(e => e.Indicator == criterion).OrderBy(e => e.RoundNo).ToList();
            Assert.Equal(
                requests.Select(r => (r.Round, r.Version, r.Answer, r.Prepared, r.PreparedBy, r.GivenBack, StateOf(r))),
                real.Select(e =>
                    (e.RoundNo, (int)e.Version, e.Answer, e.Prepared, e.PreparedBy, e.GivenBack, e.StateAt(_real.Now).ToString())
                )
            );
            var isOpen = !_isApproved && !_isReleased && Latest(criterion) is { Outcome: null } latest && _real.Now < latest.Until;
            Assert.Equal(isOpen, Dossier.RequestOpenAt(new IndicatorId(criterion), _real.Group, _real.Now) is not null);
            Assert.Equal(
                isOpen && Latest(criterion) is { Prepared: not null, GivenBack: null },
                Dossier.ExplanationsToConfirm(_real.Group, _real.Now).Any(e => e.Indicator == criterion)
            );
        }
    }

    private string Pass()
    {
        _real.Now = _real.Now.AddHours(dice.Next(1, 40));
        return Taken;
    }

    private string Ask(string criterion, string words)
    {
        DateTimeOffset? until = dice.Next(10) switch
        {
            0 => null,
            1 => _real.Now,
            2 => _real.Now.AddDays(60).AddMilliseconds(1),
            _ => _real.Now.AddHours(dice.Next(1, 100)),
        };
        var why =
            ClosedToAppraisers()
            ?? (Latest(criterion) is { Outcome: null } ? "explanation.already-asked" : null)
            ?? Wrong(words)
            ?? (until is null ? "explanation.no-day" : null)
            ?? (until <= _real.Now || until > _real.Now.AddDays(60) ? "explanation.day-outside" : null);

        var outcome = _real.Took(Dossier.Ask(new IndicatorId(criterion), _version, words, until, _real.Group, _real.Now));

        return Follow(
            why,
            outcome,
            () => _asked[criterion].Add(new Asked(_asked[criterion].Count + 1, until!.Value) { Version = _version })
        );
    }

    private string Prepare(string criterion, int round, string words, Guid by) =>
        Follow(
            ClosedToUnit(criterion, round) ?? Wrong(words),
            _real.Took(Dossier.PrepareExplanation(new IndicatorId(criterion), round, words, [], _real.Group, _real.Now), by),
            () => Change(criterion, r => (r.Prepared, r.PreparedBy, r.GivenBack) = (words, by, null))
        );

    private string Answer(string criterion, int round, string words) =>
        Follow(
            ClosedToUnit(criterion, round) ?? Wrong(words),
            _real.Took(Dossier.AnswerExplanation(new IndicatorId(criterion), round, words, [], _real.Group, _real.Now)),
            () => Change(criterion, r => (r.Answer, r.Prepared, r.PreparedBy, r.GivenBack) = (words, null, null, null))
        );

    private string Confirm(string criterion, int round, int shown, Guid by)
    {
        var isOwn = Latest(criterion)?.PreparedBy == by;
        return Follow(
            ClosedToUnit(criterion, round) ?? NotPrepared(criterion, shown) ?? (isOwn ? "explanation.own-words" : null),
            _real.Took(Dossier.ConfirmExplanation(new IndicatorId(criterion), round, shown, isOwn, _real.Group, _real.Now), by),
            () => Change(criterion, r => (r.Answer, r.Prepared, r.PreparedBy, r.GivenBack) = (r.Prepared, null, null, null))
        );
    }

    private string GiveBack(string criterion, int round, int shown, string words) =>
        Follow(
            ClosedToUnit(criterion, round) ?? NotPrepared(criterion, shown) ?? Wrong(words),
            _real.Took(Dossier.GiveBackExplanation(new IndicatorId(criterion), round, shown, words, _real.Group, _real.Now)),
            () => Change(criterion, r => r.GivenBack = words)
        );

    private string Decide(string criterion, int round, int shown, string words)
    {
        var (latest, outcome) = (Latest(criterion), (ExplanationOutcome)dice.Next(2));
        var why =
            ClosedToAppraisers()
            ?? (latest is null || latest.Round != round ? "explanation.not-asked" : null)
            ?? (latest!.Version > shown ? "appraisal.changed-since-shown" : null)
            ?? (latest.Outcome is not null ? "explanation.already-decided" : null)
            ?? (latest.Answer is null && _real.Now < latest.Until ? "explanation.still-open" : null)
            ?? (latest.Answer is null && outcome == ExplanationOutcome.Accepted ? "explanation.nothing-to-accept" : null)
            ?? Wrong(words);
        return Follow(
            why,
            _real.Took(Dossier.DecideExplanation(new IndicatorId(criterion), round, shown, outcome, words, _real.Group, _real.Now)),
            () => Change(criterion, r => r.Outcome = outcome)
        );
    }

    // Now and then approved, mostly taken back again, at last released.
    private string Approve()
    {
        if (_isReleased || dice.Next(3) > 0)
        {
            return Pass();
        }

        if (!_isApproved)
        {
            _real.Group.Apply(new ApprovalRecorded(Guid.CreateVersion7(), "1/QĐ", new DateOnly(2031, 12, 1), "", ""), _real.Now);
            _isApproved = true;
        }
        else if (dice.Next(4) > 0)
        {
            _real.Group.Apply(new ApprovalWithdrawn(_real.Group.ApprovalId!.Value, "Sai số."));
            _isApproved = false;
        }
        else
        {
            _real.Group.Apply(new ResultsReleased(Guid.CreateVersion7(), 1, "", "1/QĐ", new DateOnly(2031, 12, 1), _real.Now));
            _isReleased = true;
        }

        return Taken;
    }

    private Asked? Latest(string criterion) => _asked[criterion].LastOrDefault();

    private string StateOf(Asked request) =>
        request.Outcome is not null ? "Decided"
        : request.Answer is not null ? "Answered"
        : _real.Now >= request.Until ? "Overdue"
        : request is { Prepared: not null, GivenBack: null } ? "Prepared"
        : "Asked";

    private string? ClosedToAppraisers() =>
        _isReleased ? "appraisal.released"
        : _isApproved ? "appraisal.approved"
        : null;

    private string? ClosedToUnit(string criterion, int round) =>
        _isApproved || _isReleased ? "explanation.approved"
        : Latest(criterion) is not { } latest || latest.Round != round ? "explanation.not-asked"
        : latest.Outcome is not null ? "explanation.already-decided"
        : _real.Now >= latest.Until ? "explanation.too-late"
        : null;

    private string? NotPrepared(string criterion, int shown) =>
        Latest(criterion) is not { Prepared: not null, GivenBack: null } ? "explanation.nothing-prepared"
        : Latest(criterion)!.Version > shown ? "dossier.changed-since-shown"
        : null;

    private static string? Wrong(string words) =>
        words.Length == 0 ? "explanation.without-words"
        : words.Length > LongestWords ? "explanation.words-too-long"
        : null;

    private string Words() =>
        dice.Next(10) switch
        {
            0 => "",
            1 => new string('a', LongestWords + 1),
            _ => $"Nội dung {++_words}.",
        };

    private void Change(string criterion, Action<Asked> change)
    {
        change(Latest(criterion)!);
        Latest(criterion)!.Version = _version;
    }

    private string Follow(string? why, string? outcome, Action change)
    {
        Assert.Equal(why, outcome);
        if (why is null)
        {
            _version++;
            change();
        }

        return why ?? Taken;
    }

    private sealed class Asked(int round, DateTimeOffset until)
    {
        public int Round => round;
        public DateTimeOffset Until => until;
        public int Version { get; set; }
        public string? Answer { get; set; }
        public string? Prepared { get; set; }
        public Guid? PreparedBy { get; set; }
        public string? GivenBack { get; set; }
        public ExplanationOutcome? Outcome { get; set; }
    }
}
