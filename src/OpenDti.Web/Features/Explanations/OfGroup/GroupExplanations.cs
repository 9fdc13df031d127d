using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.OfGroup;

/// <summary>The explanations of a round group: how many were asked and what came of them, then each of them.</summary>
public sealed record GroupExplanationsModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    CompiledSet Set,
    GroupFigures Figures,
    IReadOnlyList<GroupRow> Rows
);

/// <summary>Requests, answers and outcomes; and the points by which the appraisal of what was asked lies above or below the declared ones.</summary>
public sealed record GroupFigures(int Asked, int Answered, int Accepted, int Upheld, Points Gained, Points Cut)
{
    /// <summary>How many points were taken, without a sign.</summary>
    public Points Lowered => Points.Zero - Cut;
}

public sealed record GroupRow(ExplanationView Request, string UnitName, MovedLine? Moved);

public sealed class GroupExplanations(Databases databases, SetLibrary sets, AppraisalRightsReader rights, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid groupId, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var set = (await sets.OpenAsync(authority, group.StoredSetId, cancellation)).Set;
        var mine = await rights.OfAsync(current, groupId, cancellation);
        var dossiers = await DossierReader
            .Whole(db.Dossiers.AsNoTracking())
            .Where(d => d.RoundGroupId == groupId)
            .ToListAsync(cancellation);
        return Pages.Of<GroupExplanationsPage>(PageOf(group, set, dossiers, mine, current.Language));
    }

    private GroupExplanationsModel PageOf(
        RoundGroup group,
        CompiledSet set,
        List<Dossier> dossiers,
        AppraisalRights mine,
        Language language
    )
    {
        var at = clock.GetUtcNow();
        var (declared, final) = (Sheets(set, dossiers, DossierView.Declared), Sheets(set, dossiers, DossierView.Final));
        var rows = (
            from dossier in dossiers.OrderBy(d => d.Unit!.Name, VietnameseOrder.Instance)
            where !mine.IsOwn(dossier.UnitId)
            from one in dossier.Explanations
            let id = new IndicatorId(one.Indicator)
            where mine.Sees(id, dossier.UnitId)
            orderby one.StateAt(at) == ExplanationState.Decided
            let isHidden = mine.IsBlindTo(dossier, id, dossier.StateOf(id, at))
            let view = ExplanationView.Of(one, set, at, language)
            let isDecided = dossier.CurrentAppraisalOf(id) is not null and not { Act: CriterionAct.Return }
            select new GroupRow(
                isHidden ? view.Hidden() : view,
                dossier.Unit!.Name,
                isDecided && !isHidden && set.FindIndicator(id) is Criterion criterion
                    ? new MovedLine(criterion, declared[dossier.UnitId].Of(id).Earned, final[dossier.UnitId].Of(id).Earned)
                    : null
            )
        ).ToList();
        var (added, taken) = SheetDifference.Sums(
            rows.DistinctBy(row => (row.Request.Dossier, row.Request.Criterion)).Select(row => row.Moved).OfType<MovedLine>()
        );
        return new GroupExplanationsModel(
            group.Id,
            group.Round!.Year,
            group.UnitKind,
            set,
            new GroupFigures(
                rows.Count,
                rows.Count(row => row.Request.IsAnswered),
                rows.Count(row => row.Request.Outcome == ExplanationOutcome.Accepted),
                rows.Count(row => row.Request.Outcome == ExplanationOutcome.Upheld),
                added,
                Points.Zero - taken
            ),
            rows
        );
    }

    private static Dictionary<Guid, Sheet> Sheets(CompiledSet set, List<Dossier> dossiers, DossierView view)
    {
        var field = dossiers.ToDictionary(d => d.UnitId, d => DossierViews.InputsOf(d, set, view));
        return field.Keys.Zip(Scorer.ScoreField(set, [.. field.Values])).ToDictionary(unit => unit.First, unit => unit.Second);
    }
}
