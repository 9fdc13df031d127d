using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;

namespace OpenDti.FaultTests;

/// <summary>Uploads that never come to an end: dripped, broken off, or under way when the server is killed. Nothing stays of them, nobody waits for them.</summary>
public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private const int Drips = 200;
    private const int BytesPerSecond = 1_000;
    private const int Saves = 25;

    /// <summary>Ten seconds of grace for a poor line, and what the server needs to notice.</summary>
    private static readonly TimeSpan CutLimit = TimeSpan.FromSeconds(20);

    /// <summary>Within the grace, or the first of them would be gone again.</summary>
    private static readonly TimeSpan ArrivalLimit = TimeSpan.FromSeconds(9);

    private static readonly TimeSpan SweepLimit = TimeSpan.FromSeconds(5);

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
    public async Task Files_that_drip_in_are_cut_off_and_a_save_beside_them_is_hardly_slower()
    {
        await MedianSaveAsync();
        var alone = await MedianSaveAsync();
        var since = Stopwatch.StartNew();
        var drips = Enumerable.Range(0, Drips).Select(_ => DripUntilCutAsync(since)).ToList();
        Assert.True(
            await _server.WaitUntilAsync(() => Task.FromResult(Arriving().Length == Drips), ArrivalLimit),
            $"{Arriving().Length} arrive."
        );

        var beside = await MedianSaveAsync();
        var lasted = await Task.WhenAll(drips).WaitAsync(CutLimit);

        // A ratio, with room for a machine that has other things to do; a save that waited for one of them would take seconds.
        Assert.True(beside < 8 * alone + TimeSpan.FromMilliseconds(20), $"A save took {beside} beside them, {alone} without.");
        Assert.All(lasted, life => Assert.InRange(life, TimeSpan.FromSeconds(5), CutLimit));
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_file_broken_off_in_the_middle_leaves_no_row_and_no_part_of_it()
    {
        using var rude = await BegunAsync(100_000);
        using var polite = await BegunAsync(100_000);
        Assert.True(await _server.WaitUntilAsync(() => Task.FromResult(Arriving().Length == 2), SweepLimit));

        rude.LingerState = new LingerOption(enable: true, seconds: 0);
        rude.Close();
        polite.Client.Shutdown(SocketShutdown.Send);

        await NothingIsLeftAsync();
        Assert.True((await _visitor.GetAsync($"/{Province.Slug}/work")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task What_was_arriving_when_the_server_was_killed_is_gone_once_the_next_one_runs()
    {
        using var upload = await BegunAsync(100_000);
        Assert.True(await _server.WaitUntilAsync(() => Task.FromResult(Arriving().Length == 1), SweepLimit));

        await _server.KillAsync();
        Assert.Single(Arriving());
        await _server.DisposeAsync();
        _server = await ServerProcess.StartAsync(_installation.Settings);

        await NothingIsLeftAsync();
    }

    private string[] Arriving() => Directory.GetFiles(Path.Combine(_installation.Settings.Folder, "quarantine"), "*.part");

    private async Task NothingIsLeftAsync()
    {
        Assert.True(
            await _server.WaitUntilAsync(() => Task.FromResult(Arriving().Length == 0), SweepLimit),
            $"{Arriving().Length} are left."
        );
        Assert.Empty(Directory.GetFiles(Path.Combine(_installation.Settings.Folder, "files"), "*", SearchOption.AllDirectories));
        await using var db = _installation.Databases.OpenShared();
        Assert.False(await db.EvidenceItems.IgnoreQueryFilters().AnyAsync());
        Assert.False(await db.EvidenceFiles.IgnoreQueryFilters().AnyAsync());
    }

    private async Task<TimeSpan> MedianSaveAsync()
    {
        var page = await _visitor.OpenAsync($"/{Province.Slug}/dossiers/{_round.DossierOfA:N}/indices/an-toan");
        var took = new List<TimeSpan>();
        for (var save = 0; save < Saves; save++)
        {
            var since = Stopwatch.StartNew();
            using var answer = await _visitor.SubmitAsync(page, "#tc-dien-tap", new() { ["value:so-lan"] = $"{1 + (save % 9)}" });
            took.Add(since.Elapsed);
            page = await _visitor.FollowAsync(answer);
        }

        return took.Order().ElementAt(Saves / 2);
    }

    /// <summary>How long the server bore with it.</summary>
    private async Task<TimeSpan> DripUntilCutAsync(Stopwatch since)
    {
        using var line = await BegunAsync(BytesPerSecond);
        var drop = new byte[BytesPerSecond];
        var began = since.Elapsed;
        try
        {
            var answer = line.GetStream().ReadAsync(new byte[1_000]).AsTask();
            while (!answer.IsCompleted)
            {
                await line.GetStream().WriteAsync(drop);
                await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(1)));
            }

            await answer;
        }
        catch (IOException)
        {
            // Cut off without a word, which is an answer, too.
        }

        return since.Elapsed - began;
    }

    /// <summary>An upload of 10 MB of which so much has been sent.</summary>
    private async Task<TcpClient> BegunAsync(int sent)
    {
        const string edge = "----ranh-gioi";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            POST /{Province.Slug}/dossiers/{_round.DossierOfA:N}/evidence HTTP/1.1
            Host: {_server.Address.Authority}
            Cookie: {_visitor.CookieHeader}
            Content-Type: multipart/form-data; boundary={edge}
            Content-Length: 10000000

            --{edge}
            Content-Disposition: form-data; name="secrecy"

            none
            --{edge}
            Content-Disposition: form-data; name="file"; filename="cham.pdf"
            Content-Type: application/pdf

            %PDF-1.7

            """
        );
        var line = new TcpClient();
        await line.ConnectAsync(_server.Address.Host, _server.Address.Port);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n")));
        await line.GetStream().WriteAsync(new byte[sent]);
        return line;
    }
}
