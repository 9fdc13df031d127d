using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Notices.Mailing;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices.Queue;

/// <summary>Shows the system administrator what waits and what failed, tries again, and sends a letter to see whether letters leave.</summary>
public sealed class QueueEndpoint(
    QueuePages pages,
    JobQueue queue,
    JobWorker worker,
    MailSender sender,
    Databases databases,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<QueuePage>(await pages.PageAsync(current, refused: null, testWasSent: false, cancellation));

    public async Task<IResult> TryAgainAsync(CurrentRequest current, Guid job, CancellationToken cancellation)
    {
        if (!await queue.TryAgainAsync(job, cancellation))
        {
            return await RefusedAsync(current, new Refusal("job.not-waiting"), cancellation);
        }

        worker.Resume();
        return Pages.SeeOther(current.AuthorityUrl(NoticePaths.Queue));
    }

    /// <summary>Sent at once and not by a job: its sender wants to know now.</summary>
    public async Task<IResult> TestMailAsync(CurrentRequest current, CancellationToken cancellation)
    {
        if (sender.Server is not { } server)
        {
            return await RefusedAsync(current, new Refusal("mail.no-server"), cancellation);
        }

        var viewer = current.RequiredViewer;
        await using var db = databases.OpenShared();
        var address = await db.Persons.Where(p => p.Id == viewer.PersonId).Select(p => p.Email).SingleAsync(cancellation);
        if (address is null)
        {
            return await RefusedAsync(current, new Refusal("mail.no-address"), cancellation);
        }

        var texts = MailTexts.In(current.Language);
        var id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var letter = new OutgoingMail(id, address, texts.TestSubject, texts.TestText(viewer.Name, server.Host), clock.GetUtcNow());
        try
        {
            await sender.SendAsync(letter, "OpenDTI " + current.RequiredAuthority.Name, cancellation);
        }
        catch (Exception failure) when (failure is OutsideDownException or JobHopelessException)
        {
            return await RefusedAsync(current, new Refusal("mail.not-sent", failure.Message), cancellation);
        }

        worker.Resume();
        return Pages.Of<QueuePage>(await pages.PageAsync(current, refused: null, testWasSent: true, cancellation));
    }

    private async Task<IResult> RefusedAsync(CurrentRequest current, Refusal refusal, CancellationToken cancellation) =>
        Pages.Of<QueuePage>(refusals.StatusOf(refusal), await pages.PageAsync(current, refusal, testWasSent: false, cancellation));
}
