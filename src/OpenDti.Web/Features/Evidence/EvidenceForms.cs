using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Evidence;

/// <summary>Reads a form that hands in one piece of evidence, with its file.</summary>
public sealed class EvidenceForms(EvidenceIntake intake)
{
    /// <summary>What was handed in, or what is wrong with it by field. <paramref name="kept"/> is the file of the piece that is replaced.</summary>
    public async Task<(HandedIn? HandedIn, List<(string? Field, Refusal Refusal)> Refused)> ReadAsync(
        Guid authorityId,
        Posted posted,
        EvidenceItem? kept,
        CancellationToken cancellation
    )
    {
        var (draft, wrong) = TypedEvidence.Read(posted);
        var refused = wrong.ConvertAll(one => ((string?)one.Field, one.Refusal));
        if (TypedEvidence.SecrecyRefusal(posted) is { } secrecy)
        {
            refused.Insert(0, (TypedEvidence.SecrecyField, secrecy));
        }

        if (TypedEvidence.PagesRefusal(posted) is { } pages)
        {
            refused.Add((TypedEvidence.PagesField, pages));
        }

        if (refused.Count > 0 || draft is null)
        {
            return (null, refused);
        }

        if (!draft.NeedsFile)
        {
            return (new HandedIn(draft, File: null) { Pages = TypedEvidence.PagesIn(posted) }, refused);
        }

        var file = await FileAsync(authorityId, posted, kept, cancellation);
        return file.TryGet(out var taken, out var refusal)
            ? (new HandedIn(draft, taken) { Pages = TypedEvidence.PagesIn(posted) }, refused)
            : (null, [(TypedEvidence.FileField, refusal)]);
    }

    private async Task<Result<TakenFile>> FileAsync(Guid authorityId, Posted posted, EvidenceItem? kept, CancellationToken cancellation)
    {
        if (posted.Streamed.TooLarge is [var large, ..])
        {
            return new Refusal("evidence.too-large", large, $"{TakesStreamedFiles.MostMegabytesEach}");
        }

        if (posted.Streamed.Files is [var file, ..])
        {
            return await intake.TakeAsync(authorityId, file, cancellation);
        }

        return kept is { File: { } old, FileName: { } name }
            ? new TakenFile(name, old.Sha256, old.Length, old.Kind, old.State, old.ScannedAt)
            : new Refusal("upload.no-file");
    }
}
