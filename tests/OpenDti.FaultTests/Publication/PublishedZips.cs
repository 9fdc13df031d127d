using System.Diagnostics;
using System.IO.Compression;

namespace OpenDti.FaultTests.Publication;

/// <summary>What <c>./publish</c> writes, once for all tests: the zips, and the one for Linux unpacked as an office would.</summary>
public sealed class PublishedZips : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private readonly string _folder = Directory.CreateTempSubdirectory("opendti-published-").FullName;

    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the server and the tool.</summary>
    public string Home => Path.Combine(_folder, "opt", "opendti");

    public string PathOf(params string[] parts) => Path.Combine([Home, .. parts]);

    public ZipArchive Open(string runtime) => ZipFile.OpenRead(Path.Combine(_folder, $"opendti-{runtime}.zip"));

    public async Task InitializeAsync()
    {
        // Into a file: servers of the build live on, would hold a pipe open, and whoever reads it would wait for them.
        var log = Path.Combine(_folder, "publish.log");
        const string publish = "\"$0\" \"$1\" >\"$2\" 2>&1";
        var (exitCode, _) = await RunAsync(new ProcessStartInfo("bash", ["-c", publish, Path.Combine(Root, "publish"), _folder, log]));
        Assert.True(exitCode == 0, await File.ReadAllTextAsync(log));
        ZipFile.ExtractToDirectory(Path.Combine(_folder, "opendti-linux-x64.zip"), Path.Combine(_folder, "opt"));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The published tool, run in its folder on a machine without .NET.</summary>
    public Task<(int ExitCode, string Said)> RunToolAsync(params string[] arguments)
    {
        var start = ServerProcess.WithoutDotnet(PathOf("opendti"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.WorkingDirectory = Home;
        return RunAsync(start);
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Limit);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await errors);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OpenDti.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
