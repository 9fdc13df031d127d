using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Publications;

/// <summary>A draft as one unit reads it: its own part, cut out where the draft lies, whatever the other units' parts hold.</summary>
public sealed record SentDraft(Guid Id, Guid RoundGroupId, DateTimeOffset SentAt, DraftUnit? Unit)
{
    private const string UnitStart = "{\"dossier\":\"";

    /// <summary>Null where there is no such draft.</summary>
    public static async Task<SentDraft?> OfAsync(AppDb db, Guid? draftId, Guid dossier, CancellationToken cancellation)
    {
        // Inside of a text a quotation mark is escaped: only a unit's part begins like this.
        var (start, next) = ($"{UnitStart}{dossier:D}", "," + UnitStart);
        var cut = await db
            .Drafts.Where(d => d.Id == draftId)
            .Select(d => new
            {
                d.Id,
                d.RoundGroupId,
                d.SentAt,
                Holds = d.Body.Contains(start),
                From = d.Body.Substring(d.Body.IndexOf(start)),
            })
            .Select(d => new
            {
                d.Id,
                d.RoundGroupId,
                d.SentAt,
                d.Holds,
                Part = d.From.Contains(next) ? d.From.Substring(0, d.From.IndexOf(next)) : d.From,
            })
            .SingleOrDefaultAsync(cancellation);
        return cut is null
            ? null
            : new SentDraft(
                cut.Id,
                cut.RoundGroupId,
                cut.SentAt,
                cut.Holds ? JsonSerializer.Deserialize<DraftUnit>(cut.Part.TrimEnd(']'), JsonSerializerOptions.Web) : null
            );
    }
}
