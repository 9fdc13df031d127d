using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Notices.Mailing;

/// <summary>
/// Sends a notice as a letter to the address its reader has at that moment, in the reader's language. Where there is no mail server, no address
/// or no account in use any more, there is nothing to do: the notice stands in the application anyway.
/// </summary>
public sealed class MailJob(
    Databases databases,
    Writes writes,
    JobQueue queue,
    MailSender sender,
    NoticeTexts texts,
    Settings settings,
    TimeProvider clock
) : JobHandler
{
    public const string KindName = "notices.mail";

    public override string Kind => KindName;

    public static string KeyOf(Notice notice) => notice.Id.ToString("N");

    public override async Task RunAsync(Job job, CancellationToken cancellation)
    {
        var id = Guid.ParseExact(job.DedupeKey, "N");
        await using var db = databases.OpenShared();
        var letter = await db
            .Notices.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(notice => notice.Id == id && notice.MailedAt == null)
            .Join(
                db.Accounts.Include(a => a.Person),
                notice => notice.AccountId,
                account => account.Id,
                (notice, account) => new { notice, account }
            )
            .Join(
                db.Authorities,
                pair => pair.notice.AuthorityId,
                a => a.Id,
                (pair, authority) =>
                    new
                    {
                        pair.notice,
                        pair.account,
                        pair.account.Person,
                        authority,
                    }
            )
            .SingleOrDefaultAsync(cancellation);
        if (sender.Server is null || letter is not { account.IsDisabled: false, Person.Email: { } address })
        {
            return;
        }

        await sender.SendAsync(
            Letter(letter.notice, letter.Person!, address, letter.authority),
            "OpenDTI " + letter.authority.Name,
            stillAsked => queue.IsHeldAsync(job, stillAsked),
            cancellation
        );
        var now = clock.GetUtcNow();
        await writes.KeepAsync(
            shared =>
                shared
                    .Notices.IgnoreQueryFilters()
                    .Where(n => n.Id == id)
                    .ExecuteUpdateAsync(n => n.SetProperty(p => p.MailedAt, now), CancellationToken.None),
            CancellationToken.None
        );
    }

    public override Task RestAsync() => sender.HangUpAsync();

    private OutgoingMail Letter(Notice notice, Person person, string address, Authority authority)
    {
        var (language, words) = (person.Language, texts.Of(notice, person.Language));
        var link = $"{SiteUrl}{LanguagePrefix.Of(language)}/{authority.Slug}{NoticePaths.Inbox}";
        var text = MailTexts.In(language).Letter(person.Name, words.Title, words.Body, link, authority.OperatingBody);
        return new OutgoingMail(notice.Id.ToString("N"), address, words.Title, text, notice.At);
    }

    private string SiteUrl => settings.SiteUrl ?? settings.Urls.Split(';')[0].TrimEnd('/');
}
