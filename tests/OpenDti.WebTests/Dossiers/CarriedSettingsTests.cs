using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Dossiers;

/// <summary>What was set for a round group is offered for the next year, and taken over whole or in part. Each test has an installation of its own.</summary>
public abstract class CarriedSettingsTests(Province province) : IAsyncLifetime
{
    public Task InitializeAsync() => province.InitializeAsync();

    public Task DisposeAsync() => province.DisposeAsync();

    /// <summary>
    /// The deadline moves from Saturday 14/10/2028 to Monday. 15 working days from Tuesday 17/10 end on 06/11, 5 on 13/11, 5 on 20/11; the approval
    /// had 16 (19/11 to 10/12/2027) and ends on 12/12.
    /// </summary>
    [Fact]
    public async Task Calendar_tolerance_bonus_and_scopes_are_those_of_last_year_moved_by_a_year()
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        var said = page.QuerySelector("main")!.TextContent;
        var calendar = (await province.GroupAsync(round.Group)).Calendar!;
        Assert.All(TypedCalendar.Of(calendar).Keys, field => Assert.NotNull(page.QuerySelector($"{RollOverScene.Form} #{field}")));
        Assert.Equal("16/10/2028", page.QuerySelector("#deadlineDay")!.GetAttribute("value"));
        Assert.Contains("Ngày 14/10/2028 là ngày nghỉ nên đề xuất ngày làm việc liền sau.", said, StringComparison.Ordinal);
        Assert.Equal("15", page.QuerySelector("#appraisal")!.GetAttribute("value"));
        Assert.Equal(
            $"Năm {round.Year}: từ 15/10/2027 đến hết 04/11/2027, 15 ngày làm việc. Năm {round.Year + 1}: từ 17/10/2028 đến hết 06/11/2028.",
            page.QuerySelector("#appraisal-goi-y")!.TextContent
        );
        Assert.Contains($"Năm {round.Year}: trước ngày 15/12/2027.", said, StringComparison.Ordinal);
        Assert.Contains("Bước cuối cùng kết thúc ngày 12/12/2028.", said, StringComparison.Ordinal);
        Assert.Contains($"Năm {round.Year}: 5%.", said, StringComparison.Ordinal);
        Assert.Contains("Theo văn bản số 447/QĐ-UBND ngày 30/05/2026 của UBND tỉnh", said, StringComparison.Ordinal);
        Assert.Contains(
            "Cấp thẩm định thứ nhất. Tiêu chí: 1.2, 2.1. Đơn vị: Sở Ánh Sáng. Thẩm định độc lập.",
            said,
            StringComparison.Ordinal
        );
        var answer = await administrator.SubmitAsync(page, RollOverScene.Form, []);

