namespace OpenDti.Web.Data.DemoProvince;

/// <summary>An account of the demonstration with the password that was made up for this installation.</summary>
public sealed record DemoAccount(string UserName, string Password, string Who);
