using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// A mark in the data folder from the first row of the demonstration until its passwords stand on the screen. A start that finds it discards
/// what is there, since nobody can sign in to it. The mark names the demonstration's authority: a database with any other is left alone.
/// </summary>
public sealed class UnfinishedDemo(Databases databases, Writes writes, Settings settings)
{
    private readonly string _mark = Path.Combine(settings.DataFolder, "demo-unfinished");

    public void Begin(Guid authority)
    {
        using var mark = new FileStream(_mark, FileMode.Create, FileAccess.Write);
        mark.Write(authority.ToByteArray());
        mark.Flush(flushToDisk: true);
    }

    public void Finish() => File.Delete(_mark);

    public async Task DiscardAsync(CancellationToken cancellation)
    {
        if (!File.Exists(_mark))
        {
            return;
        }

        if (await IsAllThereIsAsync(await File.ReadAllBytesAsync(_mark, cancellation), cancellation))
        {
            await writes.KeepAsync(db => DeleteEverythingAsync(db, cancellation), cancellation);
        }

        Finish();
    }

    private async Task<bool> IsAllThereIsAsync(byte[] marked, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        var authorities = await db.Authorities.Select(authority => authority.Id).ToListAsync(cancellation);
        return authorities.Count == 1 && authorities[0].ToByteArray().SequenceEqual(marked);
    }

    private static async Task DeleteEverythingAsync(AppDb db, CancellationToken cancellation)
    {
        foreach (var table in TablesDependentsFirst(db.Model))
        {
            var delete = $"DELETE FROM {table}";
            await db.Database.ExecuteSqlRawAsync(delete, cancellation);
        }
    }

    private static IEnumerable<string> TablesDependentsFirst(IModel model)
    {
        var left = model.GetEntityTypes().ToList();
        while (left.Count > 0)
        {
            var free = left.First(entity => !left.Exists(other => other != entity && PointsAt(other, entity)));
            left.Remove(free);
            yield return free.GetTableName()!;
        }
    }

    private static bool PointsAt(IEntityType entity, IEntityType principal) =>
        entity.GetForeignKeys().Any(key => key.PrincipalEntityType == principal);
}
