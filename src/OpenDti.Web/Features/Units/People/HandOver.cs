namespace OpenDti.Web.Features.Units.People;

/// <summary>What a person receives to sign in for the first time: printed once, kept nowhere.</summary>
public sealed record HandOver(string Person, string? UnitName, string RoleName, string UserName, string Password);
