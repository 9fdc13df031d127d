using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Who is to enter what of a dossier.</summary>
public sealed class Assignments(Databases databases, TimeProvider clock)
{
    public async Task<IReadOnlyList<Assignment>> OfAsync(Dossier dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(dossier.AuthorityId);
        return await db.Assignments.AsNoTracking().Where(a => a.DossierId == dossier.Id).ToListAsync(cancellation);
    }

    /// <summary>The reading cut down to what a colleague was given; others of the unit, and the auditor, see all of it.</summary>
    public async Task<DossierReading> ForAsync(Viewer viewer, DossierReading reading, CancellationToken cancellation)
    {
        if (!IsContributorOnly(viewer, reading))
        {
            return reading;
        }

        var given = await OfAsync(reading.Dossier, cancellation);
        return reading with
        {
            Only = given.Where(a => a.AccountId == viewer.AccountId).Select(a => new IndicatorId(a.Indicator)).ToHashSet(),
        };
    }

    /// <summary>What the viewer was given until a day of its own and has still to enter.</summary>
    public async Task<IReadOnlyList<GivenWork>> GivenAsync(Viewer viewer, DossierReading reading, CancellationToken cancellation) =>
        GivenWork.Of(reading, await OfAsync(reading.Dossier, cancellation), viewer.AccountId, clock.GetUtcNow());

    private static bool IsContributorOnly(Viewer viewer, DossierReading reading) =>
        viewer
            .SeatsWith(reading.Dossier.AuthorityId)
            .Where(seat => !seat.Role.IsOfUnit() || seat.UnitId == reading.Unit.Id)
            .All(seat => seat.Role == Role.Contributor);
}
