using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>The rows of the table: the field is scored once for each view, not once for each unit.</summary>
public sealed class CriterionRows(CriterionReading reading, Language language)
{
    private readonly CriterionField _field = reading.Field;
    private readonly IReadOnlyDictionary<Guid, Sheet> _declared = reading.Field.SheetsIn(DossierView.Declared);
    private readonly IReadOnlyDictionary<Guid, Sheet> _monitored = reading.Field.SheetsAsMonitored();
    private readonly IReadOnlyDictionary<Guid, Sheet> _final = reading.Field.SheetsIn(DossierView.Final);
    private readonly IReadOnlyDictionary<Guid, Sheet>? _before = reading.Before?.SheetsIn(DossierView.Final);

    public CriterionRow Of(Dossier dossier)
    {
        var (id, unit) = (_field.Criterion.Id, dossier.UnitId);
        var row = new CriterionRow(dossier.Id, dossier.Unit!.Name, dossier.StateOf(id, reading.At));
        if (reading.Rights.IsOwn(unit))
        {
            return row with { IsOwn = true };
        }

        var current = dossier.CurrentAppraisalOf(id);
        var before = reading.Before?.Dossiers.FirstOrDefault(d => d.UnitId == unit);
        row = row with
        {
            Version = dossier.Version,
            Evidence = dossier.Evidence.Count,
            IsUnconfirmed = dossier.State != DossierState.Confirmed,
            MayDecide = reading.MayDecide(dossier),
            MayAccept = reading.MayAccept(dossier),
            LastYear = before is null
                ? null
                : ValuesOf(reading.Before!, DossierViews.InputsOf(before, reading.Before!.Set, DossierView.Final).Values),
            LastYearPoints = before is null ? null : _before![unit].Of(id).Earned,
            Decision = current is null ? null : AppraisalReasonTexts.Told(current, language),
            Returns = current?.Returns ?? 0,
            Contests = ContestView.Of(dossier, _field.Set, _field.Criterion, language),
            Until = current?.Until is { } until ? HanoiTime.LastDateOf(until) : null,
        };
        if (reading.IsHidden(dossier))
        {
            return row with { IsHidden = true };
        }

        var monitored = _field.MonitoredOf(dossier);
        return row with
        {
            Declared = ValuesOf(_field, _field.EnteredIn(dossier)),
            DeclaredPoints = _declared[unit].Of(id).Earned,
            Monitored = ValuesOf(_field, monitored),
            MonitoredPoints = monitored.Count > 0 ? _monitored[unit].Of(id).Earned : null,
            Agreement = reading.AgreementOf(dossier),
            Points = current is null or { Act: CriterionAct.Return } ? null : _final[unit].Of(id).Earned,
        };
    }

    /// <summary>Over all units of the group, so that a filter does not move them; nobody of the group itself sees them.</summary>
    public CriterionAverages? Averages() =>
        _field.Dossiers.Any(d => reading.Rights.IsOwn(d.UnitId) || reading.IsHidden(d))
            ? null
            : new CriterionAverages(
                Average(_field, _declared),
                Average(_field, _final),
                reading.Before is { } before ? Average(before, _before!) : null
            );

    public static IReadOnlyList<CriterionRow> Sorted(IEnumerable<CriterionRow> rows, CriterionOrder order) =>
        [
            .. order switch
            {
                CriterionOrder.LastYear => rows.OrderBy(row => row.LastYearPoints ?? Points.Zero),
                CriterionOrder.Declared => rows.OrderBy(row => row.DeclaredPoints ?? Points.Zero),
                CriterionOrder.Deviation => rows.OrderByDescending(row => row.Agreement?.LargestDeviation ?? -1m),
                CriterionOrder.Points => rows.OrderBy(row => row.Points ?? Points.Zero),
                _ => rows,
            },
        ];

    private static Points Average(CriterionField field, IReadOnlyDictionary<Guid, Sheet> sheets) =>
        Scorer.Standing(field.Set, [.. sheets.Values], field.Criterion.Id).Average;

    // One line without names: the table says once above it what its figures are.
    private string? ValuesOf(CriterionField field, IReadOnlyDictionary<InputId, Measurement> values) =>
        values.Count == 0
            ? null
            : string.Join(
                " · ",
                field
                    .Set.InputsOf(field.Criterion)
                    .Select(input =>
                        values.TryGetValue(input.Id, out var value)
                            ? Shown.WithUnit(input, value, language)
                            : AppraisalTexts.In(language).NotMeasured
                    )
            );
}
