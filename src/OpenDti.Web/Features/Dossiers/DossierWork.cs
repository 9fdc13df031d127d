using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

public static class DossierWork
{
    /// <summary>Records a fact in the dossier's stream and carries it out; the dossier's new version comes back.</summary>
    public static async Task<long> ApplyAsync(this Work work, Dossier dossier, DossierFact fact)
    {
        var seq = await work.RecordAsync(Dossier.StreamOf(dossier.Id), fact);
        dossier.Apply(fact, seq, work.Stamp.Account, work.Stamp.ReceivedAt);
        return seq;
    }
}
