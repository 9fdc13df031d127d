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
        return await RowsAsync(db, db.MonitoredSources, cancellation);
    }

    public async Task<SourceRow?> FindAsync(Guid authority, Guid source, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        return (await RowsAsync(db, db.MonitoredSources.Where(s => s.Id == source), cancellation)).SingleOrDefault();
    }

    /// <summary>The units that the maker of the token belongs to now, by name.</summary>
    public async Task<IReadOnlyList<string>> UnitsOfTokenMakerAsync(MonitoredSource source, CancellationToken cancellation)
    {
        await using var db = databases.Open(source.AuthorityId);
        var units = await source.UnitsOfTokenMakerAsync(db, clock.GetUtcNow(), cancellation);
        return await db.Units.Where(u => units.Contains(u.Id)).OrderBy(u => u.Name).Select(u => u.Name).ToListAsync(cancellation);
    }

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

    // Counted where they lie: a province measures some hundred thousand figures a year.
    private async Task<IReadOnlyList<SourceRow>> RowsAsync(AppDb db, IQueryable<MonitoredSource> chosen, CancellationToken cancellation)
    {
        var sources = await chosen.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancellation);
        var ids = sources.ConvertAll(source => (Guid?)source.Id);
        var figures =
            from answer in db.Set<Answer>()
            where ids.Contains(answer.SourceId)
            join dossier in db.Dossiers on answer.DossierId equals dossier.Id
            where dossier.RoundGroup!.ReleasedAt == null
            select new
            {
                answer.SourceId,
                answer.Input,
                Dossier = dossier.Id,
                dossier.RoundGroupId,
            };
        var counts = await figures
            .GroupBy(one => one.SourceId)
            .Select(own => new
            {
                own.Key,
                Units = own.Select(one => one.Dossier).Distinct().Count(),
                Inputs = own.Select(one => one.Input).Distinct().Count(),
            })
            .ToDictionaryAsync(own => own.Key!.Value, cancellation);
        var reached = await figures.Select(one => new { one.SourceId, one.RoundGroupId }).Distinct().ToListAsync(cancellation);
        var groups = reached.Select(one => one.RoundGroupId).ToHashSet();
        var sizes = await db
            .Dossiers.Where(d => groups.Contains(d.RoundGroupId))
            .GroupBy(d => d.RoundGroupId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var now = clock.GetUtcNow();
        return sources.ConvertAll(source =>
        {
            var own = counts.GetValueOrDefault(source.Id);
            return new SourceRow(
                source,
                source.IsStaleAt(now),
                own?.Units ?? 0,
                reached.Where(one => one.SourceId == source.Id).Sum(one => sizes[one.RoundGroupId]),
                own?.Inputs ?? 0
            );
        });
    }
}
