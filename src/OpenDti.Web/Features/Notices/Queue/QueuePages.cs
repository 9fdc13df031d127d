using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Mail;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices.Queue;

/// <summary>What the server does by itself, for the person who runs it: kinds, counts and errors, no contents and no names.</summary>
public sealed record QueueModel(
    MailSettings? Mail,
    DateTimeOffset? LastMailAt,
    string? LastMailError,
    int Waiting,
    int DoneInDay,
    IReadOnlyList<QueuedJob> Troubled,
    bool TestWasSent,
    IReadOnlyList<FieldError> Errors
)
{
    public int GivenUp => Troubled.Count(job => job.GivenUpAt is not null);
}

public sealed record QueuedJob(Guid Id, string Kind, int Attempts, DateTimeOffset RunAt, DateTimeOffset? GivenUpAt, string Error);

public sealed class QueuePages(Databases databases, MailSender sender, TimeProvider clock, RefusalTexts refusals)
{
    private const int MostShown = 200;

    public async Task<QueueModel> PageAsync(CurrentRequest current, Refusal? refused, bool testWasSent, CancellationToken cancellation)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        await using var db = databases.OpenShared();
        var troubled = await db
            .Jobs.AsNoTracking()
            .Where(j => j.DoneAt == null && j.LastError != null)
            .OrderBy(j => j.GivenUpAt == null)
            .ThenByDescending(j => j.CreatedAt)
            .Take(MostShown)
            .ToListAsync(cancellation);
        return new QueueModel(
            sender.Server,
            await db.Notices.IgnoreQueryFilters().MaxAsync(n => n.MailedAt, cancellation),
            troubled.Where(j => j.Kind == Mailing.MailJob.KindName).MaxBy(j => j.RunAt)?.LastError,
            await db.Jobs.CountAsync(j => j.DoneAt == null && j.GivenUpAt == null, cancellation),
            await db.Jobs.CountAsync(j => j.DoneAt >= yesterday, cancellation),
            troubled.ConvertAll(j => new QueuedJob(j.Id, j.Kind, j.Attempts, j.RunAt, j.GivenUpAt, j.LastError!)),
            testWasSent,
            refused is null ? [] : [new FieldError(null, refusals.Of(refused, current.Language))]
        );
    }
}
