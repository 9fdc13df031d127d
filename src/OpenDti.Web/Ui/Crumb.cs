namespace OpenDti.Web.Ui;

/// <summary>A step of the path that leads to a page; the last one has no address.</summary>
public sealed record Crumb(string Name, string? Url = null);
