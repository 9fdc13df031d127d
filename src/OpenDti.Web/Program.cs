using OpenDti.Web;
using OpenDti.Web.Data;

try
{
    var settings = Settings.From(args);
    using var folder = DataFolder.Hold(settings.DataFolder);
    await using var server = Server.Create(settings);
    await server.StartWithDataAsync(settings);
    await server.WaitForShutdownAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
