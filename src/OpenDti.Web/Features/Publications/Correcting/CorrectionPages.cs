using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Correcting;

public sealed class CorrectionPages(Databases databases, GroupFigures figures, RefusalTexts refusals, TimeProvider clock)
{
    public async Task<CorrectionModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        if (await CorrectionWork.ReadAsync(figures, db, groupId, cancellation) is not { } reading)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, now, cancellation);
        var isOwn = reading.Now.IncludesAny(ownUnits);
        var forbidden = reading.Now.RefusalToCorrect(now, ownUnits);
        var approval = await ApprovalAsync(db, reading, cancellation);
        var whyNot = forbidden ?? (approval is null ? reading.RefusalToApprove() : null);
        var isPublisher = viewer.HasRole(authority, Role.Publisher);
        return new CorrectionModel(
            groupId,
            reading.Now.Group.Round!.Year,
            reading.Now.Group.UnitKind,
            reading.Now.Set,
            reading.Latest.DocumentSha256,
            reading.Latest.DecisionNumber,
            reading.Latest.DecisionDate,
            reading.Latest.Version,
            isOwn ? null : [.. reading.Changes.Select(change => RowOf(change, reading.Now, language))],
            isOwn ? [] : await ComplaintPages.ShownAsync(db, reading.Adjusting, reading.Now.Dossiers, now, language, cancellation),
            reading.StillOpen,
            reading.Now.FiguresSha256,
            isOwn ? null : approval,
            MayApprove: whyNot is null && approval is null && ComplaintPages.MayDecide(viewer, authority),
            MayRelease: forbidden is null && approval is { IsStillOfThese: true } && isPublisher,
            MayWithdraw: forbidden is null && approval is not null && isPublisher,
            whyNot is null ? null : refusals.Of(whyNot, language),
            ReasonOf(reading),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    // The public reads it with the results, so that it is written in the language of the decision.
    private static string ReasonOf(CorrectionReading reading) =>
        CorrectionTexts.Vi.UsualReason(
            string.Join(", ", reading.Adjusting.Select(complaint => reading.UnitOf(complaint).Unit.Name).Distinct())
        );

    private static CorrectionRow RowOf(PlaceChange change, GroupReading reading, Language language)
    {
        string? ClassOf(string? id) => reading.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == id)?.Name.In(language);
        var name = reading.Units.Single(unit => unit.Id.ToString("N") == change.Unit).Name;
        return new CorrectionRow(name, change, ClassOf(change.Before.ClassId), ClassOf(change.After.ClassId));
    }

    private static async Task<CorrectionDecision?> ApprovalAsync(AppDb db, CorrectionReading reading, CancellationToken cancellation)
    {
        if (reading.Now.Group.CorrectionApprovalId is not { } id)
        {
            return null;
        }

        var approval = await db.Approvals.AsNoTracking().SingleAsync(a => a.Id == id, cancellation);
        return new CorrectionDecision(
            approval.Number,
            approval.Date,
            approval.Signer,
            approval.FileName,
            approval.FileSha256,
            approval.FiguresSha256 == reading.Now.FiguresSha256
        );
    }
}
