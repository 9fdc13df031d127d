using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>The papers of the year come from the board with the figures of the round, to whoever may see them.</summary>
public abstract partial class PaperFileTests(Province province)
{
    [Fact]
    public async Task The_letter_that_urges_names_the_units_that_have_not_sent_and_what_is_missing()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        var admin = await province.AsAsync(Identity.AuthorityAdministrator);
        var board = await admin.OpenAsync(Group(round));

        var file = await admin.GetAsync(board.QuerySelector("main a[href$='urging.docx']")!.GetAttribute("href")!);
        var words = await WordsOf(file);

        Assert.Equal($"Công văn đôn đốc {round.Year} - Khối sở, ban, ngành.docx", file.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("Kính gửi: Sở Đồng Bằng.", words);
        Assert.Contains(words, text => text.Contains("còn 1/2 đơn vị thuộc khối sở, ban, ngành chưa xác nhận", StringComparison.Ordinal));
        Assert.DoesNotContain("Sở Ánh Sáng", words);
        Assert.Contains("SỞ CHỦ TRÌ", words);
    }

    [Fact]
    public async Task Once_locked_the_submission_ranks_the_units_and_each_gets_its_draft_with_reasons()
    {
        var round = await LockedAsync();
        var publisher = await province.FreshAsync(Identity.Publisher);
        var board = await publisher.OpenAsync(Group(round));
        var submission = await publisher.GetAsync(board.QuerySelector("main a[href$='submission.docx']")!.GetAttribute("href")!);
        var draft = await publisher.GetAsync($"{Group(round)}/units/{round.DossierOfB:N}/draft-results.docx");
        var (submitted, drafted) = (await WordsOf(submission), await WordsOf(draft));
        province.Clock.Resume();

        Assert.Contains("TỜ TRÌNH", submitted);
        Assert.Contains("Sở Ánh Sáng", submitted);
        Assert.Contains("Chưa xác nhận", submitted);
        Assert.Contains("Kính gửi: UBND tỉnh.", submitted);
        Assert.Contains("THÔNG BÁO", drafted);
        Assert.Contains("Kính gửi: Sở Đồng Bằng.", drafted);
        Assert.DoesNotContain("Sở Ánh Sáng", drafted);
        Assert.Contains(drafted, text => text.StartsWith("chưa nhập", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_letter_with_a_draft_names_the_day_and_the_points_of_the_draft_that_was_sent()
    {
        var round = await LockedAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        await province.SendDraftAsync(round.Group, days: 7);
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("dien-tap", ("so-lan", "1")));
        var until = (await province.GroupAsync(round.Group)).DraftAnswersUntil!.Value;
        var publisher = await province.FreshAsync(Identity.Publisher);

        var words = await WordsOf(await publisher.GetAsync($"{Group(round)}/units/{round.DossierOfA:N}/draft-results.docx"));
        province.Clock.Resume();

        Assert.Contains(words, text => text.Contains($"hết ngày {HanoiTime.DateOf(until.AddMilliseconds(-1))}", StringComparison.Ordinal));
        Assert.Contains(words, text => text.Contains("75,00", StringComparison.Ordinal));
        Assert.DoesNotContain(words, text => text.Contains("55,00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paper_that_has_nothing_to_say_yet_leads_back_to_the_board()
    {
        var round = await province.OpenRoundAsync();
        var publisher = await province.AsAsync(Identity.Publisher);

        foreach (var name in new[] { "/submission.docx", $"/units/{round.DossierOfA:N}/draft-results.docx" })
        {
            var answer = await publisher.GetAsync(Group(round) + name);

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(Group(round), answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_gets_no_paper_with_points()
    {
        var round = await LockedAsync();
        using var both = await province.SecondAccountAsync(Identity.SpecialistOfA, Web.Features.Accounts.Role.Publisher);

        var answer = await both.GetAsync(Group(round) + "/submission.docx");
        province.Clock.Resume();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static string Group(OpenRound round) => $"/{Province.Slug}{DossierPaths.Group(round.Group)}";

    private async Task<OpenRound> LockedAsync()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }

    /// <summary>The text of each paragraph, read with nothing but a zip and a pattern.</summary>
    private static async Task<List<string>> WordsOf(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var zip = await ZipArchive.CreateAsync(
            await response.Content.ReadAsStreamAsync(),
            ZipArchiveMode.Read,
            leaveOpen: false,
            entryNameEncoding: null
        );
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync());
        var xml = await reader.ReadToEndAsync();
        return [.. ParagraphText().Split(xml).Select(part => WebUtility.HtmlDecode(Tag().Replace(part, "")))];
    }

    [GeneratedRegex("</w:p>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ParagraphText();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}

[Collection(Engines.Sqlite)]
public sealed class PaperFileOnSqliteTests(SqliteProvince province) : PaperFileTests(province);

[Collection(Engines.Postgres)]
public sealed class PaperFileOnPostgresTests(PostgresProvince province) : PaperFileTests(province);
