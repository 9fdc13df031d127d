using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>
/// A dossier with those of its answers, reviews and appraisals alone on which a save of one criterion depends. A dossier of a hundred answers is saved
/// a hundred times, by all units in the same last hour: the rest of it is not read for each.
/// </summary>
public sealed class DossierPart(SetLibrary sets, DossierReader dossiers)
{
    private readonly Func<AppDb, Guid, Task<Dossier?>> _headOf = EF.CompileAsyncQuery(
        (AppDb db, Guid id) => db.Dossiers.Include(d => d.RoundGroup!).ThenInclude(g => g.Round).SingleOrDefault(d => d.Id == id)
    );

    private readonly Func<AppDb, Guid, string[], IAsyncEnumerable<Answer>> _answersOf = EF.CompileAsyncQuery(
        (AppDb db, Guid dossier, string[] inputs) => db.Set<Answer>().Where(a => a.DossierId == dossier && inputs.Contains(a.Input))
    );

    private readonly Func<AppDb, Guid, string, IAsyncEnumerable<Review>> _reviewsOf = EF.CompileAsyncQuery(
        (AppDb db, Guid dossier, string indicator) => db.Set<Review>().Where(r => r.DossierId == dossier && r.Indicator == indicator)
    );

    private readonly Func<AppDb, Guid, string, IAsyncEnumerable<Appraisal>> _appraisalsOf = EF.CompileAsyncQuery(
        (AppDb db, Guid dossier, string indicator) => db.Set<Appraisal>().Where(a => a.DossierId == dossier && a.Indicator == indicator)
    );

    private readonly Func<AppDb, Guid, string, IAsyncEnumerable<PointAward>> _awardsOf = EF.CompileAsyncQuery(
        (AppDb db, Guid dossier, string indicator) => db.Set<PointAward>().Where(p => p.DossierId == dossier && p.Indicator == indicator)
    );

    /// <summary>Null when the authority has no such dossier.</summary>
    public async Task<Dossier?> LoadAsync(AppDb db, Guid dossierId, IndicatorId criterion, CancellationToken cancellation)
    {
        if (await _headOf(db, dossierId) is not { } dossier)
        {
            return null;
        }

        var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
        string[] inputs = set.FindIndicator(criterion) is Criterion found ? [.. set.InputsJudgedWith(found).Select(id => id.Value)] : [];
        await _answersOf(db, dossierId, inputs).LastOrDefaultAsync(cancellation);
        await ReadDecisionsAsync(db, dossierId, criterion.Value, cancellation);
        return dossier;
    }

    // Most criteria have none while units enter. What is kept of the dossier tells so, if it is what its locked stream has come to.
    private async Task ReadDecisionsAsync(AppDb db, Guid dossierId, string criterion, CancellationToken cancellation)
    {
        var seq = db.AuditStreams.Local.FirstOrDefault(stream => stream.Stream == Dossier.StreamOf(dossierId))?.Seq;
        var known = seq is { } at ? dossiers.KeptAt(dossierId, at) : null;
        if (known?.Reviews.Any(r => r.Indicator == criterion) != false)
        {
            await _reviewsOf(db, dossierId, criterion).LastOrDefaultAsync(cancellation);
        }

        if (known?.Appraisals.Any(a => a.Indicator == criterion) != false)
        {
            await _appraisalsOf(db, dossierId, criterion).LastOrDefaultAsync(cancellation);
        }

        if (known?.PointAwards.Any(p => p.Indicator == criterion) != false)
        {
            await _awardsOf(db, dossierId, criterion).LastOrDefaultAsync(cancellation);
        }
    }
}
