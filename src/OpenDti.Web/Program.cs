using OpenDti.Web;
using OpenDti.Web.Data;

var settings = Settings.From(args);
using var folder = DataFolder.Hold(settings.DataFolder);
await using var server = Server.Create(settings);
await server.StartWithDataAsync(settings);
await server.WaitForShutdownAsync();
