using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Accounts;

/// <summary>Begins, finds and ends sessions. The cookie is host-bound and secure wherever the connection is.</summary>
public sealed class Sessions(Databases databases, Writes writes, TimeProvider clock)
{
    private readonly Func<AppDb, string, DateTimeOffset, Task<FoundSession?>> _foundAsync = EF.CompileAsyncQuery(
        (AppDb db, string idHash, DateTimeOffset now) =>
            db
                .Sessions.IgnoreQueryFilters()
                .AsNoTracking()
                .Where(s => s.IdHash == idHash)
                .Select(s => new FoundSession(
                    s,
                    s.Account!,
                    s.Account!.Person!.Name,
                    db.Memberships.Include(m => m.Authority)
                        .Where(m => m.AccountId == s.AccountId && m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
                        .ToList()
                ))
                .SingleOrDefault()
    );

    public static string CookieName(HttpRequest request) => request.IsHttps ? "__Host-opendti" : "opendti";

    /// <summary>Whether a request comes with a session, be it over or not.</summary>
    public static bool IsCarriedBy(HttpRequest request) => request.Cookies.ContainsKey(CookieName(request));

    public Task BeginAsync(HttpContext context, Guid accountId, CancellationToken cancellation) =>
        BeginAsync(context, accountId, knownUntil: null, cancellation);

    /// <summary>
    /// A session whose browser is known again until a moment, although the session itself ends as every other does. What was in this browser before
    /// is over.
    /// </summary>
    public async Task BeginAsync(HttpContext context, Guid accountId, DateTimeOffset? knownUntil, CancellationToken cancellation)
    {
        var before = context.Request.Cookies.TryGetValue(CookieName(context.Request), out var carried) ? Session.HashOf(carried) : "";
        var secret = Session.NewSecret();
        var now = clock.GetUtcNow();
        await writes.KeepAsync(
            async db =>
            {
                await db.Sessions.Where(s => s.EndsAt <= now || s.IdHash == before).ExecuteDeleteAsync(cancellation);
                db.Sessions.Add(
                    new Session
                    {
                        IdHash = Session.HashOf(secret),
                        AccountId = accountId,
                        StartedAt = now,
                        SeenAt = now,
                        EndsAt = knownUntil > now + Session.AbsoluteLimit ? knownUntil.Value : now + Session.AbsoluteLimit,
                    }
                );
            },
            cancellation
        );
        context.Response.Cookies.Append(CookieName(context.Request), secret, CookieFor(context.Request, knownUntil));
    }

    /// <summary>Who the request's cookie belongs to; null when there is none, it is unknown, or it is over.</summary>
    public async Task<Viewer?> FindAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.Cookies.TryGetValue(CookieName(request), out var secret) || secret.Length != 64)
        {
            return null;
        }

        var idHash = Session.HashOf(secret);
        var now = clock.GetUtcNow();
        await using var db = databases.OpenShared();
        var found = await _foundAsync(db, idHash, now);
        if (
            found is null
            || found.Account.IsDisabled
            || found.Session.IsOver(now, Session.IdleLimitFor(found.Seats.Select(seat => seat.Role)))
        )
        {
            return null;
        }

        await SeeAsync(found.Session, now, cancellation);
        return new Viewer(found.Account.Id, found.Account.PersonId, found.PersonName, found.Seats)
        {
            MustChoosePassword = found.Account.PasswordGivenAt is not null,
        };
    }

    /// <summary>Whose session this browser had, which is over by now; null where they signed out, or nothing is left of it.</summary>
    public async Task<EndedSession?> FindEndedAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.Cookies.TryGetValue(CookieName(request), out var secret) || secret.Length != 64)
        {
            return null;
        }

        var idHash = Session.HashOf(secret);
        var now = clock.GetUtcNow();
        await using var db = databases.OpenShared();
        var found = await _foundAsync(db, idHash, now);
        cancellation.ThrowIfCancellationRequested();
        return found is { Account.IsDisabled: false } && now < found.Session.EndsAt
            ? new EndedSession(found.Account.Id, found.Seats.Count > 0 && found.Seats.All(seat => seat.Role == Role.Contributor))
            : null;
    }

    public async Task EndAsync(HttpContext context, CancellationToken cancellation)
    {
        var name = CookieName(context.Request);
        if (context.Request.Cookies.TryGetValue(name, out var secret))
        {
            var idHash = Session.HashOf(secret);
            await writes.KeepAsync(db => db.Sessions.Where(s => s.IdHash == idHash).ExecuteDeleteAsync(cancellation), cancellation);
        }

        context.Response.Cookies.Delete(name, CookieFor(context.Request));
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }

    private async Task SeeAsync(Session session, DateTimeOffset now, CancellationToken cancellation)
    {
        if (now - session.SeenAt >= Session.SightInterval)
        {
            await writes.KeepAsync(
                db =>
                    db.Sessions.Where(s => s.IdHash == session.IdHash)
                        .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellation),
                cancellation
            );
        }
    }

    private static CookieOptions CookieFor(HttpRequest request, DateTimeOffset? until = null) =>
        new()
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
            Expires = until,
        };

    private sealed record FoundSession(Session Session, Account Account, string PersonName, List<Membership> Seats);
}
