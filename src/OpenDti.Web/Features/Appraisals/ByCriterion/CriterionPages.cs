using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>A criterion over its units as one person may see it, with the round before beside it.</summary>
public sealed record CriterionReading(CriterionField Field, CriterionField? Before, AppraisalRights Rights, DateTimeOffset At)
{
    public IndicatorId Id => Field.Criterion.Id;

    public IEnumerable<Dossier> Seen => Field.Dossiers.Where(dossier => Rights.Sees(Id, dossier.UnitId));

    public AppraisalScope? ScopeOf(Dossier dossier) => Rights.ScopeFor(Id, dossier.UnitId, dossier.StateOf(Id, At));

    public bool MayDecide(Dossier dossier) =>
        !Rights.IsOwn(dossier.UnitId)
        && ScopeOf(dossier) is { } scope
        && dossier.RefusalToAppraise(Field.Group, At) is null
        && CriterionMoves.MayDecide(dossier.StateOf(Id, At), AppraisalRights.ActorOf(scope));

    /// <summary>Accepting is for those who see what was declared, and for what nobody of their level has decided.</summary>
    public bool MayAccept(Dossier dossier) =>
        MayDecide(dossier)
        && ScopeOf(dossier) is { IsBlind: false } scope
        && (scope.Level == AppraisalLevel.Second || IsContested(dossier) || dossier.StateOf(Id, At) != CriterionState.Decided);

    /// <summary>The unit says something against a figure of it that nobody has answered.</summary>
    public bool IsContested(Dossier dossier) => dossier.HasOpenContestOf(Field.Criterion);

    public bool IsHidden(Dossier dossier) => Rights.IsBlindTo(dossier, Id, dossier.StateOf(Id, At));

    public Agreement AgreementOf(Dossier dossier) => Field.AgreementOf(dossier);

    public bool Belongs(Dossier dossier, CriterionFilter filter)
    {
        var state = dossier.StateOf(Id, At);
        return filter switch
        {
            CriterionFilter.Waiting => !Rights.IsOwn(dossier.UnitId)
                && (
                    (IsContested(dossier) && MayDecide(dossier))
                    || (
                        ScopeOf(dossier)?.Level == AppraisalLevel.Second
                            ? state == CriterionState.Decided
                            : state is CriterionState.Waiting or CriterionState.Overdue or CriterionState.Corrected
                    )
                ),
            CriterionFilter.Contested => !Rights.IsOwn(dossier.UnitId) && IsContested(dossier),
            CriterionFilter.Within => IsShownAnd(dossier, AgreementState.Within),
            CriterionFilter.Beyond => IsShownAnd(dossier, AgreementState.Beyond),
            CriterionFilter.WithUnit => state.IsWithUnit(),
            CriterionFilter.Decided => state is CriterionState.Decided or CriterionState.Reviewed,
            _ => true,
        };
    }

    /// <summary>Taken by one button with all that agree; what a unit contests is looked at by itself.</summary>
    public bool IsAcceptedWithAll(Dossier dossier) =>
        MayAccept(dossier) && !IsContested(dossier) && Belongs(dossier, CriterionFilter.Within);

    private bool IsShownAnd(Dossier dossier, AgreementState state) =>
        !Rights.IsOwn(dossier.UnitId) && !IsHidden(dossier) && AgreementOf(dossier).State == state;
}

/// <summary>Makes the table of one criterion over all units.</summary>
public sealed class CriterionPages(CriterionFields fields, AppraisalRightsReader rights, TimeProvider clock, RefusalTexts refusals)
{
    public async Task<CriterionReading?> ReadAsync(CurrentRequest current, Guid groupId, string indicator, CancellationToken cancellation)
    {
        var group = await fields.GroupAsync(current.RequiredAuthority.Id, groupId, cancellation);
        if (group is null || await fields.ReadAsync(group, indicator, cancellation) is not { } field)
        {
            return null;
        }

        var before = await fields.ReadBeforeAsync(group, field.Criterion.Id, cancellation);
        return new CriterionReading(field, before, await rights.OfAsync(current, groupId, cancellation), clock.GetUtcNow());
    }

    public CriterionModel PageOf(CriterionReading reading, CriterionQuery query, CurrentRequest current, Refusal? refusal, JustDone done)
    {
        var (field, language) = (reading.Field, current.Language);
        var seen = reading.Seen.ToList();
        var rows = new CriterionRows(reading, language);
        var shown = seen.FindAll(dossier => reading.Belongs(dossier, query.Show));
        var criteria = field.Set.Criteria.Where(c => reading.Rights.Sees(c.Id)).ToList();
        var place = criteria.FindIndex(c => c.Id == field.Criterion.Id);
        var shownRows = CriterionRows.Sorted(shown.Select(rows.Of), query.Order);
        return new CriterionModel(
            field.Group.Id,
            field.Year,
            field.Group.UnitKind,
            field.Set,
            field.Criterion,
            query,
            field.Group.TolerancePercent,
            reading.Before?.Year,
            seen.Exists(dossier => field.MonitoredOf(dossier).Count > 0),
            reading.Rights.Scopes.FirstOrDefault(scope => scope.Covers(field.Criterion.Id))?.Level,
            seen.Select(d => d.RefusalToAppraise(field.Group, reading.At)).FirstOrDefault(r => r is not null) is { } closed
                ? refusals.Of(closed, language)
                : null,
            Enum.GetValues<CriterionFilter>().ToDictionary(filter => filter, filter => seen.Count(d => reading.Belongs(d, filter))),
            shown.Count(reading.IsAcceptedWithAll),
            shownRows,
            rows.Averages(),
            Neighbour(criteria.ElementAtOrDefault(place - 1), language),
            place < 0 ? null : Neighbour(criteria.ElementAtOrDefault(place + 1), language),
            done,
            refusal is null ? [] : [new FieldError(FieldOf(refusal, shownRows), refusals.Of(refusal, language))]
        )
        {
            NotConcerned = [.. field.NotConcerned.Select(unit => unit.Name)],
            OpensEvidence = EvidenceReaders.Include(current),
            FigureNames = [.. field.Set.InputsOf(field.Criterion).Select(input => input.Name.In(language))],
        };
    }

    private static string? FieldOf(Refusal refusal, IReadOnlyList<CriterionRow> rows) =>
        refusal.Code == "appraisal.none-chosen" ? rows.FirstOrDefault(row => row.MayAccept)?.PickField : null;

    private static CriterionNeighbour? Neighbour(Criterion? criterion, Language language) =>
        criterion is null ? null : new CriterionNeighbour(criterion.Id, $"{criterion.Code} {criterion.Name.In(language)}");
}
