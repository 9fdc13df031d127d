using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Security;

namespace OpenDti.Web.Data;

/// <summary>Keeps uploaded files until somebody has decided about them. Nothing is recorded: a file decides nothing.</summary>
public sealed class Uploads(Databases databases, Writes writes, TimeProvider clock)
{
    /// <summary>The id under which the file waits; a repeated request gets the id of the first time.</summary>
    public Task<Result<Guid>> KeepAsync(WriteRequest request, UploadPurpose purpose, UploadedFile file, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var upload = new Upload
                {
                    Id = Guid.CreateVersion7(),
                    AuthorityId = request.AuthorityId,
                    Purpose = purpose,
                    FileName = file.Name,
                    Bytes = file.Bytes,
                    ReceivedAt = request.ReceivedAt,
                };
                await work.Db.Uploads.Where(u => u.ReceivedAt < request.ReceivedAt - Upload.Patience).ExecuteDeleteAsync(cancellation);
                work.Db.Uploads.Add(upload);
                return upload.Id;
            },
            cancellation
        );

    /// <summary>The file, as long as it waits.</summary>
    public async Task<Upload?> FindAsync(Guid authorityId, UploadPurpose purpose, Guid id, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - Upload.Patience;
        await using var db = databases.Open(authorityId);
        return await db
            .Uploads.AsNoTracking()
            .SingleOrDefaultAsync(u => u.Id == id && u.Purpose == purpose && u.ReceivedAt >= since, cancellation);
    }
}
