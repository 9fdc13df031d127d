using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>Who did what to a dossier, and when: told out of the audit record, to the unit and the auditor.</summary>
public abstract class HistoryTests(Province province)
{
    [Fact]
    public async Task Every_act_stands_there_with_its_person_the_latest_first()
    {
        var dossier = await province.DossierInAsync(DossierState.Returned);

        var page = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Path(dossier));

        var rows = page.QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(7, rows.Count);
        Assert.Contains("Trả lại, yêu cầu bổ sung", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("1.2 Văn bản do người đứng đầu ký: Thiếu danh mục.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Người LeaderOfA", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Trình lãnh đạo", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Mở hồ sơ", rows[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_criterion_shows_each_value_before_and_after_and_only_its_own_notes()
    {
        var dossier = await province.DossierInAsync(DossierState.Returned);
        var seen = (await province.DossierAsync(dossier)).Answers.Single(answer => answer.Input == "da-ky").Version;
        await province.SaveAsync(dossier, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen), ("tong-so", "4", seen));

        var page = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Path(dossier) + "?criterion=van-ban");
        var other = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Path(dossier) + "?criterion=dien-tap");

        Assert.Equal(
            [
                "Số văn bản do người đứng đầu ký: 3 văn bản → 4 văn bản",
                "Lý do: Thiếu danh mục.",
                "Số văn bản do người đứng đầu ký: 3 văn bản",
                "Tổng số văn bản: 4 văn bản",
            ],
            page.QuerySelectorAll("tbody small").Select(small => small.TextContent)
        );
        Assert.Equal("Số lần diễn tập: 2 lần", other.QuerySelectorAll("tbody small").Single().TextContent);
    }

    [Fact]
    public async Task A_criterion_nobody_entered_says_so_and_one_that_does_not_exist_is_not_found()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var empty = await specialist.OpenAsync(Path(dossier) + "?criterion=dien-tap");
        var unknown = await specialist.GetAsync(Path(dossier) + "?criterion=khong-co");

        Assert.Contains("Chưa có số liệu nào của tiêu chí này được lưu.", empty.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Theory]
    [InlineData(Identity.Auditor, HttpStatusCode.OK)]
    [InlineData(Identity.SpecialistOfB, HttpStatusCode.Forbidden)]
    [InlineData(Identity.Publisher, HttpStatusCode.Forbidden)]
    [InlineData(Identity.SpecialistElsewhere, HttpStatusCode.Forbidden)]
    public async Task It_is_for_the_unit_and_the_auditor(Identity identity, HttpStatusCode expected)
    {
        var dossier = await province.DossierInAsync(DossierState.Entering);

        var answer = await (await province.AsAsync(identity)).GetAsync(Path(dossier));

        Assert.Equal(expected, answer.StatusCode);
    }

    private static string Path(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/history";
}

[Collection(Engines.Sqlite)]
public sealed class HistoryOnSqliteTests(SqliteProvince province) : HistoryTests(province);

[Collection(Engines.Postgres)]
public sealed class HistoryOnPostgresTests(PostgresProvince province) : HistoryTests(province);
