using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A dossier goes out as a workbook and comes back: previewed, all or nothing, with both values where two people changed one.</summary>
public abstract class WorkbookTests(Province province) : IDisposable
{
    [Fact]
    public async Task What_was_typed_in_the_file_is_saved_after_a_look_at_it()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var file = FilledIn.With(
            await DownloadAsync(specialist, dossier),
            ("ban-chi-dao", "Có"),
            ("da-ky", "3"),
            ("tong-so", "4"),
            ("so-lan", "2")
        );

        var preview = await UploadAsync(specialist, dossier, file);
        var before = await province.DossierAsync(dossier);
        var saved = await specialist.SubmitAsync(preview, "form[action*=workbook]", []);
        var after = await province.DossierAsync(dossier);

        Assert.Equal(
            ["Có", "3 văn bản", "4 văn bản", "2 lần"],
            preview.QuerySelectorAll("[aria-labelledby=thay-doi] tbody tr td:last-child").Select(cell => cell.TextContent)
        );
        Assert.Contains("2 ô để nguyên", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(before.Answers);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(["yes", "3", "2", "4"], after.Answers.OrderBy(a => a.Input, StringComparer.Ordinal).Select(a => a.Value));
    }

    [Fact]
    public async Task Where_somebody_else_was_first_both_values_are_shown_and_nothing_is_saved_before_one_is_chosen()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var file = FilledIn.With(await DownloadAsync(specialist, dossier), ("so-lan", "3"), ("ban-chi-dao", "Không"));
        var seen = (await province.DossierAsync(dossier)).Answers.Single().Version;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", seen));

        var preview = await UploadAsync(specialist, dossier, file);
        var undecided = await specialist.SubmitAsync(preview, "form[action*=workbook]", []);
        var again = await Visitor.PageOf(undecided);
        var nothing = (await province.DossierAsync(dossier)).Answers.Single().Value;
        var decided = await specialist.SubmitAsync(again, "form[action*=workbook]", new() { ["choice:so-lan"] = "file" });
        var after = await province.DossierAsync(dossier);

        Assert.Equal(["3 lần", "2 lần"], preview.QuerySelectorAll(".clash b").Select(value => value.TextContent));
        Assert.DoesNotContain(preview.QuerySelectorAll(".clash input[type=radio]").OfType<IHtmlInputElement>(), radio => radio.IsChecked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undecided.StatusCode);
        Assert.StartsWith("Lỗi:", again.Title, StringComparison.Ordinal);
        Assert.Contains(
            "Chọn một giá trị cho: Số lần diễn tập",
            again.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("2", nothing);
        Assert.Equal(HttpStatusCode.SeeOther, decided.StatusCode);
        Assert.Equal(["no", "3"], after.Answers.OrderBy(a => a.Input, StringComparer.Ordinal).Select(a => a.Value));
    }

    [Fact]
    public async Task A_cell_left_as_it_was_never_takes_back_what_somebody_else_saved()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var file = FilledIn.With(await DownloadAsync(specialist, dossier), ("ban-chi-dao", "Có"));
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", 0));

        var preview = await UploadAsync(specialist, dossier, file);
        await specialist.SubmitAsync(preview, "form[action*=workbook]", []);

