using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers.Open;

/// <summary>What an administrator decides when a round opens for one kind of units.</summary>
public sealed record OpeningPlan(
    int Year,
    DateOnly WindowFrom,
    DateOnly WindowTo,
    UnitKind UnitKind,
    Guid StoredSet,
    DateTimeOffset OpensAt,
    DateTimeOffset DeadlineAt
)
{
    /// <summary>What is carried over from the round of the year before; null where the round begins anew.</summary>
    public CarriedPlan? Carried { get; init; }
}

/// <summary>Opens a round for one kind of units: each unit that exists on the last day of the data window gets its dossier.</summary>
public sealed class OpenRoundGroup(Writes writes, Databases databases, CarrySettings carry)
{
    /// <summary>The new round group's id.</summary>
    public async Task<Result<Guid>> RunAsync(
        Func<IReadOnlyList<string>, WriteRequest> requestWith,
        Guid authorityId,
        OpeningPlan plan,
        CancellationToken cancellation
    )
    {
        var groupId = Guid.CreateVersion7();
        var opened = await DossiersToOpenAsync(authorityId, plan, groupId, cancellation);
        if (opened.Count == 0)
        {
            return new Refusal("round.no-units");
        }

        var streams = opened.Select(dossier => Dossier.StreamOf(dossier.Dossier));
        var request = requestWith([AuthorityRegister.Stream, RoundGroup.StreamOf(groupId), .. streams]);
        return await writes.RunAsync<Guid>(request, work => OpenAsync(work, plan, groupId, opened, cancellation), cancellation);
    }

    private async Task<Result<Guid>> OpenAsync(
        Work work,
        OpeningPlan plan,
        Guid groupId,
        IReadOnlyList<DossierOpened> dossiers,
        CancellationToken cancellation
    )
    {
        var authorityId = work.Request.AuthorityId;
        var year = plan.Year.ToString(CultureInfo.InvariantCulture);
        var round = await work.Db.Rounds.SingleOrDefaultAsync(r => r.Year == plan.Year, cancellation);
        if (round is null)
        {
            var created = new RoundCreated(Guid.CreateVersion7(), plan.Year, plan.WindowFrom, plan.WindowTo);
            await work.RecordAsync(AuthorityRegister.Stream, created);
            round = created.ToRound(authorityId);
            work.Db.Rounds.Add(round);
        }
        else if (round.WindowFrom != plan.WindowFrom || round.WindowTo != plan.WindowTo)
        {
            return new Refusal("round.other-window", year, HanoiTime.DateOf(round.WindowFrom), HanoiTime.DateOf(round.WindowTo));
        }

        if (await work.Db.RoundGroups.AnyAsync(g => g.RoundId == round.Id && g.UnitKind == plan.UnitKind, cancellation))
        {
            return new Refusal("round.group-exists", year);
        }

        // Asked again behind the register's lock: a merger may have come in between.
        var units = await UnitsOf(work.Db, plan.UnitKind, plan.WindowTo).Select(u => u.Id).ToListAsync(cancellation);
        if (!units.ToHashSet().SetEquals(dossiers.Select(dossier => dossier.Unit)))
        {
            return new Refusal("round.units-changed");
        }

        if (!await work.Db.IndicatorSets.AnyAsync(s => s.Id == plan.StoredSet, cancellation))
        {
            return new Refusal("round.no-set");
        }

        var opened = new RoundGroupOpened(groupId, round.Id, plan.UnitKind, plan.StoredSet, plan.OpensAt, plan.DeadlineAt);
        await work.RecordAsync(RoundGroup.StreamOf(groupId), opened);
        var group = opened.ToRoundGroup(authorityId);
        work.Db.RoundGroups.Add(group);
        foreach (var fact in dossiers)
        {
            var dossier = fact.ToDossier(authorityId);
            await work.ApplyAsync(dossier, fact);
            work.Db.Dossiers.Add(dossier);
        }

        return plan.Carried is { } carried && await carry.RunAsync(work, carried, group, units, cancellation) is { } refusal
            ? refusal
            : groupId;
    }

    private async Task<List<DossierOpened>> DossiersToOpenAsync(
        Guid authorityId,
        OpeningPlan plan,
        Guid groupId,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(authorityId);
        var units = await UnitsOf(db, plan.UnitKind, plan.WindowTo).Select(u => u.Id).ToListAsync(cancellation);
        return units.ConvertAll(unit => new DossierOpened(Guid.CreateVersion7(), groupId, unit));
    }

    /// <summary>The units of a group are those of its kind that exist at the end of the data window.</summary>
    public static IQueryable<Unit> UnitsOf(AppDb db, UnitKind kind, DateOnly windowTo) =>
        db.Units.Where(u => u.Kind == kind && u.ValidFrom <= windowTo && (u.ValidTo == null || u.ValidTo > windowTo));
}
