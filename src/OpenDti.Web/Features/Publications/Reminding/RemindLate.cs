using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Reminding;

/// <summary>Reminds units of a round group that have neither confirmed nor run out of time, in words of the authority. The record keeps who and what.</summary>
public sealed class RemindLate(Writes writes)
{
    public const int WordsMaxLength = 2000;

    /// <summary>How many units were reminded. A unit that has sent meanwhile is passed over.</summary>
    public Task<Result<int>> RunAsync(
        WriteRequest request,
        Guid groupId,
        IReadOnlySet<Guid> chosen,
        string words,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                if (words.Length is 0 or > WordsMaxLength)
                {
                    return new Refusal("reminder.words", DossierNotices.Said(WordsMaxLength));
                }

                var dossiers = await work
                    .Db.Dossiers.AsNoTracking()
                    .Include(d => d.Unit)
                    .Include(d => d.RoundGroup!)
                        .ThenInclude(g => g.Round)
                    .Where(d => d.RoundGroupId == groupId)
                    .ToListAsync(cancellation);
                var late = dossiers.FindAll(d => chosen.Contains(d.Id) && IsLate(d, request.ReceivedAt));
                if (late.Count == 0)
                {
                    return new Refusal("reminder.nobody");
                }

                await work.RecordAsync(RoundGroup.StreamOf(groupId), new UnitsReminded([.. late.Select(d => d.Id)], words));
                await work.NotifyUnitsAsync(
                    late.ToDictionary(dossier => dossier.UnitId, dossier => MessageOf(dossier, words)),
                    Role.Specialist,
                    Role.Leader
                );
                return late.Count;
            },
            cancellation
        );

    public static bool IsLate(Dossier dossier, DateTimeOffset now) =>
        dossier.State != DossierState.Confirmed && dossier.StageIn(dossier.RoundGroup!, now) == RoundGroupStage.Open;

    private static NoticeMessage MessageOf(Dossier dossier, string words)
    {
        var deadline = dossier.DeadlineIn(dossier.RoundGroup!);
        return new NoticeMessage(
            "dossier.was-urged",
            DossierPaths.Overview(dossier.Id),
            dossier.Unit!.Name,
            DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
            HanoiTime.MinuteOf(deadline),
            HanoiTime.DateOf(deadline),
            words
        );
    }
}
