using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>A source with how far it reaches into the rounds that are not yet released: units with a figure of it, and kinds of figures.</summary>
public sealed record SourceRow(MonitoredSource Source, bool IsStale, int Units, int AllUnits, int Inputs);

/// <summary>Reads sources and the round groups that still take figures.</summary>
public sealed class SourceReader(Databases databases, TimeProvider clock)
{
    public async Task<IReadOnlyList<SourceRow>> AllAsync(Guid authority, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var sources = await db.MonitoredSources.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancellation);
        var figures = await db.Set<Answer>()
            .Where(a => a.SourceId != null)
            .Join(
                db.Dossiers.Where(d => d.RoundGroup!.ReleasedAt == null),
                a => a.DossierId,
                d => d.Id,
                (a, d) =>
                    new
                    {
                        a.SourceId,
                        d.RoundGroupId,
                        d.Id,
                        a.Input,
                    }
            )
            .ToListAsync(cancellation);
        var groups = figures.Select(one => one.RoundGroupId).ToHashSet();
        var sizes = await db
            .Dossiers.Where(d => groups.Contains(d.RoundGroupId))
            .GroupBy(d => d.RoundGroupId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var now = clock.GetUtcNow();
        return sources.ConvertAll(source =>
        {
            var own = figures.Where(one => one.SourceId == source.Id).ToList();
            return new SourceRow(
                source,
                source.IsStaleAt(now),
                own.Select(one => one.Id).Distinct().Count(),
                own.Select(one => one.RoundGroupId).Distinct().Sum(group => sizes[group]),
                own.Select(one => one.Input).Distinct().Count()
            );
        });
    }

    public async Task<SourceRow?> FindAsync(Guid authority, Guid source, CancellationToken cancellation) =>
        (await AllAsync(authority, cancellation)).FirstOrDefault(row => row.Source.Id == source);

    /// <summary>The round groups that still take figures, newest year first.</summary>
    public async Task<IReadOnlyList<RoundGroup>> OpenGroupsAsync(Guid authority, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        return await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Where(g => g.ReleasedAt == null)
            .OrderByDescending(g => g.Round!.Year)
            .ThenBy(g => g.UnitKind)
            .ToListAsync(cancellation);
    }
}
