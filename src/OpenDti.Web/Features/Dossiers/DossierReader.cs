using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Reads dossiers with what belongs to them. What a dossier holds is known by its version: its answers, and the sheet they give, are read and
/// scored once and kept until it changes. Its unit and its round group have histories of their own: a list reads them each time, a dossier by itself
/// asks how far the streams have come that tell of it (<see cref="StreamMarks"/>).
/// </summary>
public sealed class DossierReader(Databases databases, SetLibrary sets, BonusLibrary bonuses)
{
    private const int MostKept = 1_000;

    // Asked with every save and every page of a dossier; the others are asked once in a while.
    private readonly Func<AppDb, Guid, IAsyncEnumerable<Dossier>> _headOf = EF.CompileAsyncQuery(
        (AppDb db, Guid id) =>
            db
                .Dossiers.AsNoTracking()
                .Where(d => d.Id == id)
                .Include(d => d.Unit)
                .Include(d => d.RoundGroup!)
                    .ThenInclude(g => g.Round)
                .Include(d => d.RoundGroup!)
                    .ThenInclude(g => g.Bonus)
    );

    private readonly Func<AppDb, Guid, UnitKind, int, Task<Guid?>> _before = EF.CompileAsyncQuery(
        (AppDb db, Guid unit, UnitKind kind, int year) =>
            db
                .Dossiers.Where(d => d.UnitId == unit && d.RoundGroup!.UnitKind == kind && d.RoundGroup.Round!.Year < year)
                .OrderByDescending(d => d.RoundGroup!.Round!.Year)
                .Select(d => (Guid?)d.Id)
                .FirstOrDefault()
    );

    private readonly Func<AppDb, Guid, Task<Guid?>> _groupOf = EF.CompileAsyncQuery(
        (AppDb db, Guid id) => db.Dossiers.Where(d => d.Id == id).Select(d => (Guid?)d.RoundGroupId).SingleOrDefault()
    );

    private readonly StreamMarks.Query _marks = new();
    private readonly ConcurrentDictionary<Guid, Kept> _kept = new();

    public async Task<DossierReading?> ReadAsync(Guid authorityId, Guid dossierId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var known = _kept.GetValueOrDefault(dossierId) is { } some && some.Reading.Dossier.AuthorityId == authorityId ? some : null;
        if ((known?.Reading.Group.Id ?? await _groupOf(db, dossierId)) is not { } group)
        {
            return null;
        }

        // Asked before anything is read: what changes meanwhile is read again the next time.
        var marks = await _marks.OfAsync(db, dossierId, group, cancellation);
        if (known?.Marks == marks)
        {
            return known.Reading;
        }

        var reading = (await BehindAsync(db, await _headOf(db, dossierId).ToListAsync(cancellation), cancellation)).SingleOrDefault();
        return reading is null ? null : Keep(reading, marks);
    }

    /// <summary>The unit's dossier of the round before; null when it had none.</summary>
    public async Task<DossierReading?> ReadBeforeAsync(DossierReading now, CancellationToken cancellation)
    {
        var authority = now.Dossier.AuthorityId;
        await using var db = databases.Open(authority);
        return await _before(db, now.Unit.Id, now.Group.UnitKind, now.Year) is { } before
            ? await ReadAsync(authority, before, cancellation)
            : null;
    }

    /// <summary>What is kept of a dossier, if that is what its stream has come to; null where it is not known.</summary>
    public Dossier? KeptAt(Guid dossierId, long seq) =>
        _kept.GetValueOrDefault(dossierId) is { } kept && kept.Marks?.Dossier == seq ? kept.Reading.Dossier : null;

    /// <summary>All dossiers of a round group, by the order of their units' names.</summary>
    public async Task<IReadOnlyList<DossierReading>> ReadGroupAsync(Guid authorityId, Guid roundGroupId, CancellationToken cancellation)
    {
        var readings = await ReadAsync(authorityId, dossiers => dossiers.Where(d => d.RoundGroupId == roundGroupId), cancellation);
        return [.. readings.OrderBy(reading => reading.Unit.Name, VietnameseOrder.Instance)];
    }

    public async Task<IReadOnlyList<DossierReading>> ReadAsync(
        Guid authorityId,
        Func<IQueryable<Dossier>, IQueryable<Dossier>> which,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(authorityId);
        return await BehindAsync(db, await WithSurroundings(which(db.Dossiers.AsNoTracking())).ToListAsync(cancellation), cancellation);
    }

