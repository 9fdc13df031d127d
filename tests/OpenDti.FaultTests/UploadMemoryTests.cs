using System.Globalization;
using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Security;
using Xunit.Abstractions;

namespace OpenDti.FaultTests;

/// <summary>What the largest file costs the server's process while it arrives, as the kernel counts it.</summary>
public sealed class UploadMemoryTests(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    /// <summary>
    /// Promised are 60 MB at the most. A file that lay in memory once, and nothing else, would stay below that; it streams through buffers, and so
    /// less than half of it is allowed.
    /// </summary>
    private const long MostAdded = 24_000_000;

    private const int SmallFile = 2_000_000;

    private OpenRound _round = null!;
    private FilledInstallation _installation = null!;
    private ServerProcess _server = null!;
    private Visitor _visitor = null!;

    public async Task InitializeAsync()
    {
        _installation = await FilledInstallation.OnSqliteAsync(async province => _round = await province.OpenRoundAsync());
        _server = await ServerProcess.StartAsync(_installation.Settings);
        _visitor = new Visitor(_server.Address);
        await _visitor.SignInAsync(Province.UserName(Identity.SpecialistOfA), Province.Password);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _installation.Dispose();
    }

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Fifty_megabytes_on_their_way_to_the_disk_do_not_lie_in_memory()
    {
        // Code that runs for the first time, and the buffers that stay for the next one, belong to no file.
        for (var file = 0; file < 5; file++)
        {
            await UploadAsync($"nho-{file}.pdf", SmallFile);
        }

        var before = Memory("VmRSS");
        ForgetPeak();
        await UploadAsync("lon.pdf", TakesStreamedFiles.MostBytesEach);
        var added = Memory("VmHWM") - before;

        output.WriteLine($"{added / 1e6:0.0} MB were added to {before / 1e6:0.0} MB.");
        Assert.True(added <= MostAdded, $"{added / 1e6:0.0} MB were added to {before / 1e6:0.0} MB.");
    }

    private async Task UploadAsync(string name, long size)
    {
        var bytes = new byte[size];
        EvidenceSteps.Pdf(name).CopyTo(bytes, 0);
        var path = $"/{Province.Slug}/dossiers/{_round.DossierOfA:N}/evidence";
        var page = await _visitor.OpenAsync(path);
        var fields = Visitor.FieldsOf(page.QuerySelector($"form[enctype][action='{path}']")!, new() { ["secrecy"] = "none" });
        using var answer = await _visitor.PostFileAsync(path, fields, "file", name, bytes);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>The most that the process ever held (VmHWM) is from now on the most since now.</summary>
    private void ForgetPeak() => File.WriteAllText($"/proc/{_server.Id}/clear_refs", "5");

    private long Memory(string name)
    {
        var line = File.ReadLines($"/proc/{_server.Id}/status").Single(l => l.StartsWith(name + ':', StringComparison.Ordinal));
        return 1_024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
