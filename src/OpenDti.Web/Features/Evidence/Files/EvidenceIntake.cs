using OpenDti.Documents.Files;
using OpenDti.Scoring;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Evidence.Files;

/// <summary>A file that was looked into, scanned and put in its place; its row comes with the piece of evidence that needs it.</summary>
public sealed record TakenFile(string Name, string Sha256, long Length, FileKind Kind, EvidenceFileState State, DateTimeOffset? ScannedAt);

/// <summary>Takes a file out of quarantine when it is what it says and no scanner objects.</summary>
public sealed class EvidenceIntake(FileStore store, Clamd clamd, TimeProvider clock)
{
    public async Task<Result<TakenFile>> TakeAsync(Guid authorityId, StreamedFile file, CancellationToken cancellation)
    {
        if (file.Length == 0)
        {
            return new Refusal("upload.empty", file.Name);
        }

        var kind = await Task.Run(() => LookInto(file), cancellation);
        if (!kind.TryGet(out var known, out var refusal))
        {
            return refusal;
        }

        var verdict = await ScanAsync(file, cancellation);
        if (verdict == ScanVerdict.Infected)
        {
            return new Refusal("evidence.infected", file.Name);
        }

        store.Keep(file.Path, authorityId, file.Sha256);
        return new TakenFile(
            file.Name,
            file.Sha256,
            file.Length,
            known,
            verdict == ScanVerdict.Clean ? EvidenceFileState.Clean : EvidenceFileState.Waiting,
            verdict == ScanVerdict.Clean ? clock.GetUtcNow() : null
        );
    }

    private async Task<ScanVerdict> ScanAsync(StreamedFile file, CancellationToken cancellation)
    {
        await using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: true);
        return await clamd.ScanAsync(stream, cancellation);
    }

    private static Result<FileKind> LookInto(StreamedFile file)
    {
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024);
        var look = FileInspector.Look(stream, file.Name);
        return look switch
        {
            { Kind: { } kind } => kind,
            { Trouble: FileTrouble.NameDiffers } => new Refusal("evidence.name-differs", look.Name),
            { Trouble: FileTrouble.HiddenProgram } => new Refusal("evidence.hidden-program", look.Name),
            { Trouble: FileTrouble.TwoKinds } => new Refusal("evidence.two-kinds", look.Name),
            { Trouble: FileTrouble.Macros } => new Refusal("evidence.macros", look.Name),
            { Trouble: FileTrouble.Broken } => new Refusal("evidence.broken", look.Name),
            { Trouble: FileTrouble.TooMuchInside } => new Refusal("evidence.too-much-inside", look.Name),
            _ => new Refusal("evidence.unknown-kind", look.Name),
        };
    }
}
