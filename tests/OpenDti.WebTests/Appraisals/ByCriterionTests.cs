using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Appraisals;

/// <summary>One criterion over all units: the table, its filters, and accepting one, some or all that agree.</summary>
public abstract class ByCriterionTests(Province province) : IDisposable
{
    [Fact]
    public async Task Each_unit_stands_with_what_it_declared_what_was_measured_and_what_that_brings()
    {
        var round = await LockedAsync();
        await province.MonitorAsync(round.DossierOfA, "da-ky", "2");
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync(Path(round));

        // Declared 3 of 4: 15 points; by the measured 2 of 4: 10 points, a third off.
        var row = page.QuerySelector("tbody tr")!;
        Assert.Equal("Sở Ánh Sáng", row.QuerySelector("th")!.TextContent.Trim());
        Assert.StartsWith("15,00", row.QuerySelector("td[data-l='Tự đánh giá']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("10,00", row.QuerySelector("td[data-l='Giám sát']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("lệch 50%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chờ thẩm định", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_agree_are_accepted_in_one_write_and_no_other()
    {
        var round = await LockedAsync();
        await province.MonitorAsync(round.DossierOfA, "so-lan", "2");
        await province.MonitorAsync(round.DossierOfB, "so-lan", "1");
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var page = await appraiser.OpenAsync(Path(round, "dien-tap"));
        Assert.Contains(
            "Chấp nhận 1 đơn vị trong ngưỡng",
            page.QuerySelector("main form[method=post] .acts")!.TextContent,
            StringComparison.Ordinal
        );

        var answer = await AcceptAsync(appraiser, page, round, "dien-tap", ("agreeing", "true"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(CriterionState.Decided, await StateAsync(round.DossierOfA, "dien-tap"));
        Assert.Equal(CriterionState.Waiting, await StateAsync(round.DossierOfB, "dien-tap"));
        var after = await appraiser.OpenAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("Đã chấp nhận 1 đơn vị.", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tolerance_of_the_group_decides_who_agrees_and_no_address_changes_it()
    {
        var round = await LockedAsync();
        await province.MonitorAsync(round.DossierOfA, "da-ky", "4");
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        Assert.Empty((await appraiser.OpenAsync(Path(round) + "?show=Within&tolerance=100")).QuerySelectorAll("tbody tr"));

        await province.PlanAsync(round, ("tolerance", "24"));
        Assert.Empty((await appraiser.OpenAsync(Path(round) + "?show=Within")).QuerySelectorAll("tbody tr"));
        await province.PlanAsync(round, ("tolerance", "25 %"), ("reason", "Thống nhất với các nguồn."));
        var page = await appraiser.OpenAsync(Path(round) + "?show=Within");

        Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Contains("không quá 25% so với số giám sát", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_filter_never_shows_anothers_numbers_and_never_accepts_what_is_not_shown()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var decided = await appraiser.OpenAsync(Path(round) + "?show=Decided&order=Points");
        var waiting = await appraiser.OpenAsync(Path(round) + "?show=Waiting");
        var fields = await FieldsAsync(appraiser, waiting);
        fields["pick:" + round.DossierOfA.ToString("N")] = "true";
        var answer = await appraiser.PostAsync(Path(round) + "?show=Waiting", fields);

        Assert.Contains("15,00", Row(decided, "Sở Ánh Sáng"), StringComparison.Ordinal);
        Assert.DoesNotContain("15,00", Row(waiting, "Sở Đồng Bằng"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "ít nhất một đơn vị",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task When_one_of_many_has_changed_none_is_accepted_and_it_is_named()
    {
        var round = await LockedAsync();
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var page = await appraiser.OpenAsync(Path(round));
        await province.AppraiseAsync(round.DossierOfB, Identity.Appraiser, AppraisalSteps.Award("van-ban", 0, AppraisalReason.NoDocument));

        var answer = await AcceptAsync(
            appraiser,
            page,
            round,
            "van-ban",
            ("pick:" + round.DossierOfA.ToString("N"), "true"),
            ("pick:" + round.DossierOfB.ToString("N"), "true")
        );

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(
            "vừa thay đổi ở: Sở Đồng Bằng",
            (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(CriterionState.Waiting, await StateAsync(round.DossierOfA, "van-ban"));
    }

    [Fact]
    public async Task The_queue_counts_what_waits_and_leads_to_it()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var work = await appraiser.GetAsync($"/{Province.Slug}/work");
        var section = (await appraiser.OpenAsync($"/{Province.Slug}/appraisal")).QuerySelector(
            $"section[aria-labelledby=k-{round.Group:N}]"
        )!;

        Assert.EndsWith("/appraisal", work.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("7 / 8", section.QuerySelector("dl.figs dd")!.TextContent.Trim());
        Assert.Contains(section.QuerySelectorAll("a"), a => a.GetAttribute("href") == Path(round));
    }

    [Fact]
    public async Task What_the_second_level_kept_is_told_as_kept()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var second = await province.SecondAccountAsync(Identity.Auditor, Role.Appraiser);
        await province.GiveScopeAsync(round.Group, await province.NewestAccountAsync(), AppraisalLevel.Second);
        var page = await second.OpenAsync(Path(round));

        var answer = await AcceptAsync(second, page, round, "van-ban", ("pick:" + round.DossierOfA.ToString("N"), "true"));

        var status = (await second.OpenAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.TextContent;
        Assert.Contains("Đã giữ nguyên 1 đơn vị.", status, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã chấp nhận", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_counts_the_evidence_and_is_led_to_no_page_that_refuses_it()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1));
        await province.AddLinkAsync(round.DossierOfA, "van-ban");
        province.Clock.StopAt(round.DeadlineAt.AddMinutes(15));
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        var decide = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal/van-ban";
        var evidence = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/evidence/criteria/van-ban";
        var (administrator, appraiser) = (
            await province.FreshAsync(Identity.AuthorityAdministrator),
            await province.FreshAsync(Identity.Appraiser)
        );

        foreach (var path in new[] { Path(round), decide })
        {
            var told = (await administrator.OpenAsync(path)).QuerySelector("main")!;
            Assert.Contains("1 tài liệu", told.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(told.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("/evidence", StringComparison.Ordinal));
            Assert.Contains((await appraiser.OpenAsync(path)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == evidence);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.GetAsync(evidence)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await appraiser.GetAsync(evidence)).StatusCode);
    }

    [Fact]
    public async Task By_unit_all_its_criteria_stand_with_the_units_before_and_after()
    {
        var round = await LockedAsync();
        await province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.NotRelevant)
        );
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        var page = await appraiser.OpenAsync($"/en/{Province.Slug}/dossiers/{round.DossierOfA:N}/appraisal");

        Assert.Equal(4, page.QuerySelectorAll("table.ofunit tbody tr").Length);
        Assert.Contains("72.00", page.QuerySelector("dl.figs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the document is not about this criterion", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            $"{round.DossierOfB:N}/appraisal",
            page.QuerySelector("a[rel=next]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task A_filter_or_an_order_that_does_not_exist_is_no_page()
    {
        var round = await LockedAsync();
        var appraiser = await province.FreshAsync(Identity.Appraiser);

        Assert.Equal(HttpStatusCode.NotFound, (await appraiser.GetAsync(Path(round, "khong-co"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await appraiser.GetAsync(Path(round) + "?show=khac")).StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        province.ForgetMonitored();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round, string criterion = "van-ban") =>
        $"/{Province.Slug}/round-groups/{round.Group:N}/appraisal/criteria/{criterion}";

    private static string Row(IHtmlDocument page, string unit) =>
        page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(unit, StringComparison.Ordinal)).TextContent;

    private async Task<OpenRound> LockedAsync()
    {
        var round = await province.LockedRoundAsync();
        await province.GiveScopeAsync(round.Group, Identity.Appraiser);
        return round;
    }

    private async Task<CriterionState> StateAsync(Guid dossier, string criterion) =>
        (await province.DossierAsync(dossier)).StateOf(new(criterion), province.Clock.GetUtcNow());

    private static async Task<Dictionary<string, string>> FieldsAsync(Visitor visitor, IHtmlDocument page)
    {
        var fields = await visitor.TokenAsync();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]"))
        {
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value") ?? "";
        }

        return fields;
    }

    private static async Task<HttpResponseMessage> AcceptAsync(
        Visitor visitor,
        IHtmlDocument page,
        OpenRound round,
        string criterion,
        params (string Field, string Value)[] typed
    )
    {
        var fields = await FieldsAsync(visitor, page);
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        return await visitor.PostAsync(Path(round, criterion), fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class ByCriterionOnSqliteTests(SqliteProvince province) : ByCriterionTests(province);

[Collection(Engines.Postgres)]
public sealed class ByCriterionOnPostgresTests(PostgresProvince province) : ByCriterionTests(province);
