using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.WebTests.Dossiers;

/// <summary>Next year's round is proposed from this one, looked at, and opened. Each test has an installation of its own.</summary>
public abstract class RollOverTests(Province province) : IAsyncLifetime
{
    public Task InitializeAsync() => province.InitializeAsync();

    public Task DisposeAsync() => province.DisposeAsync();

    [Fact]
    public async Task The_same_units_set_and_dates_a_year_on_are_proposed_and_opened_with_one_press()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var list = await administrator.OpenAsync($"/{Province.Slug}/rounds");
        var link = list.QuerySelectorAll("tbody td a")
            .Single(a => a.TextContent.StartsWith($"Chuẩn bị kỳ năm {round.Year + 1}", StringComparison.Ordinal));
        var page = await administrator.OpenAsync(link.GetAttribute("href")!);
        var before = await province.GroupAsync(round.Group);
        Assert.Equal($"{round.Year + 1}", page.QuerySelector("#year")!.GetAttribute("value"));
        Assert.Equal(HanoiTime.DateOf(before.Round!.WindowTo.AddYears(1)), page.QuerySelector("#windowTo")!.GetAttribute("value"));
        Assert.Equal(HanoiTime.MinuteOf(round.DeadlineAt), page.QuerySelector("#deadlineTime")!.GetAttribute("value"));
        Assert.Equal(["Đạt", "Đạt", "Đạt", "Đạt", "Đạt"], RollOverScene.ChecksOf(page));
        Assert.Contains(
            "Kỳ mới không có bước nào sau hạn nhập số liệu.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );

        var answer = await administrator.SubmitAsync(page, RollOverScene.Form, []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var after = await province.OpenedAsync(answer);
        Assert.Equal((round.Year + 1, before.StoredSetId, before.UnitKind), (after.Round!.Year, after.StoredSetId, after.UnitKind));
        Assert.Equal(before.Round.WindowFrom.AddYears(1), after.Round.WindowFrom);
        Assert.Null(after.CalendarText);
        Assert.Contains("cho 2 đơn vị, mỗi đơn vị một hồ sơ.", await administrator.SaidAfterAsync(answer), StringComparison.Ordinal);
        var again = await administrator.OpenAsync(link.GetAttribute("href")!);
        Assert.Null(again.QuerySelector(RollOverScene.Form));
        Assert.Contains("đã mở", again.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_changed_emptied_or_unticked_is_opened_so()
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));
        var typed = page.QuerySelectorAll("input[type=checkbox]").ToDictionary(box => box.GetAttribute("name")!, _ => "");
        (typed["appraisal"], typed["explanation1"], typed["draftResults"]) = ("20/11/2028", "", "3");
        (typed["approval"], typed["publishBefore"], typed["complaintDays"], typed["tolerance"]) = ("", "", "", "");

        var after = await province.OpenedAsync(await administrator.SubmitAsync(page, RollOverScene.Form, typed));

        Assert.Equal(
            [(CalendarStepKind.Appraisal, new DateOnly(2028, 11, 20)), (CalendarStepKind.DraftResults, new DateOnly(2028, 11, 23))],
            after.Calendar!.Steps.Select(step => (step.Kind, step.LastDay))
        );
        Assert.Equal((null, null, 0), (after.Calendar.PublishBefore, after.Calendar.ComplaintDays, after.TolerancePercent));
        await using var db = province.Databases.Open(province.Authority);
        Assert.False(await db.GroupBonuses.AnyAsync(b => b.RoundGroupId == after.Id));
        Assert.False(await db.AppraisalScopes.AnyAsync(s => s.RoundGroupId == after.Id));
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_shows_the_checks_again_and_opens_nothing()
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));
        var bonus = page.QuerySelector("input[name='carry:bonus']")!;
        var fields = Visitor.FieldsOf(page.QuerySelector(RollOverScene.Form)!, []);
        fields.Remove(bonus.GetAttribute("name")!);
        (fields["windowTo"], fields["appraisal"], fields["tolerance"]) = ("31/02/2033", "mười ngày", "200");

        var answer = await administrator.PostAsync(RollOverScene.Path(round), fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Visitor.PageOf(answer);
        Assert.StartsWith("Lỗi: ", again.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["#windowTo", "#appraisal", "#tolerance"],
            again.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href"))
        );
        Assert.Contains("Nhập số ngày làm việc (1 đến 250)", again.QuerySelector("#appraisal-loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["31/02/2033", "mười ngày", "200", "5"],
            ((string[])["windowTo", "appraisal", "tolerance", "explanation1"]).Select(id =>
                again.QuerySelector("#" + id)!.GetAttribute("value")
            )
        );
        Assert.False(((IHtmlInputElement)again.QuerySelector("input[name='carry:bonus']")!).IsChecked);
        Assert.True(((IHtmlInputElement)again.QuerySelector("input[name^='carry:scope']")!).IsChecked);
        Assert.Equal(6, RollOverScene.ChecksOf(again).Count);
        Assert.Contains("giữ nguyên như năm trước", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await province.IsOpenAsync(round.Year + 1));
    }

    [Theory]
    [InlineData("appraisal", "16/10/2028", "trước ngày bắt đầu sớm nhất có thể là 17/10/2028")]
    [InlineData("draftResults", "13/11/2028", "trước ngày bắt đầu sớm nhất có thể là 14/11/2028")]
    [InlineData("appraisal", "31/12/9999", "Nhập số ngày làm việc")]
    [InlineData("publishBefore", "16/10/2028", "còn nhập số liệu đến hết ngày 16/10/2028")]
    [InlineData("publishBefore", "01/01/0001", "Nhập ngày")]
    [InlineData("complaintDays", "0", "số ngày làm việc")]
    [InlineData("deadlineDay", "14/10/2026", "sau thời điểm hiện tại")]
    [InlineData("windowTo", "31/12/9999", "theo dạng ngày/tháng/năm")]
    [InlineData("windowFrom", "01/01/0001", "theo dạng ngày/tháng/năm")]
    [InlineData("windowFrom", "31/12/2014", "từ 2015 đến 2100")]
    public async Task What_cannot_be_is_said_beside_its_field(string field, string typed, string said)
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        foreach (var act in (string[])["", "preview"])
        {
            var answer = await administrator.SubmitAsync(page, RollOverScene.Form, new() { [field] = typed, ["act"] = act });

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(said, (await Visitor.PageOf(answer)).QuerySelector($"#{field}-loi")!.TextContent, StringComparison.Ordinal);
        }

        Assert.False(await province.IsOpenAsync(round.Year + 1));
    }

    [Fact]
    public async Task The_days_are_counted_again_from_the_form_with_the_days_off_that_were_entered()
    {
        var round = await province.WholeRoundAsync();
        await province.EnterCalendarDayAsync(new DateOnly(2028, 10, 19), isWorking: false);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        var answer = await administrator.SubmitAsync(
            page,
            RollOverScene.Form,
            new()
            {
                ["deadlineDay"] = "17/10/2028",
                ["appraisal"] = "3",
                ["act"] = "preview",
            }
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var again = await Visitor.PageOf(answer);
        Assert.EndsWith(
            "từ 18/10/2028 đến hết 23/10/2028.",
            again.QuerySelector("#appraisal-goi-y")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("nghỉ: 19/10", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có gì được mở", again.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.False(await province.IsOpenAsync(round.Year + 1));
    }

    [Fact]
    public async Task A_plan_that_ends_after_the_legal_day_is_to_be_looked_at()
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        var answer = await administrator.SubmitAsync(page, RollOverScene.Form, new() { ["approval"] = "15/12/2028", ["act"] = "preview" });

        var again = await Visitor.PageOf(answer);
        Assert.Equal("Cần xem", RollOverScene.ChecksOf(again)[4]);
        Assert.Contains("kết thúc khi đã quá hạn công bố", again.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_version_is_proposed_and_every_line_that_changed_is_shown()
    {
        var round = await province.OpenRoundAsync();
        var next = TestSet
            .Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
            .Replace("Có Ban Chỉ đạo", "Có Ban Chỉ đạo họp hằng quý", StringComparison.Ordinal)
            .Replace("2 lần: 30; 1 lần: 10.", "Ba lần: 30.", StringComparison.Ordinal);
        await province.AdoptAsync(next);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var proposed = await administrator.OpenAsync(RollOverScene.Path(round));
        var kept = await administrator.OpenAsync($"{RollOverScene.Path(round)}?set={province.Set}");

        Assert.Equal(["tên hoặc mã", "cách tính"], proposed.QuerySelectorAll("td[data-l='Thay đổi']").Select(td => td.TextContent));
        Assert.EndsWith(", 2", proposed.QuerySelector("#set-xem option[selected]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("giữ nguyên", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(province.Set.ToString(), kept.QuerySelector("input[name=set]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Units_that_joined_and_units_in_which_nobody_works_are_named()
    {
        var round = await province.OpenRoundAsync();
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        var unit = new UnitRegistered(Guid.CreateVersion7(), UnitKind.Department, "moi", "Sở Vừa Lập", new DateOnly(2020, 1, 1));
        await province.Use<RegisterUnits>().RunAsync(request, [unit], CancellationToken.None);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var page = (await administrator.OpenAsync(RollOverScene.Path(round))).QuerySelector("main")!;
        var said = page.TextContent;

        Assert.Equal(2, page.QuerySelectorAll("td a[href$='/units']").Length);
        Assert.Contains("3 đơn vị; mới: Sở Vừa Lập.", said, StringComparison.Ordinal);
        Assert.Contains("Thiếu chuyên viên hoặc lãnh đạo: Sở Vừa Lập.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_there_in_english_for_the_administrator_alone()
    {
        var round = await province.OpenRoundAsync();
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var publisher = await province.AsAsync(Identity.Publisher);

        var english = await administrator.OpenAsync("/en" + RollOverScene.Path(round));

        Assert.Contains("Proposed from the round", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await publisher.GetAsync(RollOverScene.Path(round))).StatusCode);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await publisher.PostAsync(RollOverScene.Path(round), await publisher.TokenAsync())).StatusCode
        );
        var unknown = await administrator.GetAsync($"/{Province.Slug}{DossierPaths.RollOver(Guid.NewGuid())}");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var posted = await administrator.PostAsync(unknown.RequestMessage!.RequestUri!.AbsolutePath, await administrator.TokenAsync());
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
    }
}

public sealed class RollOverOnSqliteTests() : RollOverTests(new SqliteProvince());

public sealed class RollOverOnPostgresTests() : RollOverTests(new PostgresProvince());
