using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Approving;

public sealed class ApprovalPages(Databases databases, GroupFigures figures, RoundYears years, RefusalTexts refusals)
{
    public async Task<ApprovalModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        if (await figures.ReadAsync(db, groupId, cancellation) is not { } reading)
        {
            return null;
        }

        var year = await years.OfAsync(reading.Group, cancellation);
        var stage = reading.StageAt(year.At);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, year.At, cancellation);
        var isOwn = reading.IncludesAny(ownUnits);
        var isToBeApproved = RoundGroupMoves.Allows(stage, RoundGroupAct.Approve);
        var whyNot = WhyNot(reading, stage, year.At, ownUnits);
        IReadOnlyList<OpenMatter> open =
            isToBeApproved && whyNot is null ? await OpenMatters.OfAsync(db, reading, year.At, cancellation) : [];
        whyNot ??= OpenMatters.RefusalOf(open);
        return new ApprovalModel(
            groupId,
            reading.Group.Round!.Year,
            reading.Group.UnitKind,
            stage,
            year,
            reading.Set,
            reading.Set.Set.Total,
            isOwn || !stage.IsLocked() ? null : [.. reading.Units.Select(unit => RowOf(unit, reading, year.At, language))],
            reading.FiguresSha256,
            await ApprovalAsync(db, reading, cancellation),
            await TakenBackAsync(db, reading.Group, cancellation),
            MayApprove: whyNot is null
                && isToBeApproved
                && (viewer.HasRole(authority, Role.Publisher) || viewer.HasRole(authority, Role.AuthorityAdministrator)),
            MayRelease: whyNot is null && RoundGroupMoves.Allows(stage, RoundGroupAct.Release) && viewer.HasRole(authority, Role.Publisher),
            IsLate: year.At >= year.Calendar?.PublishDueAt,
            whyNot is null ? null : refusals.Of(whyNot, language),
            await Release.NewestFirst(db, groupId).Select(r => r.DocumentSha256).FirstOrDefaultAsync(cancellation),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        )
        {
            Open = open,
            MayFollow = viewer.HasRole(authority, Role.AuthorityAdministrator),
            HasAppraisals = reading.Dossiers.Any(one => one.Dossier.Appraisals.Count > 0),
        };
    }

    private static Refusal? WhyNot(GroupReading reading, RoundGroupStage stage, DateTimeOffset at, IReadOnlySet<Guid> ownUnits) =>
        reading.RefusalToDecide(at, ownUnits) is { } refusal ? refusal
        : stage is RoundGroupStage.Approved || RoundGroupMoves.Allows(stage, RoundGroupAct.Approve) ? null
        : new Refusal("approval.steps-left");

    private static ApprovalRow RowOf(ResultsUnit unit, GroupReading reading, DateTimeOffset at, Language language)
    {
        var one = reading.Dossiers.Single(one => one.Unit.Id == unit.Id);
        var counts = one
            .Criteria.Where(criterion => criterion.Max > Points.Zero)
            .CountBy(criterion => one.Dossier.StateOf(criterion.Id, at))
            .ToDictionary();
        return new ApprovalRow(
            unit.Rank,
            unit.Name,
            Points.FromScaled(unit.TotalE10),
            unit.Bonus is { } bonus ? Points.FromScaled(bonus.PointsE10) : null,
            reading.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.In(language),
            unit.DossierState == DossierState.Confirmed
        )
        {
            Unappraised = counts.GetValueOrDefault(CriterionState.Waiting),
            Overdue = counts.GetValueOrDefault(CriterionState.Overdue),
        };
    }

    private static async Task<TakenBackApproval?> TakenBackAsync(AppDb db, RoundGroup group, CancellationToken cancellation)
    {
        if (group.ApprovalId is not null || await GroupEntries.LastAsync<ApprovalWithdrawn>(db, group.Id, cancellation) is not { } last)
        {
            return null;
        }

        var number = await db.Approvals.Where(a => a.Id == last.Fact.Approval).Select(a => a.Number).SingleAsync(cancellation);
        return new TakenBackApproval(number, last.Stamp.ReceivedAt, last.Fact.Reason);
    }

    private static async Task<RecordedApproval?> ApprovalAsync(AppDb db, GroupReading reading, CancellationToken cancellation)
    {
        if (reading.Group is not { ApprovalId: { } id, ApprovedAt: { } recordedAt })
        {
            return null;
        }

        var approval = await db
            .Approvals.Where(a => a.Id == id)
            .Select(a => new
            {
                a.Number,
                a.Date,
                a.Signer,
                a.FileName,
                a.FileSha256,
                a.FiguresSha256,
            })
            .SingleAsync(cancellation);
        return new RecordedApproval(
            approval.Number,
            approval.Date,
            approval.Signer,
            recordedAt,
            approval.FileName,
            approval.FileSha256,
            approval.FiguresSha256 == reading.FiguresSha256
        );
    }
}
