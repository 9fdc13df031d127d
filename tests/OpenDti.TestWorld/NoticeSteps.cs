using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Notices;

namespace OpenDti.TestWorld;

/// <summary>Looks at what people were told. Other tests tell of days to come, so that a page of an inbox may hold nothing of today's.</summary>
public static class NoticeSteps
{
    public static Task<List<Notice>> ToldAsync(this Province province, Identity identity) =>
        province.ToldAsync(province.Accounts[identity]);

    public static async Task<List<Notice>> ToldAsync(this Province province, Guid account)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Notices.AsNoTracking().Where(n => n.AccountId == account).OrderBy(n => n.Id).ToListAsync();
    }

    /// <summary>Everything that somebody was told so far is read: what is unread afterwards is new.</summary>
    public static async Task ReadEverythingAsync(this Province province, Identity identity)
    {
        var account = province.Accounts[identity];
        await using var db = province.Databases.Open(province.Authority);
        await db.Database.ExecuteSqlAsync($"UPDATE notices SET read_ms = 1 WHERE account_id = {account} AND read_ms IS NULL");
    }
}
