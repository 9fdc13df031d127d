using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Home;

public sealed record HomeModel(IReadOnlyList<RunningRound> Running, IReadOnlyList<ReleasedRound> Released);

public sealed record RunningRound(int Year, UnitKind Kind, DateTimeOffset DeadlineAt);

public sealed record ReleasedRound(int Year, UnitKind Kind, string Sha256, ReleasedResults Results);

/// <summary>The authority's front page: what runs and until when, and what has been released.</summary>
public sealed class HomeEndpoint(Databases databases, ResultsLibrary library, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<HomePage>(new HomeModel(await RunningAsync(current, cancellation), await ReleasedAsync(current, cancellation)));

    public async Task<IResult> ListAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<ReleasedListPage>(new HomeModel(Running: [], await ReleasedAsync(current, cancellation)));

    private async Task<IReadOnlyList<RunningRound>> RunningAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var now = clock.GetUtcNow();
        var groups = await db.RoundGroups.AsNoTracking().Include(g => g.Round).ToListAsync(cancellation);
        return
        [
            .. groups
                .Where(g => g.StageAt(now, g.DeadlineAt) == RoundGroupStage.Open)
                .OrderBy(g => g.DeadlineAt)
                .Select(g => new RunningRound(g.Round!.Year, g.UnitKind, g.DeadlineAt)),
        ];
    }

    private async Task<IReadOnlyList<ReleasedRound>> ReleasedAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var releases = await db
            .Releases.AsNoTracking()
            .Select(r => new
            {
                r.RoundGroup!.Round!.Year,
                r.RoundGroup.UnitKind,
                r.Version,
                r.DocumentSha256,
            })
            .ToListAsync(cancellation);
        var latest = releases
            .GroupBy(r => (r.Year, r.UnitKind))
            .Select(versions => versions.MaxBy(r => r.Version)!)
            .OrderByDescending(r => r.Year)
            .ThenBy(r => r.UnitKind);
        var opened = new List<ReleasedRound>();
        foreach (var release in latest)
        {
            var results = await library.OpenAsync(authority, release.DocumentSha256, cancellation);
            opened.Add(new ReleasedRound(release.Year, release.UnitKind, release.DocumentSha256, results!));
        }

        return opened;
    }
}
