namespace OpenDti.Web.Features.Authorities;

/// <summary>The audit stream of what an authority has on its books: itself, units, seats, sets, rounds.</summary>
public static class AuthorityRegister
{
    public const string Stream = "register";
}
