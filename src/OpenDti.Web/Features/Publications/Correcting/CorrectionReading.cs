using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>What a correction would change: the results as released, as they stand now, and the complaints that led to it.</summary>
public sealed record CorrectionReading(
    GroupReading Now,
    Release Latest,
    RoundResults Released,
    IReadOnlyList<Complaint> Adjusting,
    int StillOpen
)
{
    public IReadOnlyList<PlaceChange> Changes => PlaceChanges.Of([.. Released.Units.Select(PlaceOf)], [.. Now.Units.Select(PlaceOf)]);

    public bool IsChanged =>
        RoundResults.FiguresHashOf(Released.Set.Sha256, Released.Units)
        != RoundResults.FiguresHashOf(Now.Group.StoredSet!.Sha256, [.. Now.Units.Select(unit => unit.In(Released.Format))]);

    /// <summary>Why no decision about this correction can be recorded yet; null where it can.</summary>
    public Refusal? RefusalToApprove() =>
        Adjusting.Count == 0 ? new Refusal("correction.none")
        : Adjusting.FirstOrDefault(complaint => !IsCarriedOut(complaint)) is { } left
            ? new Refusal("correction.not-carried-out", UnitOf(left).Unit.Name)
        : !IsChanged ? new Refusal("correction.no-change")
        : null;

    public DossierReading UnitOf(Complaint complaint) => Now.Dossiers.Single(dossier => dossier.Dossier.Id == complaint.DossierId);

    public static PlacedUnit PlaceOf(ResultsUnit unit) =>
        new(unit.Id.ToString("N"), unit.Rank, Points.FromScaled(unit.TotalE10), unit.ClassId);

    // A correction is later than the decision that asks for it; one of an earlier complaint does not count for this one.
    private bool IsCarriedOut(Complaint complaint)
    {
        var (dossier, set) = (UnitOf(complaint).Dossier, Now.Set);
        var criteria = complaint.Indicator.Length == 0 ? set.Criteria : set.Criteria.Where(c => c.Id.Value == complaint.Indicator);
        var inputs = criteria.SelectMany(c => c.Rule.Inputs).Select(input => input.Value).ToHashSet();
        var isWhole = complaint.Indicator.Length == 0;
        return dossier.PointAwards.Any(p =>
                p.Track == Track.Correction && p.Version > complaint.DecidedVersion && (isWhole || p.Indicator == complaint.Indicator)
            ) || dossier.Answers.Any(a => a.Track == Track.Correction && a.Version > complaint.DecidedVersion && inputs.Contains(a.Input));
    }
}

public static class CorrectionWork
{
    /// <summary>Reads a group's correction behind the locks of a write, or for a page; null where nothing was released.</summary>
    public static async Task<CorrectionReading?> ReadAsync(GroupFigures figures, AppDb db, Guid groupId, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(db, groupId, cancellation) is not { Group.ReleasedAt: not null } now)
        {
            return null;
        }

        var latest = await Release.NewestFirst(db, groupId).AsNoTracking().FirstAsync(cancellation);
        var body = await db.Documents.Where(d => d.Sha256 == latest.DocumentSha256).Select(d => d.Body).SingleAsync(cancellation);
        var dossiers = now.Dossiers.Select(dossier => dossier.Dossier.Id).ToList();
        var complaints = await db.Complaints.Where(c => dossiers.Contains(c.DossierId)).OrderBy(c => c.Id).ToListAsync(cancellation);
        return new CorrectionReading(
            now,
            latest,
            RoundResults.Parse(body),
            [.. complaints.Where(c => c.State == ComplaintState.Adjusting)],
            complaints.Count(c => c.State == ComplaintState.Open)
        );
    }

    /// <summary>The same for a write that decides: nobody who belongs to one of the group's units does.</summary>
    public static async Task<Result<CorrectionReading>> ReadToDecideAsync(
        GroupFigures figures,
        Work work,
        Guid groupId,
        Guid personId,
        CancellationToken cancellation
    )
    {
        if (await ReadAsync(figures, work.Db, groupId, cancellation) is not { } reading)
        {
            return new Refusal("correction.not-released");
        }

        var ownUnits = await PersonUnits.OfAsync(work.Db, personId, work.Request.ReceivedAt, cancellation);
        return reading.Now.RefusalToCorrect(work.Request.ReceivedAt, ownUnits) is { } refusal ? refusal : reading;
    }
}
