using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Nominees;

namespace OpenDti.WebTests.Units;

/// <summary>A list of nominees: looked at before it counts, carried out whole or not at all, each account on a sheet of its own.</summary>
public abstract class NomineesTests(Province province)
{
    private const string Path = $"/{Province.Slug}/staff/nominees";
    private const string Specialist = "Chuyên viên đơn vị";
    private const string Leader = "Lãnh đạo đơn vị";
    private const string Kind = "Khối sở, ban, ngành";

    [Fact]
    public async Task A_list_adds_units_people_and_accounts_and_each_person_signs_in_with_their_sheet()
    {
        var code = NewCode();
        var preview = await PreviewAsync(
            [code, "Sở Mới", Kind, "Nguyễn Thị Ánh", Specialist, ""],
            [code, "Sở Mới", Kind, "Trần  Văn\nBình", Leader, ""],
            [code, "", "", "Lê Đức", Specialist, ""],
            ["a", "Sở Ánh Sáng", "", "", Leader, ""]
        );
        Assert.Equal(["1", "3", "1"], preview.QuerySelectorAll(".figs dd").Select(dd => dd.TextContent));
        Assert.Equal(
            [$"cv.{code}", $"ld.{code}", $"cv.{code}.2", "–"],
            preview.QuerySelectorAll("tbody tr td:nth-child(5)").Select(td => td.TextContent)
        );
        Assert.False(await IsRegisteredAsync(code));

        var done = await CarryOutAsync(preview, HttpStatusCode.OK);

        var sheets = done.QuerySelectorAll("article.a4");
        Assert.Equal(3, sheets.Length);
        Assert.Equal("Trần Văn Bình", sheets[1].QuerySelector("dd")!.TextContent);
        Assert.True(await IsRegisteredAsync(code));
        using var person = new Visitor(province.Address);
        await person.SignInAsync($"cv.{code}", sheets[0].QuerySelectorAll("dd")[^1].TextContent);
        Assert.Equal("/password", (await person.GetAsync($"/{Province.Slug}/work")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_form_that_is_sent_out_comes_back_without_changing_anything()
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var template = await administrator.GetAsync(Path + ".xlsx");
        var bytes = await template.Content.ReadAsByteArrayAsync();

        Assert.Equal("Danh sách đầu mối.xlsx", template.Content.Headers.ContentDisposition!.FileNameStar);
        var rows = OpenedWorkbook.Of(bytes).Sheets["Danh sách đầu mối"];
        Assert.Equal(
            ["Mã đơn vị", "Tên đơn vị", "Khối", "Họ và tên", "Vai trò", "Tên đăng nhập", "Thư điện tử"],
            rows[0].Select(cell => cell.Text)
        );
        Assert.Contains(rows, row => row[0].Text == "a" && row[3].Text == "Người SpecialistOfA");

        var preview = await PreviewAsync(bytes);

        Assert.Equal(["0", "0"], preview.QuerySelectorAll(".figs dd").Take(2).Select(dd => dd.TextContent));
        Assert.Null(preview.QuerySelector("main form"));
    }

    [Fact]
    public async Task One_bad_row_refuses_all_and_every_error_is_named_by_its_row_and_column()
    {
        var code = NewCode();
        var preview = await PreviewAsync(
            [code, "Sở Tốt", Kind, "Nguyễn Thị Ánh", Specialist, ""],
            ["aa", "", "", "Lê A", Specialist, ""],
            ["b", "Sở Khác Hẳn", "", "Lê B", Specialist, ""],
            ["b", "", "Khối xã, phường, đặc khu", "Lê C", Specialist, ""],
            ["a", "", "", "Lê D", "Trưởng phòng", ""],
            ["a", "", "", "Lê E", Leader, ""],
            [code, "", "", "Nguyễn Thị Ánh", Leader, ""],
            [code, "", "", "Lê F", Leader, ""],
            [code, "", "", "Lê G", Leader, ""],
            [code, "", "", "Lê H", Specialist, "quá dài và có dấu"],
            [code, "", "", "Lê I", Specialist, "auditor"],
            ["moi", "Sở Không Khối", "Khối lạ", "", "", ""]
        );

        Assert.Equal(
            [
                "dòng 3, cột Mã đơn vị (ô A3)",
                "dòng 4, cột Tên đơn vị (ô B4)",
                "dòng 5, cột Khối (ô C5)",
                "dòng 6, cột Vai trò (ô E6)",
                "dòng 7, cột Vai trò (ô E7)",
                "dòng 8, cột Họ và tên (ô D8)",
                "dòng 10, cột Vai trò (ô E10)",
                "dòng 11, cột Tên đăng nhập (ô F11)",
                "dòng 12, cột Tên đăng nhập (ô F12)",
                "dòng 13, cột Khối (ô C13)",
            ],
            preview.QuerySelectorAll("tbody th").Select(th => th.TextContent)
        );
        Assert.Contains("Có phải a?", preview.QuerySelector("tbody td")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Lỗi: ", preview.Title, StringComparison.Ordinal);
        Assert.Null(preview.QuerySelector("main form"));
        Assert.False(await IsRegisteredAsync(code));
    }

    [Fact]
    public async Task Names_are_compared_letter_by_letter_however_they_were_typed()
    {
        var code = NewCode();
        var first = await PreviewAsync([code, "Sở Hoà Bình", Kind, "Hoàng Thị Thuỷ", Specialist, ""]);
        await CarryOutAsync(first, HttpStatusCode.OK);

        var again = await PreviewAsync([
            code.ToUpperInvariant(),
            "Sở Hòa Bình",
            Kind.ToLowerInvariant(),
            "Hoàng Thị Thuỷ".Normalize(System.Text.NormalizationForm.FormD),
            Specialist,
            "",
        ]);

        Assert.Equal(["0", "0", "1"], again.QuerySelectorAll(".figs dd").Select(dd => dd.TextContent));
    }

    [Fact]
    public async Task A_list_that_somebody_else_overtook_is_shown_anew_and_not_carried_out()
    {
        var code = NewCode();
        string[] row = [code, "Sở Hai Lần", Kind, "Lê Văn Một", Specialist, ""];
        var first = await PreviewAsync(row);
        var second = await PreviewAsync([code, "Sở Hai Lần", Kind, "Lê Văn Hai", Leader, $"cv.{code}"]);
        await CarryOutAsync(first, HttpStatusCode.OK);

        var overtaken = await CarryOutAsync(second, HttpStatusCode.UnprocessableEntity);

        Assert.Contains("đã có người dùng", overtaken.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_between_reading_and_confirming_stops_it()
    {
        var import = province.Use<ImportNominees>();
        var rows = NomineesFile.Read(UploadSteps.Nominees([NewCode(), "Sở Chậm", Kind, "Lê Văn Chậm", Specialist, ""]), "x.xlsx").Value;
        var seen = NomineePlanner.Make(rows, new NomineeRegister([], [], new HashSet<string>()), new DateOnly(2026, 1, 1));
        var other = seen with { Rows = [.. seen.Rows.Select(row => row with { UserName = "cv.khac" })] };
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            Web.Features.Authorities.AuthorityRegister.Stream
        );

        var refused = await import.RunAsync(request, rows, other, ["x"], CancellationToken.None);

        Assert.Equal("nominee.register-changed", refused.Refusal.Code);
    }

    [Fact]
    public async Task Sent_twice_it_is_carried_out_once()
    {
        var preview = await PreviewAsync([NewCode(), "Sở Một Lần", Kind, "Lê Văn Một", Specialist, ""]);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var form = preview.QuerySelector("main form")!;
        var fields = Visitor.FieldsOf(form, []);

        var first = await administrator.PostAsync(form.GetAttribute("action")!, fields);
        var again = await administrator.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, again.StatusCode);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Equal(1, await db.Units.CountAsync(unit => unit.Name == "Sở Một Lần"));
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_told_what_it_is()
    {
        var wrong = await PreviewAsync(XlsxOf("Mã đơn vị", "Tên", "Họ và tên"));
        var nothing = await PreviewAsync(NomineesFile.Write([], [Kind], [Specialist]));
        var zip = await PreviewAsync("PK\u0003\u0004 not a workbook"u8.ToArray());

        Assert.Contains("Thiếu cột “Vai trò”", wrong.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa có dòng nào", nothing.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("bị hỏng", zip.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_are_complete_in_English()
    {
        var preview = await PreviewAsync([NewCode(), "Sở Anh", Kind, "Lê Văn Anh", Specialist, ""]);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var english = await administrator.OpenAsync("/en" + preview.QuerySelector("main form")!.GetAttribute("action"));

        Assert.Contains("Create the units and accounts", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Adds the unit, opens an account", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_name_is_proposed_from_the_code_without_marks_and_is_nobody_elses()
    {
        HashSet<string> taken = ["cv.dak-lak", "cv.daklak"];

        Assert.Equal("cv.daklak.2", NomineeWords.ProposedUserName("Đắk Lắk", "Lê A", Role.Specialist, taken));
        Assert.Equal("ld.daklak", NomineeWords.ProposedUserName("ĐẮK-LẮK", "Lê A", Role.Leader, taken));
        Assert.Equal("cv.lea", NomineeWords.ProposedUserName("–", "Lê A", Role.Specialist, taken));
    }

    private static string NewCode() => "m" + Guid.NewGuid().ToString("N")[..8];

    private static byte[] XlsxOf(params string[] headers) =>
        OpenDti.Documents.Xlsx.XlsxWriter.Write(
            new OpenDti.Documents.Xlsx.XlsxSheet(
                "Khác",
                [
                    .. headers.Select(header => new OpenDti.Documents.Xlsx.XlsxColumn(
                        header,
                        OpenDti.Documents.Xlsx.XlsxColumnKind.Text,
                        20
                    )),
                ],
                []
            )
        );

    private Task<AngleSharp.Html.Dom.IHtmlDocument> PreviewAsync(params IReadOnlyList<string[]> lines) =>
        PreviewAsync(UploadSteps.Nominees(lines));

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PreviewAsync(byte[] bytes)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(Path);
        var answer = await administrator.UploadAsync(page, "main form", "nominees", "Danh sách.xlsx", bytes);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await administrator.OpenAsync(answer.Headers.Location!.OriginalString);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> CarryOutAsync(AngleSharp.Html.Dom.IHtmlDocument preview, HttpStatusCode expected)
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var answer = await administrator.SubmitAsync(preview, "main form", []);
        Assert.Equal(expected, answer.StatusCode);
        return await Visitor.PageOf(answer);
    }

    private async Task<bool> IsRegisteredAsync(string code)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Units.AnyAsync(unit => unit.Code == code && unit.Kind == UnitKind.Department);
    }
}

[Collection(Engines.Sqlite)]
public sealed class NomineesOnSqliteTests(SqliteProvince province) : NomineesTests(province);

[Collection(Engines.Postgres)]
public sealed class NomineesOnPostgresTests(PostgresProvince province) : NomineesTests(province);
