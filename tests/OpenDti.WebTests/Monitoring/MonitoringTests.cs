using System.Net;
using System.Text;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Monitoring;

/// <summary>Figures that systems measure: a track of their own, taken whole or not at all, sent by token, contested in words.</summary>
public abstract class MonitoringTests(Province province)
{
    private const string Sources = $"/{Province.Slug}/monitoring";

    [Fact]
    public async Task A_source_is_entered_once_and_says_what_it_covers()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var code = "nguon-" + Guid.NewGuid().ToString("N")[..8];
        Dictionary<string, string> typed = new()
        {
            ["code"] = code,
            ["name"] = "Trục liên thông",
            ["owner"] = "Sở chủ trì",
            ["days"] = "31",
        };

        var entered = await SubmitAsync(administrator, typed);
        var again = await SubmitAsync(administrator, typed);
        var wrong = await SubmitAsync(administrator, new() { ["code"] = "Mã Số", ["days"] = "0" });
        var page = await administrator.OpenAsync(Sources);

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Contains("đã dùng cho nguồn khác", await AlertOf(again), StringComparison.Ordinal);
        Assert.Equal(
            ["#code", "#name", "#owner", "#days"],
            (await Visitor.PageOf(wrong)).QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("chưa nhận lần nào", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_looked_at_and_then_taken_whole_beside_what_was_declared()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        var source = await province.EnteredSourceAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"{Sources}/sources/{source:N}");
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, new() { ["group"] = round.Group.ToString("N") });

        var uploaded = await administrator.PostFileAsync(
            $"{Sources}/sources/{source:N}/files",
            fields,
            "figures",
            "giam-sat.csv",
            Encoding.UTF8.GetBytes("code,da-ky\na,2\nb,1\n")
        );
        var preview = await administrator.FollowAsync(uploaded);
        var taken = await administrator.SubmitAsync(preview, "main form", []);

        var dossier = await province.DossierAsync(round.DossierOfA);
        Assert.Contains("2 số liệu mới của 2 đơn vị", preview.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Equal("3", dossier.Answers.Single(a => a is { Input: "da-ky", Track: Track.Declared }).Value);
        Assert.Equal("2", dossier.Answers.Single(a => a is { Input: "da-ky", Track: Track.Monitored }).Value);
        Assert.Equal(source, dossier.Answers.Single(a => a is { Input: "da-ky", Track: Track.Monitored }).SourceId);
    }

