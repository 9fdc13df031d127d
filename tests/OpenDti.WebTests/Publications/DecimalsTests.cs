using System.IO.Compression;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>Points stand everywhere with as many decimals as the set displays: 75 is 75,000 for one that displays three.</summary>
public abstract class DecimalsTests(Province province) : IDisposable
{
    [Fact]
    public async Task Approval_draft_decision_lists_and_papers_show_the_decimals_of_the_set()
    {
        var round = await LockedAsync();
        var (group, dossier) = ($"/{Province.Slug}/round-groups/{round.Group:N}", $"/{Province.Slug}/dossiers/{round.DossierOfA:N}");
        var at = $"at?day={Uri.EscapeDataString(HanoiTime.DateOf(round.DeadlineAt))}&time={HanoiTime.MinuteOf(round.DeadlineAt)}";
        (Identity Reader, string Path, string Shown)[] pages =
        [
            (Identity.AuthorityAdministrator, $"{group}/monitored", "30,000 / 100,000"),
            (Identity.Publisher, $"{group}/approval", "72,000"),
            (Identity.LeaderOfA, $"{dossier}/draft", "12,000"),
            (Identity.LeaderOfA, $"{dossier}/decide", "75,000"),
            (Identity.Auditor, $"{group}/inspection?list=Overrides", "12,000"),
            (Identity.Auditor, $"{group}/inspection/{at}", "75,000"),
            (Identity.Auditor, $"{dossier}/{at}", "75,000"),
        ];

        foreach (var (reader, path, shown) in pages)
        {
            var page = await (await province.FreshAsync(reader)).OpenAsync(path);

            Assert.Contains(shown, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\d,\d\d(?!\d)(?!%)", page.QuerySelector("main")!.TextContent);
        }

        var publisher = await province.FreshAsync(Identity.Publisher);
        foreach (var paper in new[] { "submission.docx", $"units/{round.DossierOfA:N}/draft-results.docx" })
        {
            Assert.Contains("72,000", await TextOf(await publisher.GetAsync($"{group}/{paper}")), StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        province.Clock.Resume();
        province.ForgetMonitored();
        GC.SuppressFinalize(this);
    }

    private static async Task<string> TextOf(HttpResponseMessage response)
    {
        await using var zip = await ZipArchive.CreateAsync(
            await response.Content.ReadAsStreamAsync(),
            ZipArchiveMode.Read,
            leaveOpen: false,
            entryNameEncoding: null
        );
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    /// <summary>75 points declared, of which an appraiser took 3; the draft is sent.</summary>
    private async Task<OpenRound> LockedAsync()
    {
        var set = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", $"version: \"d{Guid.NewGuid().ToString("N")[..6]}\"", StringComparison.Ordinal)
                .Replace("display: 2", "display: 3", StringComparison.Ordinal)
        );
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), set);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ngoài kỳ.")
        );
        await province.SendDraftAsync(round.Group);
        await province.MonitorAsync(round.DossierOfA, "so-lan", "2");
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class DecimalsOnSqliteTests(SqliteProvince province) : DecimalsTests(province);

[Collection(Engines.Postgres)]
public sealed class DecimalsOnPostgresTests(PostgresProvince province) : DecimalsTests(province);
