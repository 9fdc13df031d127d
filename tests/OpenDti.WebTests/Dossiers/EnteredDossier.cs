using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A dossier while its unit enters, without a database: three criteria with one input each, and a clock that the test moves.</summary>
internal sealed class EnteredDossier
{
    public static readonly DateTimeOffset OpensAt = new(2031, 9, 1, 8, 0, 0, HanoiTime.Offset);
    public static readonly DateTimeOffset Deadline = new(2031, 10, 15, 17, 0, 0, HanoiTime.Offset);

    private static readonly Guid Authority = Guid.CreateVersion7();

    private readonly List<(DossierFact Fact, long Seq, Guid By, DateTimeOffset At)> _facts = [];

    public EnteredDossier()
    {
        var round = new Round
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = Authority,
            Year = 2031,
            WindowFrom = new DateOnly(2030, 10, 15),
            WindowTo = new DateOnly(2031, 10, 15),
        };
        Group = new RoundGroup
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = Authority,
            RoundId = round.Id,
            Round = round,
            UnitKind = UnitKind.Department,
            OpensAt = OpensAt,
        };
        Group.Apply(new RoundGroupOpened(Group.Id, round.Id, UnitKind.Department, Guid.CreateVersion7(), OpensAt, Deadline));
        Dossier = Blank(Guid.CreateVersion7());
        Now = OpensAt;
    }

    public static string[] Criteria { get; } = ["mot", "hai", "ba"];

    public RoundGroup Group { get; }

    public Dossier Dossier { get; }

    public DateTimeOffset Now { get; set; }

    public static InputId InputOf(string criterion) => new("so-" + criterion);

    public string? Enter(Guid by, string criterion, string value, long? seen = null) =>
        Took(
            Dossier.Accept(
                new IndicatorId(criterion),
                [new Entered(InputOf(criterion), value, MissingReason: null, seen ?? Dossier.AnswerTo(InputOf(criterion))?.Version ?? 0)],
                Group,
                Now
            ),
            by
        );

    public string? Send(Guid by, long shown) => Took(Dossier.Send(shown, Group, Now), by);

    public string? Return(Guid by, long shown, params IReadOnlyList<string> criteria) =>
        Took(Dossier.Return(shown, [.. criteria.Select(c => new ReturnedIndicator(c, "Thiếu danh mục."))], Group, Now), by);

    public string? Confirm(Guid by, long shown, bool hasEntered) => Took(Dossier.Confirm(shown, hasEntered, Group, Now), by);

    public string? ConfirmByPaper(Guid by, long shown) =>
        Took(
            Dossier.ConfirmByPaper(shown, new PaperSigned(Guid.CreateVersion7(), "12/PXN", new DateOnly(2031, 10, 1), ""), Group, Now),
            by
        );

    public string? Withdraw(Guid by, long shown, string reason, Role seat) => Took(Dossier.Withdraw(shown, reason, [seat], Group, Now), by);

    public string? Extend(Guid by, DateTimeOffset deadline, DateTimeOffset shown, string reason) =>
        Took(Dossier.Extend(deadline, shown, reason, Group, Now), by);

    public string? MoveDeadline(DateTimeOffset deadline, DateTimeOffset shown, string reason)
    {
        var changed = Group.ChangeDeadline(deadline, shown, reason, Now);
        if (changed.TryGet(out var fact, out var refusal))
        {
            Group.Apply(fact);
            return null;
        }

        return refusal.Code;
    }

    public void Approve() => Group.Apply(new ApprovalRecorded(Guid.CreateVersion7(), "1/QĐ", new DateOnly(2031, 12, 1), "", ""), Now);

    public void WithdrawApproval() => Group.Apply(new ApprovalWithdrawn(Group.ApprovalId!.Value, "Sai số."));

    public void Release() => Group.Apply(new ResultsReleased(Guid.CreateVersion7(), 1, "", "1/QĐ", new DateOnly(2031, 12, 1), Now));

    /// <summary>The dossier rebuilt from its facts alone.</summary>
    public Dossier Replayed()
    {
        var dossier = Blank(Dossier.Id);
        foreach (var (fact, seq, by, at) in _facts)
        {
            dossier.Apply(fact, seq, by, at);
        }

        return dossier;
    }

    private string? Took<TFact>(Result<TFact> result, Guid by)
        where TFact : DossierFact
    {
        if (result.IsRefused)
        {
            return result.Refusal.Code;
        }

        if (result.Value is not AnswersSaved { Answers.Count: 0 })
        {
            var seq = Dossier.Version + 1;
            _facts.Add((result.Value, seq, by, Now));
            Dossier.Apply(result.Value, seq, by, Now);
        }

        return null;
    }

    private Dossier Blank(Guid id) =>
        new()
        {
            Id = id,
            AuthorityId = Authority,
            RoundGroupId = Group.Id,
            UnitId = Authority,
        };
}
