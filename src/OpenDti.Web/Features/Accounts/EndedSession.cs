namespace OpenDti.Web.Features.Accounts;

/// <summary>A session of this browser that is over by time. Who came in by a link has no password to sign in with again.</summary>
public sealed record EndedSession(Guid AccountId, bool CameByLink);
