using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>Reads one complaint with what stands behind it, for those who decide about it.</summary>
public sealed class ComplaintPageReader(Databases databases, GroupFigures figures, RefusalTexts refusals, TimeProvider clock)
{
    public async Task<ComplaintModel?> ReadAsync(
        CurrentRequest current,
        ComplaintAsked asked,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        var complaint = await db
            .Complaints.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == asked.Complaint && c.DossierId == asked.Dossier, cancellation);
        var group = await db
            .Dossiers.Where(d => d.Id == asked.Dossier)
            .Select(d => (Guid?)d.RoundGroupId)
            .SingleOrDefaultAsync(cancellation);
        if (complaint is null || group is null || await figures.ReadAsync(db, group.Value, cancellation) is not { } reading)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var dossier = reading.Dossiers.Single(one => one.Dossier.Id == asked.Dossier);
        var isOwn = (await PersonUnits.OfAsync(db, viewer.PersonId, now, cancellation)).Contains(dossier.Unit.Id);
        var mayDecide = !isOwn && ComplaintPages.MayDecide(viewer, authority);
        var isCorrected = complaint.State == ComplaintState.Adjusting;
        var isApproved = reading.Group.CorrectionApprovalId is not null;
        var chosen = complaint.Indicator.Length > 0 ? complaint.Indicator : asked.Criterion ?? "";
        return new ComplaintModel(
            reading.Group.Id,
            reading.Group.Round!.Year,
            reading.Group.UnitKind,
            (await ComplaintPages.ShownAsync(db, [complaint], [dossier], now, language, cancellation))[0],
            MayDecide: mayDecide && complaint.State == ComplaintState.Open,
            MayCorrect: mayDecide && isCorrected && !isApproved,
            isOwn ? refusals.Of(new Refusal("complaint.own-unit"), language)
                : isCorrected && isApproved ? refusals.Of(new Refusal("correction.approved"), language)
                : null,
            isOwn || reading.Set.FindIndicator(new IndicatorId(chosen)) is not Criterion criterion
                ? null
                : CriterionOf(reading, dossier, criterion, language),
            complaint.Indicator.Length > 0 ? [] : ComplaintPages.CriteriaOf(dossier.Criteria, language),
            HanoiTime.DateOf(now),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    private static CriterionToCorrect CriterionOf(GroupReading group, DossierReading dossier, Criterion criterion, Language language)
    {
        var field = group.Dossiers.Select(one => one.CountedInputs).ToList();
        var peers = Scorer.Survey(group.Set, field).AsFinal();
        var counted = dossier.InputsIn(DossierView.Final, language);
        var declared = dossier.InputsIn(DossierView.Declared, language);
        var declaredSheet = GroupStanding.SheetsIn(group.Set, group.Dossiers, DossierView.Declared)[dossier.Inputs.Unit];
        return new CriterionToCorrect(
            criterion,
            group.Set,
            dossier.Dossier.Version,
            declaredSheet.Of(criterion.Id).Earned,
            Scorer.Score(group.Set, counted, peers).Of(criterion.Id).Earned,
            Sentences.Why(group.Set, Scorer.Explain(group.Set, counted, peers, criterion.Id), language),
            dossier.Dossier.HasPointsFromPeople(criterion.Id) || !criterion.Rule.Inputs.Any(),
            [
                .. group
                    .Set.InputsOf(criterion)
                    .Select(input => new CorrectedFigure(input, ShownIn(declared, input, language), ShownIn(counted, input, language))),
            ]
        );
    }

    private static string? ShownIn(UnitInputs inputs, InputDefinition input, Language language) =>
        inputs.Values.TryGetValue(input.Id, out var value) ? Shown.Measurement(input, value, language) : null;
}

/// <summary>Which complaint somebody looks at, and which criterion they chose where it is about the whole.</summary>
public sealed record ComplaintAsked(Guid Dossier, Guid Complaint, string? Criterion);
