using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The streams of a round group and of all its dossiers: what decides about the figures of the whole group locks them all, so that a save is before it or after it.</summary>
public static class GroupStreams
{
    public static async Task<IReadOnlyList<string>> OfAsync(Databases databases, Guid authority, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var dossiers = await db.Dossiers.Where(d => d.RoundGroupId == group).Select(d => d.Id).ToListAsync(cancellation);
        return Of(group, dossiers);
    }

    public static IReadOnlyList<string> Of(Guid group, IEnumerable<Guid> dossiers) =>
        [RoundGroup.StreamOf(group), .. dossiers.Select(Dossier.StreamOf)];
}
