using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Leave to decide about one criterion in dossiers of a group; they are read with their decisions about it.</summary>
public sealed record RightsAsked(
    Guid RoundGroup,
    IndicatorId Indicator,
    AppraisalLevel Level,
    CriterionAct Act,
    IReadOnlyCollection<Dossier> Dossiers
);

/// <summary>What decides inside a write whether somebody may appraise, read once for however many dossiers it is about.</summary>
public sealed record AppraisalLeave(
    IReadOnlySet<Guid> OwnUnits,
    IReadOnlySet<Guid> AccountsOfPerson,
    IReadOnlyCollection<AppraisalScope> Scopes
)
{
    public static async Task<AppraisalLeave> OfAsync(
        AppDb db,
        Viewer viewer,
        IReadOnlyCollection<Guid> roundGroups,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, at, cancellation);
        var accounts = await db.Accounts.Where(a => a.PersonId == viewer.PersonId).Select(a => a.Id).ToListAsync(cancellation);
        var scopes = await db
            .AppraisalScopes.Where(s => s.AccountId == viewer.AccountId && roundGroups.Contains(s.RoundGroupId))
            .ToListAsync(cancellation);
        return new AppraisalLeave(own, accounts.ToHashSet(), scopes);
    }

    /// <summary>Why this account may not decide about a criterion of units; null where it may.</summary>
    public Refusal? RefusalOf(RightsAsked asked)
    {
        if (asked.Dossiers.Any(dossier => OwnUnits.Contains(dossier.UnitId)))
        {
            return new Refusal("appraisal.own-unit");
        }

        var scopes = Scopes.Where(s => s.RoundGroupId == asked.RoundGroup && s.Level == asked.Level).ToList();
        var covering = asked.Dossiers.Select(dossier => scopes.Find(scope => scope.Covers(asked.Indicator, dossier.UnitId))).ToList();
        return covering.Contains(null) ? new Refusal("appraisal.not-given")
            : asked.Act is CriterionAct.Accept or CriterionAct.Keep && covering.Exists(scope => scope!.IsBlind)
                ? new Refusal("appraisal.blind")
            : IsOwnFirstDecision(asked) ? new Refusal("appraisal.same-person")
            : null;
    }

    /// <summary>An explanation names what was declared: nobody decides about one from whom that is still kept.</summary>
    public bool IsBlindTo(Dossier dossier, IndicatorId indicator, AppraisalLevel level) =>
        Scopes.Any(scope =>
            scope.RoundGroupId == dossier.RoundGroupId
            && scope.Level == level
            && scope.Covers(indicator, dossier.UnitId)
            && scope.IsBlindTo(dossier, indicator)
        );

    /// <summary>Whoever may decide about a criterion of a unit, on either level, may ask about it and look at it on the spot.</summary>
    public Refusal? RefusalToLookInto(Dossier dossier, IndicatorId indicator)
    {
        var refusals = Enum.GetValues<AppraisalLevel>()
            .Select(level => RefusalOf(new RightsAsked(dossier.RoundGroupId, indicator, level, CriterionAct.Return, [dossier])))
            .ToList();
        return refusals.Contains(null) ? null : refusals[^1];
    }

    // A second look by the person who had the first one would be none.
    private bool IsOwnFirstDecision(RightsAsked asked) =>
        asked.Level == AppraisalLevel.Second
        && asked.Dossiers.Any(dossier =>
            dossier.AppraisalOf(asked.Indicator, AppraisalLevel.First) is { } first && AccountsOfPerson.Contains(first.AccountId)
        );
}