    /// <summary>The dossier with everything that its sheet depends on, but for the set, which the library keeps.</summary>
    public static IQueryable<Dossier> Whole(IQueryable<Dossier> dossiers) =>
        WithSurroundings(
                dossiers
                    .Include(d => d.Answers)
                    .Include(d => d.Reviews)
                    .Include(d => d.Appraisals)
                    .Include(d => d.PointAwards)
                    .Include(d => d.Explanations)
                    .Include(d => d.Evidence)
                    .Include(d => d.Contests)
                    .Include(d => d.BonusProposals)
                    .Include(d => d.CouncilRulings)
                    .Include(d => d.CouncilItems)
            )
            .AsSplitQuery();

    /// <summary>A dossier that was read whole, inside a write or as it once was.</summary>
    public async Task<DossierReading> ReadAsync(Dossier whole, CancellationToken cancellation)
    {
        var group = whole.RoundGroup!;
        var opened = await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation);
        var inputs = DossierViews.InputsOf(whole, opened.Set, DossierView.Declared);
        return new DossierReading(whole, group, whole.Unit!, opened, inputs, Scorer.Score(opened.Set, inputs, PeerFacts.None))
        {
            Bonus = await BonusOfAsync(group, cancellation),
        };
    }

    public async Task<IReadOnlyList<DossierReading>> ReadAllAsync(IReadOnlyList<Dossier> whole, CancellationToken cancellation)
    {
        var readings = new List<DossierReading>(whole.Count);
        foreach (var dossier in whole)
        {
            readings.Add(await ReadAsync(dossier, cancellation));
        }

        return readings;
    }

    /// <summary>What is kept of a dossier moves on with a fact that was just written, instead of being read again.</summary>
    public async Task FollowAsync(Guid dossierId, DossierFact fact, long seq, WriteRequest request, CancellationToken cancellation)
    {
        if (_kept.GetValueOrDefault(dossierId) is { Reading.Dossier: var dossier, Marks: var marks } && dossier.Version == seq - 1)
        {
            var next = await ReadAsync(dossier.After(fact, seq, request.AccountId, request.ReceivedAt), cancellation);
            Keep(next, marks?.Dossier == seq - 1 ? marks with { Dossier = seq } : null);
        }
    }

    private async Task<IReadOnlyList<DossierReading>> BehindAsync(AppDb db, List<Dossier> heads, CancellationToken cancellation)
    {
        var readings = new Dictionary<Guid, DossierReading>(heads.Count);
        foreach (var head in heads)
        {
            if (_kept.GetValueOrDefault(head.Id) is { Reading: var kept } && IsStill(kept, head))
            {
                head.HoldAs(kept.Dossier);
                readings[head.Id] = kept with
                {
                    Dossier = head,
                    Group = head.RoundGroup!,
                    Unit = head.Unit!,
                    Bonus = await BonusOfAsync(head.RoundGroup!, cancellation),
                };
            }
        }

        var changed = heads.Where(head => !readings.ContainsKey(head.Id)).Select(head => head.Id).ToList();
        if (changed.Count > 0)
        {
            var whole = await Whole(db.Dossiers.AsNoTracking()).Where(d => changed.Contains(d.Id)).ToListAsync(cancellation);
            foreach (var reading in await ReadAllAsync(whole, cancellation))
            {
                readings[reading.Dossier.Id] = Keep(reading, marks: null);
            }
        }

        return [.. heads.Select(head => readings[head.Id])];
    }

    private static IQueryable<Dossier> WithSurroundings(IQueryable<Dossier> dossiers) =>
        dossiers
            .Include(d => d.Unit)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Bonus);

    private Task<BonusScheme?> BonusOfAsync(RoundGroup group, CancellationToken cancellation) =>
        bonuses.OpenAsync(group.AuthorityId, group.Bonus?.StoredSchemeId, cancellation);

    private static bool IsStill(DossierReading kept, Dossier head) =>
        kept.Dossier.Version == head.Version
        && kept.Dossier.AuthorityId == head.AuthorityId
        && kept.Opened.Stored.Id == head.RoundGroup!.StoredSetId;

    private DossierReading Keep(DossierReading reading, StreamMarks? marks)
    {
        if (_kept.Count >= MostKept && !_kept.ContainsKey(reading.Dossier.Id))
        {
            _kept.Clear();
        }

        _kept[reading.Dossier.Id] = new Kept(reading, marks);
        return reading;
    }

    /// <summary>A reading, and how far its streams had come when it was read; nothing where only its version is known.</summary>
    private sealed record Kept(DossierReading Reading, StreamMarks? Marks);
}
