using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices.Inbox;
using OpenDti.Web.Features.Notices.Mailing;
using OpenDti.Web.Features.Notices.Queue;
using OpenDti.Web.Jobs;
using OpenDti.Web.Mail;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices;

public static class NoticesFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("notices.inbox", Enum.GetValues<Role>()),
        Permission.Seats("notices.open", Enum.GetValues<Role>()),
        Permission.Seats("notices.read-all", Enum.GetValues<Role>()),
        Permission.Seats("notices.jobs", Role.SystemAdministrator),
        Permission.Seats("notices.jobs.again", Role.SystemAdministrator),
        Permission.Seats("notices.jobs.test-mail", Role.SystemAdministrator),
    ];

    public static IReadOnlyList<RefusalText> Refusals { get; } =
    [
        RefusalText.Conflict(
            "mail.no-server",
            "Chưa có máy chủ thư nên không gửi được thư thử.",
            "There is no mail server; no test letter was sent."
        ),
        RefusalText.Conflict(
            "mail.no-address",
            "Tài khoản của bạn chưa có địa chỉ thư điện tử. Hãy nhập ở trang Tài khoản của tôi rồi gửi thử lại.",
            "Your account has no e-mail address. Enter one on the page My account, then try again."
        ),
        RefusalText.Conflict(
            "mail.not-sent",
            "Chưa gửi được thư thử. Máy chủ thư trả lời: {0}",
            "The test letter was not sent. The mail server said: {0}"
        ),
        RefusalText.Conflict("job.not-waiting", "Việc này đã xong hoặc đang được thực hiện.", "This job is done or under way."),
    ];

    public static IServiceCollection AddNotices(this IServiceCollection services) =>
        services
            .AddSingleton<MailSender>()
            .AddSingleton<JobHandler, MailJob>()
            .AddSingleton<Unread>()
            .AddSingleton<InboxEndpoint>()
            .AddSingleton<QueuePages>()
            .AddSingleton<QueueEndpoint>();

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        const string Inbox = "/{authority}" + NoticePaths.Inbox;
        routes
            .MapGet(
                Inbox,
                (InboxEndpoint e, CurrentRequest r, string? show, int? page, CancellationToken c) => e.ShowAsync(r, show, page, c)
            )
            .WithName("notices.inbox");
        routes
            .MapPost(
                Inbox + "/{notice:guid}/open",
                (InboxEndpoint e, CurrentRequest r, Guid notice, CancellationToken c) => e.OpenAsync(r, notice, c)
            )
            .WithName("notices.open");
        routes
            .MapPost(Inbox + "/read", (InboxEndpoint e, CurrentRequest r, CancellationToken c) => e.ReadAllAsync(r, c))
            .WithName("notices.read-all");

        const string Queue = "/{authority}" + NoticePaths.Queue;
        routes.MapGet(Queue, (QueueEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("notices.jobs");
        routes
            .MapPost(
                Queue + "/{job:guid}/again",
                (QueueEndpoint e, CurrentRequest r, Guid job, CancellationToken c) => e.TryAgainAsync(r, job, c)
            )
            .WithName("notices.jobs.again");
        routes
            .MapPost(Queue + "/test-mail", (QueueEndpoint e, CurrentRequest r, CancellationToken c) => e.TestMailAsync(r, c))
            .WithName("notices.jobs.test-mail");
    }
}
