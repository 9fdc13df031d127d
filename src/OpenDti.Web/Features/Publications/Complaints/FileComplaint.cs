using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>What a unit has to say about its released result, as it was typed; with the letter by which it came, where it did.</summary>
public sealed record NewComplaint(string Indicator, string Words, Guid? Evidence, ComplaintLetter? Letter);

/// <summary>
/// A unit's leader complains about a criterion or the whole of its released result, or the agency takes in a complaint that came by letter,
/// for as many days as the calendar says.
/// </summary>
public sealed class FileComplaint(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        NewComplaint complaint,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<ComplaintFiled>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var group = dossier.RoundGroup!;
                var workingDays = await RoundYears.WorkingDaysAsync(work.Db, cancellation);
                var year = new RoundYear(group, group.Calendar, workingDays, request.ReceivedAt);
                var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
                if ((RefusalOfDay(year, complaint.Letter) ?? RefusalOfContent(complaint, set, dossier)) is { } refusal)
                {
                    return refusal;
                }

                var isTakenIn = complaint.Letter is not null;
                if (isTakenIn && (await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation)).Contains(dossier.UnitId))
                {
                    return new Refusal("complaint.own-unit");
                }

                var isOfUnit =
                    complaint.Evidence is null
                    || await work.Db.EvidenceItems.AnyAsync(i => i.Id == complaint.Evidence && i.UnitId == dossier.UnitId, cancellation);
                if (!isOfUnit)
                {
                    return new Refusal("complaint.unknown-evidence");
                }

                var release = await Release.NewestFirst(work.Db, group.Id).Select(r => r.Id).FirstAsync(cancellation);
                var isKnown = await work.Db.Complaints.AnyAsync(
                    c => c.DossierId == dossierId && c.ReleaseId == release && c.Indicator == complaint.Indicator && c.WithdrawnAt == null,
                    cancellation
                );
                if (isKnown)
                {
                    return new Refusal("complaint.already");
                }

                var filed = new ComplaintFiled(
                    Guid.CreateVersion7(),
                    release,
                    complaint.Indicator,
                    complaint.Words,
                    workingDays.After(HanoiTime.DayOf(request.ReceivedAt), group.AnswerDays)
                )
                {
                    Evidence = complaint.Evidence,
                    Letter = complaint.Letter,
                };
                work.Db.Complaints.Add(Complaint.Of(dossier.AuthorityId, dossierId, filed, request.ReceivedAt));
                await TellAsync(work, dossier, filed, cancellation);
                return filed;
            },
            cancellation
        );

    /// <summary>A letter counts by its own date: what was written in time is taken in whenever it arrives.</summary>
    private static Refusal? RefusalOfDay(RoundYear year, ComplaintLetter? letter)
    {
        if (!RoundGroupMoves.Allows(year.Group.StageAt(year.At, year.Group.DeadlineAt), RoundGroupAct.Complain))
        {
            return new Refusal("complaint.not-released");
        }

        if (year.ComplaintsUntil is not { } until)
        {
            return new Refusal("complaint.none-planned");
        }

        var (today, releasedOn) = (HanoiTime.DayOf(year.At), HanoiTime.DayOf(year.Group.ReleasedAt!.Value));
        return letter is null ? (today > until ? new Refusal("complaint.too-late", HanoiTime.DateOf(until)) : null)
            : letter.Number.Length is 0 or > Complaint.LetterNumberMaxLength
                ? new Refusal("complaint.letter-number", $"{Complaint.LetterNumberMaxLength}")
            : letter.Date > today || letter.Date < releasedOn
                ? new Refusal("complaint.letter-date", HanoiTime.DateOf(releasedOn), HanoiTime.DateOf(today))
            : letter.Date > until ? new Refusal("complaint.too-late", HanoiTime.DateOf(until))
            : null;
    }

    private static Refusal? RefusalOfContent(NewComplaint complaint, CompiledSet set, Dossier dossier) =>
        complaint.Indicator.Length > 0
        && (
            set.FindIndicator(new IndicatorId(complaint.Indicator)) is not Criterion line
            || !set.Concerns(line.Id, dossier.Traits.ToHashSet())
        )
            ? new Refusal("complaint.unknown-line")
        : complaint.Words.Length is 0 or > Complaint.WordsMaxLength ? new Refusal("complaint.without-words", $"{Complaint.WordsMaxLength}")
        : null;

    private static async Task TellAsync(Work work, Dossier dossier, ComplaintFiled filed, CancellationToken cancellation)
    {
        var unit = (await work.Db.Units.FindAsync([dossier.UnitId], cancellation))!.Name;
        var (year, answerBy) = (DossierNotices.Said(dossier.RoundGroup!.Round!.Year), HanoiTime.DateOf(filed.AnswerBy));
        if (filed.Letter is { } letter)
        {
            var message = new NoticeMessage(
                "complaint.was-taken-in",
                DossierPaths.Complaints(dossier.Id),
                unit,
                year,
                letter.Number,
                HanoiTime.DateOf(letter.Date),
                answerBy
            );
            await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), message);
            return;
        }

        var path = PublicationPaths.Complaint(dossier.Id, filed.Complaint);
        await work.NotifyAsync(
            Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher),
            new NoticeMessage("complaint.was-filed", path, unit, year, answerBy)
        );
    }
}
