using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>
/// Who appraised what, offered for the next year: with the criteria that the set still has and the units that are still there. A scope that names
/// neither means all, so one of which nothing is left is not offered.
/// </summary>
public sealed class ScopeCarrier(SetLibrary sets) : SettingCarrier
{
    public override async Task<IReadOnlyList<CarriedSetting>> OfferAsync(
        AppDb db,
        CarryOver over,
        Language language,
        CancellationToken cancellation
    )
    {
        var scopes = await ScopesAsync(db, over, cancellation);
        var accounts = scopes.Select(scope => scope.AccountId).ToHashSet();
        var names = await db
            .Accounts.Where(a => accounts.Contains(a.Id))
            .Select(a => new { a.Id, a.Person!.Name })
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        var appraisers = await AppraisersAsync(db, over.At, cancellation);
        var named = scopes.SelectMany(scope => scope.Units).ToHashSet();
        var units = await db
            .Units.Where(u => named.Contains(u.Id))
            .Select(u => new { u.Id, u.Name })
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var set = (await sets.OpenAsync(over.From.AuthorityId, over.From.StoredSetId, cancellation)).Set;
        return
        [
            .. scopes
                .OrderBy(scope => names[scope.AccountId], VietnameseOrder.Instance)
                .ThenBy(scope => scope.Level)
                .Select(scope =>
                    SettingOf(scope, over, names[scope.AccountId], appraisers.Contains(scope.AccountId), units, set, language)
                ),
        ];
    }

    public override async Task CarryAsync(
        Work work,
        CarryOver over,
        RoundGroup to,
        IReadOnlySet<string> chosenKeys,
        CancellationToken cancellation
    )
    {
        foreach (var scope in (await ScopesAsync(work.Db, over, cancellation)).Where(scope => chosenKeys.Contains(KeyOf(scope))))
        {
            var given = new ScopeGiven(
                Guid.CreateVersion7(),
                to.Id,
                scope.AccountId,
                scope.Level,
                scope.IsBlind,
                CriteriaLeft(scope, over),
                UnitsLeft(scope, over)
            );
            await work.RecordAsync(RoundGroup.StreamOf(to.Id), given);
            work.Db.AppraisalScopes.Add(given.ToScope(work.Request.AuthorityId));
            await work.NotifyAsync(
                Recipients.Account(scope.AccountId),
                new NoticeMessage("scope.was-given", AppraisalPaths.Queue, DossierNotices.Said(over.Year))
            );
        }
    }

    private static CarriedSetting SettingOf(
        AppraisalScope scope,
        CarryOver over,
        string person,
        bool isAppraiser,
        Dictionary<Guid, string> units,
        CompiledSet before,
        Language language
    )
    {
        var (texts, level) = (ScopeCarrierTexts.In(language), AppraisalTexts.In(language).Level(scope.Level));
        var (criteriaLeft, unitsLeft) = (CriteriaLeft(scope, over), UnitsLeft(scope, over));
        var codes = over.Set.Criteria.Where(c => criteriaLeft.Contains(c.Id.Value)).Select(c => c.Code);
        var goneCodes = scope
            .Indicators.Except(criteriaLeft)
            .Select(id => before.Criteria.FirstOrDefault(c => c.Id.Value == id)?.Code ?? id);
        string NamesOf(IEnumerable<Guid> ids) => Listed(ids.Select(id => units.GetValueOrDefault(id, "–")).Order(VietnameseOrder.Instance));

        var isEmptied = (scope.Indicators.Count > 0 && criteriaLeft.Count == 0) || (scope.Units.Count > 0 && unitsLeft.Count == 0);
        return new CarriedSetting(
            KeyOf(scope),
            texts.Title(person),
            texts.Said(
                level,
                scope.Indicators.Count == 0 ? texts.All : Listed(codes),
                scope.Units.Count == 0 ? texts.All : NamesOf(unitsLeft),
                scope.IsBlind
            ),
            texts.FallsAway(Listed(goneCodes), NamesOf(scope.Units.Except(unitsLeft))),
            !isAppraiser ? texts.NoAppraiser
                : isEmptied ? texts.NothingLeft
                : null
        );
    }

    private static Task<List<AppraisalScope>> ScopesAsync(AppDb db, CarryOver over, CancellationToken cancellation) =>
        db.AppraisalScopes.AsNoTracking().Where(scope => scope.RoundGroupId == over.From.Id).ToListAsync(cancellation);

    private static async Task<IReadOnlySet<Guid>> AppraisersAsync(AppDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var accounts = await db
            .Memberships.Where(m => m.Role == Role.Appraiser && !m.Account!.IsDisabled)
            .Where(m => m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.AccountId)
            .ToListAsync(cancellation);
        return accounts.ToHashSet();
    }

    private static IReadOnlyList<string> CriteriaLeft(AppraisalScope scope, CarryOver over) =>
        [.. scope.Indicators.Intersect(over.Set.Criteria.Select(criterion => criterion.Id.Value))];

    private static IReadOnlyList<Guid> UnitsLeft(AppraisalScope scope, CarryOver over) => [.. scope.Units.Intersect(over.Units)];

    private static string KeyOf(AppraisalScope scope) => $"scope:{scope.Id:N}";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
