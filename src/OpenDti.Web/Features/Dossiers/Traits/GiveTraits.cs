using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>What one unit is to be, and what the page showed of it before.</summary>
public sealed record ChosenTraits(Guid Dossier, IReadOnlyList<string> Shown, IReadOnlyList<string> Chosen)
{
    public bool IsOther => !Shown.SequenceEqual(Chosen);
}

/// <summary>The authority says which traits units of a round group have: all of what was chosen is recorded, or nothing. Nobody decides about a unit of their own.</summary>
public sealed class GiveTraits(Writes writes)
{
    /// <summary>How many units have other traits now.</summary>
    public Task<Result<int>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        IReadOnlyList<ChosenTraits> chosen,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                var dossiers = await work.FindDossiersAsync([.. chosen.Select(one => one.Dossier)], cancellation);
                if (chosen.Count == 0)
                {
                    return new Refusal(reason.Length == 0 ? "traits.without-reason" : "traits.unchanged");
                }

                foreach (var one in chosen)
                {
                    if (!dossiers.TryGetValue(one.Dossier, out var dossier) || dossier.RoundGroupId != groupId)
                    {
                        return new Refusal("dossier.not-found");
                    }

                    var given = ownUnits.Contains(dossier.UnitId)
                        ? new Refusal("traits.own-unit")
                        : dossier.GiveTraits(one.Chosen, one.Shown, reason, dossier.RoundGroup!, request.ReceivedAt);
                    if (!given.TryGet(out var fact, out var refusal))
                    {
                        return refusal;
                    }

                    await work.ApplyAsync(dossier, fact);
                }

                return chosen.Count;
            },
            cancellation
        );
}
