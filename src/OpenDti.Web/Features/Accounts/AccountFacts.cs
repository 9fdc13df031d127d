using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Accounts;

/// <summary>An account received a seat. The person's name stands in the table of persons only.</summary>
[AuditKind("membership.granted")]
public sealed record MembershipGranted(Guid Membership, Guid Account, Guid? Unit, Role Role, DateTimeOffset ValidFrom) : AuditFact
{
    /// <summary>It was said that the holder of this seat with the authority works at no evaluated unit.</summary>
    public bool WorksAtNoUnit { get; init; }

    public Membership ToMembership(Guid authorityId) =>
        new()
        {
            Id = Membership,
            AuthorityId = authorityId,
            AccountId = Account,
            UnitId = Unit,
            WorksAtNoUnit = WorksAtNoUnit,
            Role = Role,
            ValidFrom = ValidFrom,
        };
}

/// <summary>A seat went from one account to another in one step: the first one's ends at the moment at which the second one's begins.</summary>
[AuditKind("membership.passed")]
public sealed record MembershipPassed(Guid Ended, Guid Membership, Guid Account, Guid? Unit, Role Role, DateTimeOffset At, string Reason)
    : AuditFact
{
    /// <summary>It was said that the successor in this seat with the authority works at no evaluated unit.</summary>
    public bool WorksAtNoUnit { get; init; }

    public Membership ToMembership(Guid authorityId) =>
        new MembershipGranted(Membership, Account, Unit, Role, At) { WorksAtNoUnit = WorksAtNoUnit }.ToMembership(authorityId);
}

/// <summary>Something about an account as such. Neither a password nor a hash of one ever stands in the record.</summary>
public abstract record AccountFact(Guid Account) : AuditFact;

/// <summary>The authority gave the account a new password, to be changed at the next sign-in.</summary>
[AuditKind("account.password-reset")]
public sealed record PasswordReset(Guid Account, string Reason) : AccountFact(Account);

/// <summary>A person chose a password of their own.</summary>
[AuditKind("account.password-changed")]
public sealed record PasswordChanged(Guid Account) : AccountFact(Account);

/// <summary>A person's e-mail address or language of letters was set. The address stands in the table of persons only.</summary>
[AuditKind("account.contact-changed")]
public sealed record ContactChanged(Guid Account) : AccountFact(Account);

/// <summary>It was said at which evaluated unit the holder of these seats with the authority works; null for none. The first answer needs no reason.</summary>
[AuditKind("account.workplace-set")]
public sealed record WorkplaceSet(Guid Account, IReadOnlyList<Guid> Seats, Guid? Unit, string? Reason) : AccountFact(Account);

[AuditKind("account.disabled")]
public sealed record AccountDisabled(Guid Account, string Reason) : AccountFact(Account);

[AuditKind("account.enabled")]
public sealed record AccountEnabled(Guid Account, string Reason) : AccountFact(Account);
