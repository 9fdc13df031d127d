using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Publications;

/// <summary>The newest version of a year's results of one kind of units.</summary>
public sealed record YearRelease(int Year, UnitKind Kind, string Sha256, ReleasedResults Results);

/// <summary>What took the place of a released document: when, by which decision and why.</summary>
public sealed record Replacement(string Sha256, DateTimeOffset ReleasedAt, string DecisionNumber, DateOnly DecisionDate, string Reason);

/// <summary>The results of other years, and which units became which.</summary>
public sealed class ReleaseHistory(Databases databases, ResultsLibrary library)
{
    /// <summary>The newest version of each year and kind, the latest year first.</summary>
    public async Task<IReadOnlyList<YearRelease>> AllAsync(Guid authorityId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var releases = await db
            .Releases.AsNoTracking()
            .Select(release => new
            {
                release.RoundGroup!.Round!.Year,
                release.RoundGroup.UnitKind,
                release.Version,
                release.DocumentSha256,
            })
            .ToListAsync(cancellation);
        var latest = releases
            .GroupBy(release => (release.Year, release.UnitKind))
            .Select(versions => versions.MaxBy(release => release.Version)!)
            .OrderByDescending(release => release.Year)
            .ThenBy(release => release.UnitKind);
        var opened = new List<YearRelease>();
        foreach (var release in latest)
        {
            var results = await library.OpenAsync(authorityId, release.DocumentSha256, cancellation);
            opened.Add(new YearRelease(release.Year, release.UnitKind, release.DocumentSha256, results!));
        }

        return opened;
    }

    /// <summary>The results of the same kind of units up to a release and with it, the latest first.</summary>
    public async Task<IReadOnlyList<YearRelease>> UpToAsync(
        Guid authorityId,
        string sha256,
        ReleasedResults results,
        CancellationToken cancellation
    )
    {
        var round = results.Results.Round;
        var all = await AllAsync(authorityId, cancellation);
        return
        [
            new YearRelease(round.Year, round.UnitKind, sha256, results),
            .. all.Where(release => release.Kind == round.UnitKind && release.Year < round.Year),
        ];
    }

    /// <summary>The newest version that took the place of this document; null where it is the one that counts.</summary>
    public async Task<Replacement?> ReplacementOfAsync(Guid authorityId, string sha256, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var newest = await db
            .Releases.AsNoTracking()
            .Where(release => release.DocumentSha256 == sha256)
            .Join(db.Releases, old => old.RoundGroupId, other => other.RoundGroupId, (_, other) => other)
            .OrderByDescending(release => release.Version)
            .FirstOrDefaultAsync(cancellation);
        return newest is null || newest.DocumentSha256 == sha256
            ? null
            : new Replacement(newest.DocumentSha256, newest.ReleasedAt, newest.DecisionNumber, newest.DecisionDate, newest.Reason ?? "");
    }

    /// <summary>The document whose place these results took, opened; null where they are the first.</summary>
    public Task<ReleasedResults?> ReplacedByAsync(Guid authorityId, ReleasedResults results, CancellationToken cancellation) =>
        results.Results.Replaces is { } replaced
            ? library.OpenAsync(authorityId, replaced.Sha256, cancellation)
            : Task.FromResult<ReleasedResults?>(null);

    /// <summary>Every step by which one unit went on as another and at last as this one, whatever the number of steps.</summary>
    public async Task<IReadOnlyList<Succession>> SuccessionsToAsync(Guid authorityId, Guid unit, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var steps = await db.UnitLineages.AsNoTracking().Select(l => new { l.PredecessorId, l.SuccessorId }).ToListAsync(cancellation);
        var reached = new HashSet<Guid> { unit };
        while (steps.Exists(step => reached.Contains(step.SuccessorId) && reached.Add(step.PredecessorId))) { }

        return
        [
            .. steps
                .Where(step => reached.Contains(step.SuccessorId))
                .Select(step => new Succession(step.PredecessorId.ToString("N"), step.SuccessorId.ToString("N"))),
        ];
    }
}
