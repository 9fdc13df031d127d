using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.IndicatorSets.Adopt;

/// <summary>Adopts a version of an indicator set. A text with a finding is refused whole.</summary>
public sealed class AdoptSet(Writes writes)
{
    /// <summary>The stored set's id. A text that is stored already gives the id it has.</summary>
    public Task<Result<Guid>> RunAsync(WriteRequest request, string body, CancellationToken cancellation)
    {
        var read = IndicatorSetYaml.Read(body);
        var findings = read.IsValid ? CompiledSet.Compile(read.Value).Findings : read.Findings;
        return findings.Count > 0 ? Task.FromResult<Result<Guid>>(new Refusal("indicator-set.findings", findings[0].Code, findings[0].Path))
            : !StoredSet.Fits(read.Value.Id, read.Value.Version)
                ? Task.FromResult<Result<Guid>>(
                    new Refusal("indicator-set.name-too-long", $"{StoredSet.SetIdMaxLength}", $"{StoredSet.VersionMaxLength}")
                )
            : writes.RunAsync<Guid>(request, work => AdoptAsync(work, read.Value, body, cancellation), cancellation);
    }

    private static async Task<Result<Guid>> AdoptAsync(Work work, IndicatorSet set, string body, CancellationToken cancellation)
    {
        var sha256 = StoredSet.HashOf(body);
        var stored = await work.Db.IndicatorSets.SingleOrDefaultAsync(s => s.SetId == set.Id && s.Version == set.Version, cancellation);
        if (stored is not null)
        {
            return stored.Sha256 == sha256 ? stored.Id : new Refusal("indicator-set.version-taken", set.Id, set.Version);
        }

        var adopted = new SetAdopted(Guid.CreateVersion7(), set.Id, set.Version, sha256);
        await work.RecordAsync(AuthorityRegister.Stream, adopted);
        work.Db.IndicatorSets.Add(adopted.ToStoredSet(work.Request.AuthorityId, body));
        return adopted.Set;
    }
}
