using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>The figures and points of one criterion side by side: the year before, declared, monitored, appraised.</summary>
public sealed class DecideColumns(DecideReading reading, Language language)
{
    private readonly CriterionField _field = reading.Field;
    private readonly Dossier _dossier = reading.Dossier;
    private readonly Dossier? _before = reading.Before?.Dossiers.FirstOrDefault(d => d.UnitId == reading.Dossier.UnitId);

    public IReadOnlyList<DecideFigure> Figures()
    {
        var (declared, monitored) = (_field.EnteredIn(_dossier), _field.MonitoredOf(_dossier));
        var appraised = DossierViews.ValuesIn(_dossier, _field.Set, Track.Appraised).ToDictionary();
        var before = _before is null ? null : DossierViews.InputsOf(_before, reading.Before!.Set, DossierView.Final).Values;
        return
        [
            .. _field
                .Set.InputsOf(_field.Criterion)
                .Select(input => new DecideFigure(
                    input,
                    Said(input, before),
                    reading.IsHidden ? null : Said(input, declared),
                    reading.IsHidden ? null : Said(input, monitored),
                    reading.IsHidden ? null : Said(input, appraised)
                )),
        ];
    }

    public DecidePoints Points()
    {
        var id = _field.Criterion.Id;
        var unit = _dossier.UnitId;
        var before = _before is null ? (Points?)null : reading.Before!.SheetsIn(DossierView.Final)[unit].Of(id).Earned;
        return reading.IsHidden
            ? new DecidePoints(before, Declared: null, Monitored: null, Appraised: null)
            : new DecidePoints(
                before,
                _field.SheetsIn(DossierView.Declared)[unit].Of(id).Earned,
                _field.MonitoredOf(_dossier).Count > 0 ? _field.SheetsAsMonitored()[unit].Of(id).Earned : null,
                _dossier.CurrentAppraisalOf(id) is null or { Act: CriterionAct.Return }
                    ? null
                    : _field.SheetsIn(DossierView.Final)[unit].Of(id).Earned
            );
    }

    /// <summary>Why the declared figures bring what they bring, in a whole sentence.</summary>
    public string Why()
    {
        var peers = Scorer.Survey(_field.Set, [.. _field.Dossiers.Select(_field.DeclaredBy)]).AsFinal();
        return Sentences.Full(_field.Set, Scorer.Explain(_field.Set, _field.DeclaredBy(_dossier), peers, _field.Criterion.Id), language);
    }

    /// <summary>The last word of the appraisal on this criterion in the year before.</summary>
    public string? NoteBefore() =>
        _before?.CurrentAppraisalOf(_field.Criterion.Id) is { } note ? AppraisalReasonTexts.Told(note, language) : null;

    private string? Said(InputDefinition input, IReadOnlyDictionary<InputId, Measurement>? values) =>
        values?.TryGetValue(input.Id, out var value) == true ? Shown.WithUnit(input, value, language) : null;
}
