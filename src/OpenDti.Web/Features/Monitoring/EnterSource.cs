using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>A source as it was typed.</summary>
public sealed record TypedSource(string Code, string Name, string Owner, int StaleAfterDays)
{
    public const string CodeField = "code";
    public const string NameField = "name";
    public const string OwnerField = "owner";
    public const string DaysField = "days";

    public static (TypedSource? Source, List<(string? Field, Refusal Refusal)> Refused) Read(Posted posted)
    {
        var refused = new List<(string? Field, Refusal Refusal)>();
        var (code, name, owner) = (posted[CodeField].Trim(), posted[NameField].Trim(), posted[OwnerField].Trim());
        if (code.Length > MonitoredSource.CodeMaxLength || !AuthoritySlug.IsUsable(code))
        {
            refused.Add((CodeField, new Refusal("monitored.code", $"{MonitoredSource.CodeMaxLength}")));
        }

        if (name.Length is 0 or > MonitoredSource.NameMaxLength)
        {
            refused.Add((NameField, new Refusal("monitored.name", $"{MonitoredSource.NameMaxLength}")));
        }

        if (owner.Length is 0 or > MonitoredSource.NameMaxLength)
        {
            refused.Add((OwnerField, new Refusal("monitored.owner", $"{MonitoredSource.NameMaxLength}")));
        }

        var isNumber = int.TryParse(posted[DaysField], NumberStyles.None, CultureInfo.InvariantCulture, out var days);
        if (!isNumber || days is < 1 or > MonitoredSource.LongestStaleDays)
        {
            refused.Add((DaysField, new Refusal("monitored.days", $"{MonitoredSource.LongestStaleDays}")));
        }

        return (refused.Count == 0 ? new TypedSource(code, name, owner, days) : null, refused);
    }
}

/// <summary>Enters a source, and makes or revokes the token by which its system sends figures.</summary>
public sealed class EnterSource(Writes writes)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, TypedSource typed, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (await work.Db.MonitoredSources.AnyAsync(s => s.Code == typed.Code, cancellation))
                {
                    return new Refusal("monitored.code-taken", typed.Code);
                }

                var source = new MonitoredSource
                {
                    Id = Guid.CreateVersion7(),
                    AuthorityId = request.AuthorityId,
                    Code = typed.Code,
                    Name = typed.Name,
                    Owner = typed.Owner,
                    StaleAfterDays = typed.StaleAfterDays,
                };
                work.Db.MonitoredSources.Add(source);
                await work.RecordAsync(
                    MonitoredSource.Stream,
                    new SourceEntered(source.Id, source.Code, source.Name, source.Owner, source.StaleAfterDays)
                );
                return source.Id;
            },
            cancellation
        );

    /// <summary>The hash of the token in force afterwards: a repeated request names the first one's, not this one's.</summary>
    public Task<Result<string>> MakeTokenAsync(
        WriteRequest request,
        Guid personId,
        Guid sourceId,
        string token,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
            request,
            async work =>
            {
                if (await work.Db.MonitoredSources.SingleOrDefaultAsync(s => s.Id == sourceId, cancellation) is not { } source)
                {
                    return new Refusal("monitored.no-source");
                }

                // Whoever holds the token writes figures of every unit.
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (await work.Db.Dossiers.AnyAsync(d => d.RoundGroup!.ReleasedAt == null && ownUnits.Contains(d.UnitId), cancellation))
                {
                    return new Refusal("monitored.own-group");
                }

                var sha256 = MonitoredSource.HashOf(token);
                await work.RecordAsync(MonitoredSource.Stream, new SourceTokenMade(sourceId, sha256));
                source.TakeToken(sha256, request.AccountId, request.ReceivedAt);
                return sha256;
            },
            cancellation
        );

    public Task<Result<Guid>> RevokeTokenAsync(WriteRequest request, Guid sourceId, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (
                    await work.Db.MonitoredSources.SingleOrDefaultAsync(s => s.Id == sourceId, cancellation)
                    is not { TokenSha256: not null } source
                )
                {
                    return new Refusal("monitored.no-token");
                }

                await work.RecordAsync(MonitoredSource.Stream, new SourceTokenRevoked(sourceId));
                source.TakeToken(sha256: null, request.AccountId, request.ReceivedAt);
                return sourceId;
            },
            cancellation
        );
}
