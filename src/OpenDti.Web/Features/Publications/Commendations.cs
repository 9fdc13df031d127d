using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Publications;

/// <summary>A list of the commended with the results whose ranks it goes by.</summary>
public sealed record CommendationReading(Commendation? Row, Release Latest, ReleasedResults Results)
{
    /// <summary>Without a decision yet: the usual number of places, with whoever ties at the cut.</summary>
    public HonourList List =>
        Row?.ListOf(Results) ?? Commendation.ListOf(Results, Commendation.UsualLimit, includesTies: true, exclusions: []);

    /// <summary>Other results are public by now than those that the list goes by.</summary>
    public bool IsOld => Row is not null && Row.ReleaseId != Latest.Id;

    public ResultsUnit UnitOf(HonouredUnit unit) => Results.Results.Units.Single(one => one.Id.ToString("N") == unit.Unit.Unit);

    public string? WhyNot(HonouredUnit unit) =>
        Row?.Exclusions.FirstOrDefault(exclusion => exclusion.Unit.ToString("N") == unit.Unit.Unit)?.Reason;
}

/// <summary>Reads lists of the commended: the agency's own, and what of them is public.</summary>
public sealed class Commendations(Databases databases, ResultsLibrary library)
{
    /// <summary>Null where nothing of the group is released.</summary>
    public async Task<CommendationReading?> OfGroupAsync(Guid authority, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var latest = await Release
            .NewestFirst(db, group)
            .AsNoTracking()
            .Include(r => r.RoundGroup!)
                .ThenInclude(g => g.Round)
            .FirstOrDefaultAsync(cancellation);
        return latest is null
            ? null
            : new CommendationReading(
                await db.Commendations.AsNoTracking().SingleOrDefaultAsync(c => c.RoundGroupId == group, cancellation),
                latest,
                (await library.OpenAsync(authority, latest.DocumentSha256, cancellation))!
            );
    }

    /// <summary>The published list that goes by this document; null where there is none.</summary>
    public async Task<CommendationReading?> PublishedAsync(Guid authority, string sha256, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var release = await db.Releases.AsNoTracking().SingleOrDefaultAsync(r => r.DocumentSha256 == sha256, cancellation);
        var row = release is null
            ? null
            : await db
                .Commendations.AsNoTracking()
                .SingleOrDefaultAsync(c => c.ReleaseId == release.Id && c.PublishedAt != null, cancellation);
        return row is null ? null : new CommendationReading(row, release!, (await library.OpenAsync(authority, sha256, cancellation))!);
    }
}
