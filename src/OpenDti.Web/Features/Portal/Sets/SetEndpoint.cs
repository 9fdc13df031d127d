using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Sets;

public sealed record SetModel(string Sha256, CompiledSet Set, IReadOnlyList<SetUse> Uses, IReadOnlyList<SetAmended> Amendments)
{
    public int ScoredCriteria => Set.Criteria.Count(criterion => criterion.Max > Points.Zero);

    /// <summary>The lines between the whole and a main index (trụ cột), outermost first.</summary>
    public IReadOnlyList<Indicator> Above(Indicator mainIndex) => [.. Way(Set.Set.Root, mainIndex).Skip(1)];

    private static IEnumerable<Indicator> Way(Indicator from, Indicator to) =>
        from is IndicatorGroup group && from != to && group.Children.FirstOrDefault(child => Holds(child, to)) is { } next
            ? [from, .. Way(next, to)]
            : [];

    private static bool Holds(Indicator above, Indicator line) =>
        above == line || (above is IndicatorGroup group && group.Children.Any(child => Holds(child, line)));
}

/// <summary>A round group that the set is used for; the hash of its results where they are released.</summary>
public sealed record SetUse(int Year, UnitKind Kind, string? ResultsSha256);

/// <summary>
/// An amendment that brought this version or put another in its place: for which round, by which decision. The other version stands beside it.
/// </summary>
public sealed record SetAmended(SetAmendment Amendment, int Year, UnitKind Kind, bool IsReplaced, string OtherVersion, string OtherSha256);

/// <summary>A set as units are scored by it, rules in words. Public from the opening of the first round that uses it.</summary>
public sealed class SetEndpoint(Databases databases, SetLibrary library, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        if (await FindAsync(db, sha256, cancellation) is not { } stored)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var now = clock.GetUtcNow();
        var groups = await db
            .RoundGroups.Where(group => group.StoredSetId == stored.Id && group.OpensAt <= now)
            .Select(group => new
            {
                group.Round!.Year,
                group.UnitKind,
                Results = db
                    .Releases.Where(release => release.RoundGroupId == group.Id)
                    .OrderByDescending(release => release.Version)
                    .Select(release => release.DocumentSha256)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var uses = groups.OrderByDescending(use => use.Year).ThenBy(use => use.UnitKind);
        return Pages.Of<SetPage>(
            new SetModel(
                sha256,
                library.Open(stored),
                [.. uses.Select(use => new SetUse(use.Year, use.UnitKind, use.Results))],
                await AmendmentsAsync(db, stored, cancellation)
            )
        );
    }

    /// <summary>The text that was hashed, byte for byte.</summary>
    public async Task<IResult> FileAsync(HttpContext context, CurrentRequest current, string sha256, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        if (await FindAsync(db, sha256, cancellation) is not { } stored)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{stored.SetId}-{stored.Version}.yaml\"";
        return Results.Text(stored.Body, "application/yaml; charset=utf-8");
    }

    private static async Task<IReadOnlyList<SetAmended>> AmendmentsAsync(AppDb db, StoredSet stored, CancellationToken cancellation)
    {
        var amendments = await db
            .SetAmendments.AsNoTracking()
            .Include(a => a.Before)
            .Include(a => a.After)
            .Include(a => a.RoundGroup!)
                .ThenInclude(g => g.Round)
            .Where(a => a.SetId == stored.Id || a.BeforeSetId == stored.Id)
            .OrderByDescending(a => a.EffectiveAt)
            .ToListAsync(cancellation);
        return amendments.ConvertAll(one =>
        {
            var isReplaced = one.BeforeSetId == stored.Id;
            var other = (isReplaced ? one.After : one.Before)!;
            return new SetAmended(one, one.RoundGroup!.Round!.Year, one.RoundGroup.UnitKind, isReplaced, other.Version, other.Sha256);
        });
    }

    private Task<StoredSet?> FindAsync(AppDb db, string sha256, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db
            .IndicatorSets.AsNoTracking()
            .Where(set => set.Sha256 == sha256)
            .Where(set =>
                db.RoundGroups.Any(group => group.StoredSetId == set.Id && group.OpensAt <= now)
                || db.SetAmendments.Any(amendment => amendment.BeforeSetId == set.Id && amendment.RoundGroup!.OpensAt <= now)
            )
            .FirstOrDefaultAsync(cancellation);
    }
}
