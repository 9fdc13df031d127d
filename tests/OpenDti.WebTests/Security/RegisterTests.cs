using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts.FirstRun;

namespace OpenDti.WebTests.Security;

/// <summary>From an empty installation to an open round and a signed-in specialist, with the pages alone.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    private readonly EmptyInstallation _installation = new();

    public Task InitializeAsync() => _installation.InitializeAsync();

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task An_administrator_registers_units_people_and_a_set_and_opens_a_round_that_a_specialist_enters()
    {
        using var administrator = await SetUpAsync();
        await SubmitAsync(administrator, "/units", new() { ["lines"] = "sgd; Sở Giáo dục\nsyt\tSở Y tế\n" }, HttpStatusCode.SeeOther);
        await SubmitAsync(administrator, "/sets", new() { ["file"] = "minh-hoa-so-2026.yaml" }, HttpStatusCode.SeeOther);
        var staff = await administrator.OpenAsync("/tinh-moi/staff");
        var unit = staff.QuerySelectorAll("#unit option").Single(option => option.TextContent == "Sở Giáo dục").GetAttribute("value")!;
        var seated = await SubmitAsync(
            administrator,
            "/staff",
            new()
            {
                ["person"] = "Lê Thị Ánh",
                ["userName"] = "cv.sgd",
                ["role"] = "Specialist",
                ["unit"] = unit,
            },
            HttpStatusCode.OK
        );
        var password = seated.QuerySelectorAll("article.a4 dd")[^1].TextContent;
        await SubmitAsync(
            administrator,
            "/rounds/new",
            new() { ["deadlineDay"] = $"31/12/{DateTimeOffset.UtcNow.AddYears(1).Year}", ["deadlineTime"] = "17:00" },
            HttpStatusCode.SeeOther
        );

        using var specialist = new Visitor(_installation.Address);
        await specialist.SignInAsync("cv.sgd", password);
        await specialist.ChoosePasswordAsync(password, "mot-cau-khac-dai-hon");

        var work = await specialist.OpenAsync("/tinh-moi/work");
        Assert.Contains("Sở Giáo dục", work.QuerySelector("article.job")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_line_refuses_all_and_names_each()
    {
        using var administrator = await SetUpAsync();
        await SubmitAsync(administrator, "/units", new() { ["lines"] = "a; Sở A" }, HttpStatusCode.SeeOther);

        var page = await SubmitAsync(
            administrator,
            "/units",
            new() { ["lines"] = "b; Sở B\nchỉ có tên\nA; Trùng" },
            HttpStatusCode.UnprocessableEntity
        );

        Assert.Equal(["Dòng 2", "Dòng 3"], page.QuerySelectorAll(".errsum li").Select(li => li.TextContent[..6]));
        Assert.Contains("b; Sở B", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await administrator.OpenAsync("/tinh-moi/units")).QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("Specialist", "")]
    [InlineData("Specialist", "00000000-0000-0000-0000-000000000001")]
    public async Task A_specialist_without_a_unit_of_this_authority_gets_no_account(string role, string unit)
    {
        using var administrator = await SetUpAsync();

        var page = await SubmitAsync(
            administrator,
            "/staff",
            new()
            {
                ["person"] = "Lê Văn A",
                ["userName"] = "cv.a",
                ["role"] = role,
                ["unit"] = unit,
            },
            HttpStatusCode.UnprocessableEntity
        );

        Assert.Contains("Chọn đơn vị cho chuyên viên", page.QuerySelector(".errsum li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_name_that_is_taken_is_refused()
    {
        using var administrator = await SetUpAsync();

        var page = await SubmitAsync(
            administrator,
            "/staff",
            new()
            {
                ["person"] = "Lê Văn A",
                ["userName"] = "QuanTri",
                ["role"] = "Auditor",
            },
            HttpStatusCode.UnprocessableEntity
        );

        Assert.Contains("quantri", page.QuerySelector(".errsum li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sets_the_system_up_is_asked_where_they_work_says_it_once_and_leaves_changes_to_others()
    {
        using var administrator = await SetUpAsync();
        var before = await administrator.OpenAsync("/tinh-moi/staff");
        await SubmitAsync(administrator, "/units", new() { ["lines"] = "skhcn; Sở Khoa học và Công nghệ" }, HttpStatusCode.SeeOther);
        var asked = await administrator.OpenAsync("/tinh-moi/staff");
        var own = asked.QuerySelector("[aria-labelledby=chua-ghi] a")!.GetAttribute("href")!.Split('#')[0];
        var form = await administrator.OpenAsync(own);
        var unit = form.QuerySelectorAll("#workplace option")
            .Single(option => option.TextContent == "Sở Khoa học và Công nghệ")
            .GetAttribute("value")!;

        Task<HttpResponseMessage> SayAsync() =>
            administrator.PostAsync(
                own + "/workplace",
                Visitor.FieldsOf(form.QuerySelector("form[action$='/workplace']")!, new() { ["workplace"] = unit })
            );
        var said = await SayAsync();
        var after = await administrator.OpenAsync(own);
        var settled = await administrator.OpenAsync("/tinh-moi/staff");
        var again = await administrator.PostAsync(
            own + "/workplace",
            new Dictionary<string, string>(await administrator.TokenAsync()) { ["workplace"] = "none", ["workplaceReason"] = "Đổi." }
        );

        Assert.Null(before.QuerySelector("#chua-ghi"));
        Assert.Equal("2 vai trò của cơ quan chủ trì chưa ghi nơi công tác", asked.QuerySelector("#chua-ghi")!.TextContent);
        Assert.Equal(HttpStatusCode.SeeOther, said.StatusCode);
        Assert.Null(after.QuerySelector("#workplace"));
        Assert.Contains("Hãy thêm một người khác giữ vai trò", after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(settled.QuerySelector("#chua-ghi"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    private async Task<Visitor> SetUpAsync()
    {
        var visitor = new Visitor(_installation.Address);
        var page = await visitor.OpenAsync("/setup");
        var answer = await visitor.SubmitAsync(
            page,
            "main form",
            new()
            {
                ["code"] = _installation.Use<FirstRunCode>().Shown,
                ["name"] = "Tỉnh Mới",
                ["slug"] = "tinh-moi",
                ["issuingBody"] = "UBND tỉnh",
                ["operatingBody"] = "Sở Khoa học và Công nghệ",
                ["personName"] = "Người Quản Trị",
                ["userName"] = "quantri",
                ["password"] = "mot-cau-dai-de-nho",
            }
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return visitor;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> SubmitAsync(
        Visitor visitor,
        string path,
        Dictionary<string, string> typed,
        HttpStatusCode expected
    )
    {
        var page = await visitor.OpenAsync("/tinh-moi" + path);
        var answer = await visitor.SubmitAsync(page, "main form", typed);
        var answered = await Visitor.PageOf(answer);
        Assert.True(answer.StatusCode == expected, $"{path}: {answer.StatusCode} {answered.QuerySelector(".errsum")?.TextContent}");
        return answered;
    }
}
