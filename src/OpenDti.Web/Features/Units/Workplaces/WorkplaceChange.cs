using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>Says where the holder of seats with the authority works, inside a write: the rules, the record, and telling the person.</summary>
public sealed class WorkplaceChange
{
    private readonly Work _work;
    private readonly Guid _personId;
    private readonly Guid _accountId;
    private readonly IReadOnlyList<Membership> _seats;

    private WorkplaceChange(Work work, Guid personId, Guid accountId, IReadOnlyList<Membership> seats) =>
        (_work, _personId, _accountId, _seats) = (work, personId, accountId, seats);

    /// <summary>What was said until now; whoever holds several seats with the authority works at one place.</summary>
    public Workplace Before => WithAuthority.Select(seat => seat.Workplace).FirstOrDefault(place => place.IsSaid) ?? Workplace.NotSaid;

    public bool HoldsSeatWithAuthority => WithAuthority.Any();

    private IEnumerable<Membership> WithAuthority => _seats.Where(seat => !seat.Role.IsOfUnit());

    /// <summary>Null where the account holds no seat of this authority at the moment.</summary>
    public static async Task<WorkplaceChange?> OfAsync(Work work, Guid accountId, CancellationToken cancellation)
    {
        var at = work.Request.ReceivedAt;
        var seats = await work
            .Db.Memberships.Include(m => m.Account)
            .Where(m => m.AccountId == accountId && m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .ToListAsync(cancellation);
        if (seats.Count == 0)
        {
            return null;
        }

        var person = seats[0].Account!.PersonId;
        await PersonUnits.HoldAsync(work.Db, person, cancellation);
        return new WorkplaceChange(work, person, accountId, seats);
    }

    /// <summary>Why this may not be said of this person; null where it may.</summary>
    public async Task<Refusal?> RefusalOfAsync(Workplace said, CancellationToken cancellation)
    {
        var units = await _work.Db.Units.AsNoTracking().ToListAsync(cancellation);
        var today = Unit.DayOf(_work.Request.ReceivedAt);
        if (said.Unit is { } unit && units.Find(u => u.Id == unit)?.IsValidOn(today) != true)
        {
            return new Refusal("workplace.unit");
        }

        if (said.IsAtNoUnit && _seats.FirstOrDefault(seat => seat.Role.IsOfUnit()) is { UnitId: { } sitsFor })
        {
            return new Refusal("workplace.sits-for-unit", units.Single(u => u.Id == sitsFor).Name);
        }

        var isOpen = !Before.IsSaid || (Before.Unit is { } known && !units.Single(u => u.Id == known).IsValidOn(today));
        return await OwnRefusalAsync(isOpen, cancellation);
    }

    /// <summary>Records it for every seat with the authority that says something else, so that all of them say the same.</summary>
    public async Task SayAsync(Workplace said, string? reason, CancellationToken cancellation)
    {
        var changed = WithAuthority.Where(seat => seat.Workplace != said).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var set = new WorkplaceSet(_accountId, [.. changed.Select(seat => seat.Id).Order()], said.Unit, reason);
        await _work.RecordAsync(AuthorityRegister.Stream, set);
        changed.ForEach(seat => seat.Apply(set));
        await TellAsync(said, reason, cancellation);
    }

    /// <summary>The person learns what is said of them, and whom to ask where it is wrong.</summary>
    public async Task TellAsync(Workplace said, string? reason, CancellationToken cancellation)
    {
        var name = said.Unit is { } unit ? (await _work.Db.Units.SingleAsync(u => u.Id == unit, cancellation)).Name : null;
        var place = name is null ? NoticeMessage.InBoth(new Text(WorkplaceTexts.Vi.AtNoUnit, WorkplaceTexts.En.AtNoUnit)) : name;
        var why = reason ?? NoticeMessage.InBoth(new Text(WorkplaceTexts.Vi.FirstAnswer, WorkplaceTexts.En.FirstAnswer));
        await _work.NotifyAsync(
            Recipients.Account(_accountId),
            new NoticeMessage("account.workplace-was-set", OwnPaths.Account, place, why)
        );
    }

    // Nobody says of themselves where they work, by whichever account; but for whoever sets the system up there is nobody else yet.
    private async Task<Refusal?> OwnRefusalAsync(bool isOpen, CancellationToken cancellation)
    {
        var giver = await _work.Db.Accounts.SingleAsync(a => a.Id == _work.Request.AccountId, cancellation);
        if (giver.PersonId != _personId)
        {
            return null;
        }

        var others = await WorkplaceKeepers.BesideAsync(_work.Db, _personId, _work.Request.ReceivedAt, cancellation);
        return others.Count > 0 ? new Refusal("workplace.own", string.Join(", ", others))
            : isOpen ? null
            : new Refusal("workplace.own-alone");
    }
}
