using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Papers;

/// <summary>A clerk hands in the form that a leader signed; the dossier is confirmed as printed.</summary>
public sealed class ConfirmByPaper(Writes writes)
{
    public Task<Result<long>> RunAsync(WriteRequest request, long versionShown, SignedPaper paper, CancellationToken cancellation) =>
        writes.ChangeAsync(
            request,
            paper.DossierId,
            (dossier, work) =>
            {
                var signed = new PaperSigned(paper.Id, paper.Number, paper.SignedOn, paper.Sha256);
                var confirmed = dossier.ConfirmByPaper(versionShown, signed, dossier.RoundGroup!, request.ReceivedAt);
                if (!confirmed.IsRefused)
                {
                    work.Db.SignedPapers.Add(paper);
                }

                return Task.FromResult(confirmed);
            },
            cancellation
        );
}
