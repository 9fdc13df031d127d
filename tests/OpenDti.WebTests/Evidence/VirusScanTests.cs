using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Evidence;

/// <summary>The real clamd: what it knows is refused, what waited is scanned when it comes up, and while it is down nothing is taken for clean.</summary>
public abstract class VirusScanTests(Province province)
{
    [Fact]
    public async Task A_scanner_that_is_up_tells_malware_from_the_rest_and_one_that_is_down_decides_nothing()
    {
        using var clamd = new ClamdProcess(ClamdProcess.Eicar);
        var scanner = ScannerAt(clamd);

        var down = await scanner.ScanAsync(new MemoryStream(ClamdProcess.Eicar), CancellationToken.None);
        await clamd.StartAsync();
        var found = await scanner.ScanAsync(new MemoryStream(ClamdProcess.Eicar), CancellationToken.None);
        var clean = await scanner.ScanAsync(new MemoryStream(EvidenceSteps.Pdf()), CancellationToken.None);

        Assert.Equal(ScanVerdict.Unreachable, down);
        Assert.Equal(ScanVerdict.Infected, found);
        Assert.Equal(ScanVerdict.Clean, clean);
    }

    [Fact]
    public async Task A_file_with_malware_is_refused_and_nothing_of_it_is_kept()
    {
        var bytes = EvidenceSteps.Pdf("mã độc");
        using var clamd = new ClamdProcess(bytes);
        await clamd.StartAsync();
        var store = province.Use<FileStore>();
        var path = store.NewIncoming();
        await File.WriteAllBytesAsync(path, bytes);
        var file = new StreamedFile("hoa-don.pdf", path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

        var refused = await new EvidenceIntake(store, ScannerAt(clamd), province.Clock).TakeAsync(
            province.Authority,
            file,
            CancellationToken.None
        );

        File.Delete(path);
        Assert.Equal("evidence.infected", refused.Refusal!.Code);
        Assert.False(store.Holds(province.Authority, file.Sha256));
    }

    [Fact]
    public async Task What_waited_for_a_scanner_is_decided_when_it_comes_up_and_malware_is_set_apart()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var malware = EvidenceSteps.Pdf($"xấu {dossier}");
        var good = await province.AddDocumentAsync(dossier, "van-ban", EvidenceSteps.Pdf($"tốt {dossier}"));
        var bad = await province.AddDocumentAsync(dossier, "van-ban", malware);
        using var clamd = new ClamdProcess(malware);
        await clamd.StartAsync();

        await KeepingWith(clamd).ScanWaitingAsync(CancellationToken.None);

        var states = await FilesOfAsync(dossier);
        Assert.Equal(EvidenceFileState.Clean, states[good].State);
        Assert.Equal(EvidenceFileState.Infected, states[bad].State);
        Assert.False(province.Use<FileStore>().Holds(province.Authority, states[bad].Sha256));
        Assert.True(province.Use<FileStore>().Holds(province.Authority, states[good].Sha256));
    }

    [Fact]
    public async Task A_file_without_a_verdict_and_one_that_is_missing_hold_up_no_other()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var large = await province.AddDocumentAsync(dossier, "van-ban", FirstOf("lớn", '0', words: new string('x', 40_000)));
        var lost = await province.AddDocumentAsync(dossier, "van-ban", FirstOf("mất", '1'));
        var good = await province.AddDocumentAsync(dossier, "van-ban", FirstOf("tốt", 'f'));
        var files = await FilesOfAsync(dossier);
        province.Use<FileStore>().RemoveOlder(province.Authority, files[lost].Sha256, DateTime.MaxValue);
        using var clamd = new ClamdProcess(ClamdProcess.Eicar) { LongestFile = "20K" };
        await clamd.StartAsync();

        await KeepingWith(clamd).ScanWaitingAsync(CancellationToken.None);

        files = await FilesOfAsync(dossier);
        Assert.Equal(EvidenceFileState.Waiting, files[large].State);
        Assert.Equal(EvidenceFileState.Waiting, files[lost].State);
        Assert.Equal(EvidenceFileState.Clean, files[good].State);
    }

    private FileKeeping KeepingWith(ClamdProcess clamd) =>
        new(
            province.Databases,
            province.Writes,
            province.Use<FileStore>(),
            ScannerAt(clamd),
            province.Clock,
            NullLogger<FileKeeping>.Instance
        );

    private async Task<Dictionary<Guid, EvidenceFile>> FilesOfAsync(Guid dossier)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.EvidenceItems.Include(i => i.File).Where(i => i.DossierId == dossier).ToDictionaryAsync(i => i.Id, i => i.File!);
    }

    /// <summary>A file of its own whose hash begins with this sign, so that its place among those that wait is known.</summary>
    private static byte[] FirstOf(string name, char sign, string words = "") =>
        Enumerable
            .Range(0, int.MaxValue)
            .Select(_ => EvidenceSteps.Pdf($"{name} {Guid.NewGuid():N} {words}"))
            .First(bytes => Convert.ToHexStringLower(SHA256.HashData(bytes))[0] == sign);

    private Clamd ScannerAt(ClamdProcess clamd) =>
        new(province.Use<Settings>() with { VirusScanner = clamd.Socket }, NullLogger<Clamd>.Instance);
}

[Collection(Engines.Sqlite)]
public sealed class VirusScanOnSqliteTests(SqliteProvince province) : VirusScanTests(province);

[Collection(Engines.Postgres)]
public sealed class VirusScanOnPostgresTests(PostgresProvince province) : VirusScanTests(province);
