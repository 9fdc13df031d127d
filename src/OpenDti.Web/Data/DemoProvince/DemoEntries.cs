using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// Enters many rows of a dossier in one write, so that a whole province is filled within seconds. The dossier decides about each row and
/// each gets its own entry in the record, as when a person saves row by row.
/// </summary>
public sealed class DemoEntries(Writes writes)
{
    public async Task EnterAsync(DemoWriter specialist, Guid dossierId, DemoFigures figures, IReadOnlyList<Criterion> rows)
    {
        var entered = await writes.RunAsync<long>(
            specialist.Request(Dossier.StreamOf(dossierId)),
            async work =>
            {
                var dossier = await work
                    .Db.Dossiers.Include(d => d.Answers)
                    .Include(d => d.RoundGroup!)
                        .ThenInclude(g => g.Round)
                    .SingleAsync(d => d.Id == dossierId);
                foreach (var row in rows)
                {
                    var entries = figures.For(row).Select(value => Entered.From(value.Key, value.Value, seenVersion: 0)).ToList();
                    var saved = dossier.Accept(row.Id, entries, dossier.RoundGroup!, specialist.At);
                    await work.ApplyAsync(dossier, saved.Value);
                }

                return dossier.Version;
            },
            CancellationToken.None
        );
        _ = entered.Value;
    }
}
