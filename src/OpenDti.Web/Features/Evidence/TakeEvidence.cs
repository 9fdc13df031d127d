using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence;

/// <summary>What somebody hands in: the description, its file where there is one, and what it is for.</summary>
public sealed record HandedIn(EvidenceDraft Draft, TakenFile? File)
{
    /// <summary>The criterion that it proves; null where it is attached later.</summary>
    public IndicatorId? Criterion { get; init; }

    public string? Pages { get; init; }
}

/// <summary>A unit hands in evidence: into its library and, where it says for what, to a criterion of its dossier, in one write.</summary>
public sealed class TakeEvidence(Writes writes, Settings settings)
{
    private const long Megabyte = 1_000_000;

    /// <summary>The streams that a write about a unit's evidence appends to.</summary>
    public static IReadOnlyList<string> StreamsOf(Dossier dossier) => [EvidenceItem.StreamOf(dossier.UnitId), Dossier.StreamOf(dossier.Id)];

    public Task<Result<List<Guid>>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IReadOnlyList<HandedIn> handedIn,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<List<Guid>>(
            request,
            async work =>
            {
                if (await work.FindDossierAsync(dossierId, cancellation) is not { } dossier)
                {
                    return new Refusal("dossier.not-found");
                }

                if (handedIn.Select(one => ClosedFor(dossier, one, request)).FirstOrDefault(refusal => refusal is not null) is { } closed)
                {
                    return closed;
                }

                var taken = new List<Guid>();
                foreach (var one in handedIn)
                {
                    if (!(await TakeAsync(work, dossier, one, replaces: null, cancellation)).TryGet(out var item, out var refusal))
                    {
                        return refusal;
                    }

                    taken.Add(item.Id);
                }

                return taken;
            },
            cancellation
        );

    /// <summary>A corrected description or another file takes the place of a piece, wherever this dossier uses it. The old one is kept.</summary>
    public Task<Result<List<Guid>>> ReplaceAsync(
        WriteRequest request,
        Guid dossierId,
        Guid oldId,
        HandedIn handedIn,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<List<Guid>>(
            request,
            async work =>
            {
                if (await work.FindDossierAsync(dossierId, cancellation) is not { } dossier)
                {
                    return new Refusal("dossier.not-found");
                }

                if (
                    await work.Db.EvidenceItems.SingleOrDefaultAsync(i => i.Id == oldId && i.UnitId == dossier.UnitId, cancellation) is null
                )
                {
                    return new Refusal("evidence.not-found");
                }

                if (await work.Db.EvidenceItems.AnyAsync(i => i.ReplacesId == oldId, cancellation))
                {
                    return new Refusal("evidence.replaced");
                }

                if (dossier.RefusalToEnter(dossier.RoundGroup!, request.ReceivedAt) is { } closed)
                {
                    return closed;
                }

                if (!(await TakeAsync(work, dossier, handedIn, oldId, cancellation)).TryGet(out var item, out var refusal))
                {
                    return refusal;
                }

                if (dossier.Evidence.Any(use => use.ItemId == oldId))
                {
                    await work.ApplyAsync(dossier, dossier.Replace(oldId, item, dossier.RoundGroup!, request.ReceivedAt).Value);
                }

                return new List<Guid> { item.Id };
            },
            cancellation
        );

    private static Refusal? ClosedFor(Dossier dossier, HandedIn one, WriteRequest request) =>
        one.Criterion is { } criterion
            ? dossier.RefusalToAttach(criterion, dossier.RoundGroup!, request.ReceivedAt)
            : dossier.RefusalToEnter(dossier.RoundGroup!, request.ReceivedAt);

    private async Task<Result<EvidenceItem>> TakeAsync(
        Work work,
        Dossier dossier,
        HandedIn one,
        Guid? replaces,
        CancellationToken cancellation
    )
    {
        if (one.File is { } file && await RefusalOfAsync(work, dossier, file, cancellation) is { } refusal)
        {
            return refusal;
        }

        var item = ItemOf(work, dossier, one, replaces);
        work.Db.EvidenceItems.Add(item);
        await work.RecordAsync(EvidenceItem.StreamOf(dossier.UnitId), new EvidenceTaken(dossier.Id, EvidenceProof.Of(item), replaces));
        if (one.Criterion is not { } criterion)
        {
            return item;
        }

        var attached = dossier.Attach(criterion, item, one.Pages, isStillInForce: null, dossier.RoundGroup!, work.Stamp.ReceivedAt);
        if (attached.IsRefused)
        {
            return attached.Refusal;
        }

        await work.ApplyAsync(dossier, attached.Value);
        return item;
    }

    private async Task<Refusal?> RefusalOfAsync(Work work, Dossier dossier, TakenFile file, CancellationToken cancellation)
    {
        var known = await work.Db.EvidenceFiles.FindAsync([dossier.AuthorityId, file.Sha256], cancellation);
        if (known?.State == EvidenceFileState.Infected)
        {
            return new Refusal("evidence.infected", file.Name);
        }

        var used = await EvidenceSizes.OfUnitAsync(work.Db, dossier.UnitId, cancellation);
        var quota = settings.UnitQuotaMegabytes * Megabyte;
        if (!used.Holds(file.Sha256) && used.Total + file.Length > quota)
        {
            return new Refusal("evidence.quota", FileSize.InBoth(used.Total), FileSize.InBoth(quota));
        }

        if (known is null)
        {
            var row = new EvidenceFile
            {
                AuthorityId = dossier.AuthorityId,
                Sha256 = file.Sha256,
                Length = file.Length,
                Kind = file.Kind,
            };
            if (file.ScannedAt is { } at)
            {
                row.Found(file.State, at);
            }

            work.Db.EvidenceFiles.Add(row);
        }

        return null;
    }

    private static EvidenceItem ItemOf(Work work, Dossier dossier, HandedIn one, Guid? replaces) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = dossier.AuthorityId,
            UnitId = dossier.UnitId,
            DossierId = dossier.Id,
            Kind = one.Draft.Kind,
            Title = one.Draft.Title,
            Number = one.Draft.Number,
            DatedOn = one.Draft.DatedOn,
            Issuer = one.Draft.Issuer,
            Address = one.Draft.Address,
            FileSha256 = one.File?.Sha256,
            FileName = one.File?.Name,
            FileLength = one.File?.Length ?? 0,
            AccountId = work.Stamp.Account,
            AddedAt = work.Stamp.ReceivedAt,
            ReplacesId = replaces,
        };
}
