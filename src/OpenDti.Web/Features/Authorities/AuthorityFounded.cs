using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Authorities;

/// <summary>An authority was entered in the installation. First entry of its register.</summary>
[AuditKind("authority.founded")]
public sealed record AuthorityFounded(string Slug, string Name, string IssuingBody, string OperatingBody, bool IsFictional) : AuditFact
{
    public Authority ToAuthority(Guid id) =>
        new()
        {
            Id = id,
            Slug = Slug,
            Name = Name,
            IssuingBody = IssuingBody,
            OperatingBody = OperatingBody,
            IsFictional = IsFictional,
        };
}
