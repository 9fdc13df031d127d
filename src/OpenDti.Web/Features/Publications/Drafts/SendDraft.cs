using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>The agency sends the results as they stand to the units, which have so many working days to answer; once more with a reason.</summary>
public sealed class SendDraft(Writes writes, GroupFigures figures)
{
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        int days,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (!(await figures.ReadToDecideAsync(work, groupId, personId, cancellation)).TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (RefusalOf(reading, days, reason, request.ReceivedAt) is { } forbidden)
                {
                    return forbidden;
                }

                var open = await DraftAnswer.OpenOf(work.Db, reading.Group).CountAsync(cancellation);
                if (open > 0)
                {
                    return new Refusal("draft.answers-open", $"{open}");
                }

                var workingDays = await RoundYears.WorkingDaysAsync(work.Db, cancellation);
                var lastDay = workingDays.After(HanoiTime.DayOf(request.ReceivedAt), days);
                var sent = new DraftResultsSent(
                    Guid.CreateVersion7(),
                    reading.FiguresSha256,
                    HanoiTime.StartOf(lastDay.AddDays(1)),
                    reading.Group.DraftId is null ? null : reason
                );
                await work.RecordAsync(RoundGroup.StreamOf(groupId), sent);
                var draft = new Draft
                {
                    Id = sent.Draft,
                    AuthorityId = reading.Group.AuthorityId,
                    RoundGroupId = groupId,
                    SentAt = request.ReceivedAt,
                };
                work.Db.Drafts.Add(draft);
                work.Db.DraftParts.AddRange(Draft.UnitsOf(reading).Select(unit => DraftPart.Of(draft, unit)));
                reading.Group.Apply(sent);
                await work.NotifyUnitsAsync(
                    reading.Dossiers.ToDictionary(
                        dossier => dossier.Unit.Id,
                        dossier => MessageOf(dossier, HanoiTime.DateOf(lastDay), sent.Reason)
                    ),
                    Role.Specialist,
                    Role.Leader
                );
                return sent.Draft;
            },
            cancellation
        );

    private static NoticeMessage MessageOf(DossierReading dossier, string lastDay, string? reason)
    {
        var (path, unit, year) = (DossierPaths.Draft(dossier.Dossier.Id), dossier.Unit.Name, DossierNotices.Said(dossier.Year));
        return reason is null
            ? new NoticeMessage("draft.was-sent", path, unit, year, lastDay)
            : new NoticeMessage("draft.was-sent-again", path, unit, year, lastDay, reason);
    }

    private static Refusal? RefusalOf(GroupReading reading, int days, string reason, DateTimeOffset at) =>
        !RoundGroupMoves.Allows(reading.StageAt(at), RoundGroupAct.SendDraft) ? new Refusal("draft.not-now")
        : days is < 1 or > CalendarPlan.MaxDays ? new Refusal("draft.days", $"{CalendarPlan.MaxDays}")
        : reason.Length > RoundGroup.ReasonMaxLength || (reading.Group.DraftId is not null && reason.Length == 0)
            ? new Refusal("draft.again-without-reason", $"{RoundGroup.ReasonMaxLength}")
        : null;
}