        var after = await province.OpenedAsync(answer);
        Assert.Equal(HanoiTime.At(new DateOnly(2028, 10, 16), new TimeOnly(17, 0)), after.DeadlineAt);
        Assert.Equal(
            ["Appraisal 17/10–06/11", "Explanation 07/11–13/11", "DraftResults 14/11–20/11", "Approval 21/11–12/12"],
            after.Calendar!.Steps.Select(step => $"{step.Kind} {step.FirstDay:dd\\/MM}–{step.LastDay:dd\\/MM}")
        );
        Assert.Equal(
            (new DateOnly(2028, 12, 15), 10, 5),
            (after.Calendar.PublishBefore, after.Calendar.ComplaintDays, after.TolerancePercent)
        );
        Assert.Null(after.CalendarReason);
        await using var db = province.Databases.Open(province.Authority);
        var schemes = await db.GroupBonuses.Where(b => b.RoundGroupId == round.Group || b.RoundGroupId == after.Id).ToListAsync();
        Assert.Equal(2, schemes.Count);
        Assert.Single(schemes.Select(one => (one.StoredSchemeId, one.Number, one.Date, one.Issuer, one.Summary)).Distinct());
        var scope = await db.AppraisalScopes.SingleAsync(s => s.RoundGroupId == after.Id);
        Assert.Equal((province.Accounts[Identity.Appraiser], AppraisalLevel.First, true), (scope.AccountId, scope.Level, scope.IsBlind));
        Assert.Equal(["dien-tap", "van-ban"], scope.Indicators.Order(StringComparer.Ordinal));
        Assert.Equal([province.UnitA], scope.Units);
        Assert.Contains(await province.ToldAsync(Identity.Appraiser), notice => notice.Code == "scope.was-given");
        Assert.Contains(await province.ToldAsync(Identity.LeaderOfB), notice => notice.Code == "bonus.scheme-attached");
        Assert.Contains(
            "Đã thiết lập: lịch các bước, ngưỡng lệch 5%, quy định điểm thưởng, 1 phạm vi thẩm định.",
            await administrator.SaidAfterAsync(answer),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_scope_of_which_nothing_is_left_is_named_and_never_becomes_one_over_everything()
    {
        var round = await province.WholeRoundAsync();
        var narrow = await province.GiveScopeAsync(round.Group, Identity.Appraiser, AppraisalLevel.Second, criteria: ["dien-tap"]);
        var next = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
                .Replace("id: \"dien-tap\"", "id: \"dien-tap-moi\"", StringComparison.Ordinal)
        );
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));
        var (said, field) = (page.QuerySelector("main")!.TextContent, $"carry:scope:{narrow:N}");
        Assert.Null(page.QuerySelector($"input[name='{field}']"));
        Assert.Contains("Tiêu chí hoặc đơn vị của phạm vi này không còn trong kỳ mới.", said, StringComparison.Ordinal);
        Assert.Contains("Không còn tiêu chí: 2.1.", said, StringComparison.Ordinal);
        Assert.Contains("2/3 nội dung không mang sang được", said, StringComparison.Ordinal);

        var forced = await administrator.SubmitAsync(page, RollOverScene.Form, new() { [field] = "true" });
        var open = await province.IsOpenAsync(round.Year + 1);
        var answer = await administrator.SubmitAsync(page, RollOverScene.Form, []);

        Assert.Equal(HttpStatusCode.Conflict, forced.StatusCode);
        Assert.Contains(
            "không còn mang sang được",
            (await Visitor.PageOf(forced)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.False(open);
        var after = await province.OpenedAsync(answer);
        Assert.Equal(next, after.StoredSetId);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Equal(["van-ban"], (await db.AppraisalScopes.SingleAsync(s => s.RoundGroupId == after.Id)).Indicators);
    }

    [Fact]
    public async Task Whoever_belongs_to_a_unit_of_the_group_opens_it_and_sets_neither_its_calendar_nor_its_bonus()
    {
        var round = await province.WholeRoundAsync();
        using var own = await province.SecondAccountAsync(Identity.SpecialistOfB, Role.AuthorityAdministrator);
        var page = await own.OpenAsync(RollOverScene.Path(round));
        Assert.Null(page.QuerySelector("#appraisal"));
        Assert.Null(page.QuerySelector("input[name='carry:bonus']"));
        Assert.Contains("người khác nhập sau khi mở", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var planned = await own.SubmitAsync(page, RollOverScene.Form, new() { ["appraisal"] = "15" });
        var attached = await own.SubmitAsync(page, RollOverScene.Form, new() { ["carry:bonus"] = "true" });
        var open = await province.IsOpenAsync(round.Year + 1);
        var answer = await own.SubmitAsync(page, RollOverScene.Form, []);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (planned.StatusCode, attached.StatusCode));
        Assert.False(open);
        Assert.Null((await province.OpenedAsync(answer)).CalendarText);
    }

    [Fact]
    public async Task A_set_that_is_not_there_opens_no_round()
    {
        var round = await province.WholeRoundAsync();
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(RollOverScene.Path(round));

        var elsewhere = await administrator.SubmitAsync(page, RollOverScene.Form, new() { ["set"] = province.OtherSet.ToString() });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode);
        Assert.Contains(
            "Chọn một bộ chỉ số",
            (await Visitor.PageOf(elsewhere)).QuerySelector(".errsum")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.False(await province.IsOpenAsync(round.Year + 1));
    }

    [Fact]
    public async Task Whoever_opens_a_round_of_communes_is_told_how_many_of_which_kind()
    {
        await province.RegisterAsync(UnitKind.Commune, "Xã Một", "Xã Hai", "Phường Ba");
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"/{Province.Slug}/rounds/new");
        Assert.Equal(
            "Đang mở kỳ đánh giá cho 3 đơn vị…",
            page.QuerySelector($"option[value={UnitKind.Commune}]")!.GetAttribute("data-busy")
        );

        var answer = await administrator.SubmitAsync(
            page,
            RollOverScene.Form,
            new() { ["kind"] = nameof(UnitKind.Commune), ["deadlineDay"] = HanoiTime.DateOf(province.Clock.GetUtcNow().AddDays(9)) }
        );

        Assert.Contains(
            "cho 3 đơn vị, mỗi đơn vị một hồ sơ: 2 xã, 1 phường.",
            await administrator.SaidAfterAsync(answer),
            StringComparison.Ordinal
        );
        var board = await administrator.OpenAsync(answer.Headers.Location!.OriginalString.Split('?')[0]);
        Assert.DoesNotContain("mỗi đơn vị một hồ sơ", board.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}

public sealed class CarriedSettingsOnSqliteTests() : CarriedSettingsTests(new SqliteProvince());

public sealed class CarriedSettingsOnPostgresTests() : CarriedSettingsTests(new PostgresProvince());