    [Theory]
    [InlineData("code,da-ky\na,2\nkhong-co,1\n", "khong-co")]
    [InlineData("code,da-ky\na,hai\nb,1\n", "B2")]
    [InlineData("code,la\na,2\n", "la")]
    [InlineData("code,da-ky\n", "không có dòng")]
    public async Task One_wrong_line_and_none_is_taken(string csv, string told)
    {
        var round = await province.OpenRoundAsync();
        var source = await province.EnteredSourceAsync();
        var file = await province.UploadedMonitoredAsync(csv);
        var path = $"{Sources}/sources/{source:N}/files/{file:N}/groups/{round.Group:N}";
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync(path);
        var answer = await administrator.PostAsync(path, await administrator.TokenAsync());

        Assert.NotNull(page.QuerySelector("#loi"));
        Assert.True(
            page.QuerySelector("[aria-labelledby=loi]")!.TextContent.Contains(told, StringComparison.Ordinal) || told == "B2",
            page.QuerySelector("[aria-labelledby=loi]")!.TextContent
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain((await province.DossierAsync(round.DossierOfA)).Answers, a => a.Track == Track.Monitored);
    }

    [Fact]
    public async Task Figures_beyond_the_tolerance_are_listed_and_the_standing_counts_what_is_measured()
    {
        var round = await province.OpenRoundAsync();
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.MeasureAsync(round.DossierOfA, "da-ky", "2");
        await province.MeasureAsync(round.DossierOfA, "tong-so", "4");
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        await province.MeasureAsync(round.DossierOfB, "ban-chi-dao", "yes");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/monitored");
        var wide = await administrator.OpenAsync($"/{Province.Slug}/round-groups/{round.Group:N}/monitored?tolerance=60");

        // 3 declared where 2 are measured: half of the measured figure; 2/4 of 20 points is 10, and so is the committee.
        Assert.Contains(
            Scoring.Shown.Percent(0.5m, Scoring.Language.Vi),
            page.QuerySelector("[aria-labelledby=lech] tbody")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(wide.QuerySelector("[aria-labelledby=lech] tbody"));
        Assert.Equal(
            ["10,00 / 100,00", "10,00 / 100,00"],
            page.QuerySelectorAll("[aria-labelledby=tam-tinh] tbody td:last-child").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public async Task A_unit_says_what_it_has_against_a_monitored_figure_and_changes_nothing()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var path = $"/{Province.Slug}/dossiers/{dossier:N}/monitored/da-ky";
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var early = await specialist.PostAsync(path, await specialist.TokenAsync());
        await province.MeasureAsync(dossier, "da-ky", "2");
        var page = await specialist.OpenAsync(path);

        var empty = await specialist.SubmitAsync(page, "main form", new() { ["words"] = " " });
        var said = await specialist.SubmitAsync(
            page,
            "main form",
            new() { ["words"] = "Hệ thống chưa tính văn bản tháng 10.", ["_key"] = Guid.NewGuid().ToString("N") }
        );
        var contested = (await province.DossierAsync(dossier)).ContestOf(new Scoring.InputId("da-ky"));
        await province.MeasureAsync(dossier, "da-ky", "3");

        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        Assert.Equal("Hệ thống chưa tính văn bản tháng 10.", contested!.Words);
        Assert.Null((await province.DossierAsync(dossier)).ContestOf(new Scoring.InputId("da-ky")));
    }

    [Fact]
    public async Task A_leader_reads_a_monitored_figure_and_gets_no_form_that_would_be_refused()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.MeasureAsync(dossier, "da-ky", "2");
        var leader = await province.AsAsync(Identity.LeaderOfA);

        var page = await leader.OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/monitored/da-ky");

        Assert.Contains("2 văn bản", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task One_request_asks_a_holder_for_all_units_and_the_filled_workbook_comes_back()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var path = $"/{Province.Slug}/round-groups/{round.Group:N}/data-request";

        var page = await administrator.OpenAsync(path + "?holder=Sở%20Nội%20vụ&due=30/11/2031&input=da-ky&input=tong-so");
        var file = await administrator.GetAsync(page.QuerySelector("a[download]")!.GetAttribute("href")!);
        var bytes = await file.Content.ReadAsByteArrayAsync();
        var upload = await province.UploadedAsync(Web.Data.UploadPurpose.Monitored, "tra-loi.xlsx", bytes);
        var source = await province.EnteredSourceAsync();
        var preview = await administrator.OpenAsync($"{Sources}/sources/{source:N}/files/{upload:N}/groups/{round.Group:N}");

        Assert.Contains("Kính gửi: Sở Nội vụ", page.QuerySelector("[aria-labelledby=cong-van]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("trước ngày 30/11/2031", page.QuerySelector("[aria-labelledby=cong-van]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Null(preview.QuerySelector("#loi"));
        Assert.Contains("không có gì thay đổi", preview.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SubmitAsync(Visitor visitor, Dictionary<string, string> typed) =>
        await visitor.SubmitAsync(await visitor.OpenAsync(Sources), "main form", typed);

    private static async Task<string> AlertOf(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent;
}

[Collection(Engines.Sqlite)]
public sealed class MonitoringOnSqliteTests(SqliteProvince province) : MonitoringTests(province);

[Collection(Engines.Postgres)]
public sealed class MonitoringOnPostgresTests(PostgresProvince province) : MonitoringTests(province);