        Assert.Empty(preview.QuerySelectorAll(".clash"));
        Assert.Equal(
            ["yes", "2"],
            (await province.DossierAsync(dossier)).Answers.OrderBy(a => a.Input, StringComparer.Ordinal).Select(a => a.Value)
        );
    }

    [Fact]
    public async Task Someone_saves_between_the_look_and_the_decision_and_the_decision_is_asked_again()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var file = FilledIn.With(await DownloadAsync(specialist, dossier), ("so-lan", "2"));
        var preview = await UploadAsync(specialist, dossier, file);
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));

        var late = await specialist.SubmitAsync(preview, "form[action*=workbook]", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal(["2 lần", "1 lần"], (await Visitor.PageOf(late)).QuerySelectorAll(".clash b").Select(value => value.TextContent));
        Assert.Equal("1", (await province.DossierAsync(dossier)).Answers.Single().Value);
    }

    [Fact]
    public async Task One_wrong_cell_and_no_row_is_saved_each_error_stands_with_its_cell()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var blank = await DownloadAsync(specialist, dossier);

        var wrong = await UploadAsync(specialist, dossier, FilledIn.With(blank, ("ban-chi-dao", "Có"), ("so-lan", "-1"), ("da-ky", "năm")));
        var contradiction = await UploadAsync(specialist, dossier, FilledIn.With(blank, ("da-ky", "5"), ("tong-so", "4")));

        Assert.Equal(
            new[] { FilledIn.NameOf(blank, "so-lan"), FilledIn.NameOf(blank, "da-ky") }.Order(StringComparer.Ordinal),
            wrong.QuerySelectorAll("[role=alert] tbody th").Select(cell => cell.TextContent).Order(StringComparer.Ordinal)
        );
        Assert.Null(wrong.QuerySelector("form[action*=workbook] button"));
        var forced = await specialist.SubmitAsync(wrong, "form[action*=workbook]", []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
        Assert.Contains(
            "Số văn bản do người đứng đầu ký (5) lớn hơn Tổng số văn bản (4)",
            contradiction.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Empty((await province.DossierAsync(dossier)).Answers);
    }

    [Fact]
    public async Task The_file_of_another_round_is_refused()
    {
        var other = (await province.OpenRoundAsync()).DossierOfA;
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var page = await UploadAsync(specialist, dossier, FilledIn.With(await DownloadAsync(specialist, other), ("so-lan", "2")));

        Assert.Contains("không thuộc hồ sơ đang mở", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong-phai-excel.xlsx", "PK hỏng")]
    [InlineData("van-ban.txt", "xin chào")]
    public async Task A_file_that_is_no_workbook_is_refused_with_a_sentence(string name, string content)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync(Path(dossier));

        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        var answer = await specialist.UploadAsync(page, "form[enctype]", "file", name, bytes);
        var preview = await specialist.GetAsync(answer.Headers.Location!.ToString());

        Assert.NotEmpty((await Visitor.PageOf(preview)).QuerySelectorAll("[role=alert] tbody tr"));
    }

    [Fact]
    public async Task After_the_deadline_the_file_can_be_had_but_not_brought_back()
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(5));
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var file = FilledIn.With(await DownloadAsync(specialist, round.DossierOfA), ("so-lan", "2"));
        var preview = await UploadAsync(specialist, round.DossierOfA, file);

        province.Clock.StopAt(round.DeadlineAt);
        var late = await specialist.SubmitAsync(preview, "form[action*=workbook]", []);
        var page = await specialist.OpenAsync(Path(round.DossierOfA));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Answers);
        Assert.Null(page.QuerySelector("form[enctype]"));
        Assert.NotEmpty(await DownloadAsync(specialist, round.DossierOfA));
    }

    [Theory]
    [InlineData(Identity.LeaderOfA, HttpStatusCode.OK)]
    [InlineData(Identity.Auditor, HttpStatusCode.OK)]
    [InlineData(Identity.SpecialistOfB, HttpStatusCode.Forbidden)]
    [InlineData(Identity.Publisher, HttpStatusCode.Forbidden)]
    public async Task The_file_is_for_the_unit_and_the_auditor(Identity identity, HttpStatusCode expected)
    {
        var dossier = await province.DossierInAsync(DossierState.Entering);

        var answer = await (await province.AsAsync(identity)).GetAsync(Path(dossier) + ".xlsx");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task One_main_index_alone_can_be_had_and_one_that_does_not_exist_is_not_found()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var file = await specialist.GetAsync(Path(dossier) + ".xlsx?index=an-toan");
        var unknown = await specialist.GetAsync(Path(dossier) + ".xlsx?index=khong-co");

        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.NotEmpty(FilledIn.NameOf(bytes, "so-lan"));
        Assert.Throws<InvalidOperationException>(() => FilledIn.NameOf(bytes, "da-ky"));
        Assert.Contains("filename*=UTF-8''", file.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    public void Dispose() => province.Clock.Resume();

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/workbook";

    private static async Task<byte[]> DownloadAsync(Visitor visitor, Guid dossier) =>
        await (await visitor.GetAsync(Path(dossier) + ".xlsx")).Content.ReadAsByteArrayAsync();

    private static async Task<IHtmlDocument> UploadAsync(Visitor visitor, Guid dossier, byte[] file)
    {
        var page = await visitor.OpenAsync(Path(dossier));
        var uploaded = await visitor.UploadAsync(page, "form[enctype]", "file", "hồ sơ.xlsx", file);
        Assert.Equal(HttpStatusCode.SeeOther, uploaded.StatusCode);
        return await visitor.OpenAsync(uploaded.Headers.Location!.ToString());
    }
}

[Collection(Engines.Sqlite)]
public sealed class WorkbookOnSqliteTests(SqliteProvince province) : WorkbookTests(province);

[Collection(Engines.Postgres)]
public sealed class WorkbookOnPostgresTests(PostgresProvince province) : WorkbookTests(province);
