using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Scopes;

/// <summary>Who appraises what in a round group, what nobody was given, and the form that gives more.</summary>
public sealed record ScopesModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    IReadOnlyList<ScopeRow> Scopes,
    IReadOnlyList<string> NobodysCriteria,
    IReadOnlyList<string> NobodysUnits,
    IReadOnlyList<ScopePerson> Appraisers,
    IReadOnlyList<ScopeIndex> Indices,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string AccountField = "account";
    public const string LevelField = "level";
    public const string BlindField = "blind";
    public const string ScopeField = "scope";

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public static string CriterionField(string indicator) => "take:" + indicator;

    public static string UnitField(Guid unit) => "unit:" + unit.ToString("N");
}

public sealed record ScopeRow(
    Guid Id,
    string Person,
    AppraisalLevel Level,
    bool IsBlind,
    IReadOnlyList<string> Criteria,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> OutOfScope
);

/// <summary>An appraiser and the units they belong to, which others appraise.</summary>
public sealed record ScopePerson(Guid Account, string Name, IReadOnlyList<string> OwnUnits);

public sealed record ScopeIndex(string Title, IReadOnlyList<(string Id, string Title)> Criteria);

public sealed class ScopesPages(Databases databases, SetLibrary sets, TimeProvider clock)
{
    public async Task<ScopesModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var (authority, language) = (current.RequiredAuthority.Id, current.Language);
        await using var db = databases.Open(authority);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var set = (await sets.OpenAsync(authority, group.StoredSetId, cancellation)).Set;
        var named = await db
            .Dossiers.Where(d => d.RoundGroupId == groupId)
            .Select(d => new { d.UnitId, d.Unit!.Name })
            .ToListAsync(cancellation);
        var units = named.OrderBy(u => u.Name, VietnameseOrder.Instance).Select(u => (u.UnitId, u.Name)).ToList();
        var people = await AppraisersAsync(db, units.ToDictionary(u => u.UnitId, u => u.Name), cancellation);
        var scopes = await db.AppraisalScopes.AsNoTracking().Where(s => s.RoundGroupId == groupId).ToListAsync(cancellation);
        var firsts = scopes.Where(scope => scope.Level == AppraisalLevel.First).ToList();
        bool IsGiven(Criterion criterion, Guid unit, string name) =>
            firsts.Exists(s => s.Covers(criterion.Id, unit) && !people.Any(p => p.Account == s.AccountId && p.OwnUnits.Contains(name)));

        return new ScopesModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            [.. scopes.Select(scope => RowOf(scope, people, set, units, language)).OrderBy(row => row.Person, VietnameseOrder.Instance)],
            [.. set.Criteria.Where(c => units.TrueForAll(u => !IsGiven(c, u.UnitId, u.Name))).Select(c => TitleOf(c, language))],
            [.. units.Where(u => !set.Criteria.All(c => IsGiven(c, u.UnitId, u.Name))).Select(u => u.Name)],
            people,
            [
                .. set.MainIndices.Select(index => new ScopeIndex(
                    $"{index.Code}. {index.Name.In(language)}",
                    [.. CompiledSet.CriteriaOf(index).Select(c => (c.Id.Value, TitleOf(c, language)))]
                )),
            ],
            units,
            errors.Count > 0 && current.Posted is { } posted ? posted.Fields : new Dictionary<string, string>(),
            errors
        );
    }

    private async Task<IReadOnlyList<ScopePerson>> AppraisersAsync(AppDb db, Dictionary<Guid, string> units, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var seats = await db
            .Memberships.Where(m => m.Role == Role.Appraiser && m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
            .Select(m => new
            {
                m.AccountId,
                m.Account!.PersonId,
                m.Account!.Person!.Name,
            })
            .ToListAsync(cancellation);
        var people = new List<ScopePerson>();
        foreach (var seat in seats.DistinctBy(s => s.AccountId).OrderBy(s => s.Name, VietnameseOrder.Instance))
        {
            var own = await PersonUnits.OfAsync(db, seat.PersonId, now, cancellation);
            people.Add(new ScopePerson(seat.AccountId, seat.Name, [.. own.Where(units.ContainsKey).Select(unit => units[unit])]));
        }

        return people;
    }

    private static ScopeRow RowOf(
        AppraisalScope scope,
        IReadOnlyList<ScopePerson> people,
        CompiledSet set,
        List<(Guid UnitId, string Name)> units,
        Language language
    )
    {
        var person = people.FirstOrDefault(p => p.Account == scope.AccountId);
        return new ScopeRow(
            scope.Id,
            person?.Name ?? "–",
            scope.Level,
            scope.IsBlind,
            scope.Indicators.Count == 0 ? [] : [.. set.Criteria.Where(c => scope.Covers(c.Id)).Select(c => c.Code)],
            [.. units.Where(u => scope.Units.Contains(u.UnitId)).Select(u => u.Name)],
            person?.OwnUnits ?? []
        );
    }

    private static string TitleOf(Criterion criterion, Language language) => $"{criterion.Code} {criterion.Name.In(language)}";
}
