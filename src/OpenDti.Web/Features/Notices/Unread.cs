using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Notices;

/// <summary>What somebody has not read yet.</summary>
public sealed class Unread(Databases databases, NoticeTexts texts)
{
    /// <summary>How many the authority of the context has for this account.</summary>
    public static Task<int> CountAsync(AppDb db, Guid accountId, CancellationToken cancellation) =>
        db.Notices.CountAsync(n => n.AccountId == accountId && n.ReadAt == null, cancellation);

    /// <summary>The newest of them, as they are read.</summary>
    public async Task<IReadOnlyList<ShownNotice>> NewestAsync(
        Guid accountId,
        Guid authorityId,
        int most,
        Scoring.Language language,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(authorityId);
        var notices = await db
            .Notices.AsNoTracking()
            .Where(n => n.AccountId == accountId && n.ReadAt == null)
            .OrderByDescending(n => n.At)
            .ThenByDescending(n => n.Id)
            .Take(most)
            .ToListAsync(cancellation);
        return notices.ConvertAll(notice => new ShownNotice(notice.Id, notice.At, IsUnread: true, texts.Of(notice, language)));
    }
}

/// <summary>A notice in its reader's language.</summary>
public sealed record ShownNotice(Guid Id, DateTimeOffset At, bool IsUnread, NoticeWords Words);
