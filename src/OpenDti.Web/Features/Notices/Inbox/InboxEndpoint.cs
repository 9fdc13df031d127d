using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Notices.Inbox;

/// <summary>A page of somebody's notices, the newest first.</summary>
public sealed record InboxModel(IReadOnlyList<ShownNotice> Notices, bool OnlyUnread, int Unread, int Page, bool HasOlder);

/// <summary>Shows somebody their notices, leads them to where they act, and notes what they have read. Nobody else's can be opened.</summary>
public sealed class InboxEndpoint(Databases databases, Writes writes, NoticeTexts texts, TimeProvider clock)
{
    private const int PageLength = 30;
    private const int MostPages = 1_000;

    public async Task<IResult> ShowAsync(CurrentRequest current, string? show, int? page, CancellationToken cancellation)
    {
        var account = current.RequiredViewer.AccountId;
        var (onlyUnread, number) = (show == "unread", Math.Clamp(page ?? 1, 1, MostPages));
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var rows = await db
            .Notices.AsNoTracking()
            .Where(n => n.AccountId == account && (!onlyUnread || n.ReadAt == null))
            .OrderByDescending(n => n.At)
            .ThenByDescending(n => n.Id)
            .Skip((number - 1) * PageLength)
            .Take(PageLength + 1)
            .ToListAsync(cancellation);
        var shown = rows.Take(PageLength).Select(n => new ShownNotice(n.Id, n.At, n.ReadAt is null, texts.Of(n, current.Language)));
        return Pages.Of<InboxPage>(new InboxModel([.. shown], onlyUnread, current.UnreadNotices, number, rows.Count > PageLength));
    }

    /// <summary>Reading is no decision: it is noted, not recorded. A notice that is gone, or another's, leads to one's own.</summary>
    public async Task<IResult> OpenAsync(CurrentRequest current, Guid notice, CancellationToken cancellation)
    {
        var (account, authority) = (current.RequiredViewer.AccountId, current.RequiredAuthority.Id);
        await using var db = databases.Open(authority);
        var path = await db
            .Notices.Where(n => n.Id == notice && n.AccountId == account)
            .Select(n => n.Path)
            .SingleOrDefaultAsync(cancellation);
        if (path is null)
        {
            return Pages.SeeOther(current.AuthorityUrl(NoticePaths.Inbox));
        }

        await ReadAsync(account, authority, notice, cancellation);
        return Pages.SeeOther(current.AuthorityUrl(path));
    }

    public async Task<IResult> ReadAllAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await ReadAsync(current.RequiredViewer.AccountId, current.RequiredAuthority.Id, only: null, cancellation);
        return Pages.SeeOther(current.AuthorityUrl(NoticePaths.Inbox));
    }

    private Task ReadAsync(Guid account, Guid authority, Guid? only, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return writes.KeepAsync(
            db =>
                db.Notices.IgnoreQueryFilters()
                    .Where(n => n.AccountId == account && n.AuthorityId == authority && n.ReadAt == null && (only == null || n.Id == only))
                    .ExecuteUpdateAsync(n => n.SetProperty(p => p.ReadAt, now), cancellation),
            cancellation
        );
    }
}
