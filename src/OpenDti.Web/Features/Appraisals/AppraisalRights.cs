using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>
/// What one person may see and decide in the appraisal of a round group. Administrators and auditors see all of it and decide nothing; nobody
/// sees or decides anything about a unit they belong to by any of their accounts.
/// </summary>
public sealed record AppraisalRights(IReadOnlyList<AppraisalScope> Scopes, IReadOnlySet<Guid> OwnUnits, bool SeesAll)
{
    public bool IsOwn(Guid unit) => OwnUnits.Contains(unit);

    public bool Sees(IndicatorId indicator, Guid unit) => SeesAll || Scopes.Any(scope => scope.Covers(indicator, unit));

    public bool Sees(IndicatorId indicator) => SeesAll || Scopes.Any(scope => scope.Covers(indicator));

    /// <summary>The scope by which this person may decide now; failing that, the one by which they look on.</summary>
    public AppraisalScope? ScopeFor(IndicatorId indicator, Guid unit, CriterionState state)
    {
        var scopes = Scopes.Where(scope => scope.Covers(indicator, unit)).ToList();
        return scopes.Find(scope => CriterionMoves.MayDecide(state, ActorOf(scope))) ?? scopes.FirstOrDefault();
    }

    public static CriterionActor ActorOf(AppraisalScope scope) =>
        scope.Level == AppraisalLevel.First ? CriterionActor.FirstAppraiser : CriterionActor.SecondAppraiser;

    /// <summary>Why this account may not decide about a criterion of a unit; asked inside the write.</summary>
    public static async Task<Refusal?> RefusalOfAsync(
        AppDb db,
        Viewer viewer,
        RightsAsked asked,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, at, cancellation);
        if (asked.Units.Any(own.Contains))
        {
            return new Refusal("appraisal.own-unit");
        }

        var scopes = await db
            .AppraisalScopes.Where(s => s.AccountId == viewer.AccountId && s.RoundGroupId == asked.RoundGroup && s.Level == asked.Level)
            .ToListAsync(cancellation);
        var covering = asked.Units.Select(unit => scopes.Find(scope => scope.Covers(asked.Indicator, unit))).ToList();
        return covering.Contains(null) ? new Refusal("appraisal.not-given")
            : asked.Act is CriterionAct.Accept or CriterionAct.Keep && covering.Exists(scope => scope!.IsBlind)
                ? new Refusal("appraisal.blind")
            : null;
    }
}

/// <summary>Leave to decide about one criterion of units.</summary>
public sealed record RightsAsked(
    Guid RoundGroup,
    IndicatorId Indicator,
    AppraisalLevel Level,
    CriterionAct Act,
    IReadOnlyCollection<Guid> Units
);

/// <summary>Reads what a person may see and decide.</summary>
public sealed class AppraisalRightsReader(Databases databases, TimeProvider clock)
{
    public async Task<AppraisalRights> OfAsync(CurrentRequest current, Guid roundGroup, CancellationToken cancellation)
    {
        var (viewer, authority) = (current.RequiredViewer, current.RequiredAuthority.Id);
        await using var db = databases.Open(authority);
        var scopes = await db
            .AppraisalScopes.AsNoTracking()
            .Where(s => s.AccountId == viewer.AccountId && s.RoundGroupId == roundGroup)
            .ToListAsync(cancellation);
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, clock.GetUtcNow(), cancellation);
        var seesAll = viewer.HasRole(authority, Role.AuthorityAdministrator) || viewer.HasRole(authority, Role.Auditor);
        return new AppraisalRights(scopes, own, seesAll);
    }
}
