using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Years;

/// <summary>
/// A year in the manner of Đồng Tháp: departments by 200 points, districts by 400; evidence handed in online; last year's points and the appraiser's notes beside
/// what is entered; a bonus decided in the middle of the round; averages looked at; the first three of each group commended, here with two units at the third place. The sets are fictional.
/// </summary>
public abstract class DongThapYearTests(Province province) : IDisposable
{
    private const string Note = "Thiếu danh mục văn bản quý IV.";
    private static readonly DateTimeOffset LastYear = HanoiTime.At(new DateOnly(2031, 11, 2), new TimeOnly(8, 0));
    private static readonly DateTimeOffset Opening = HanoiTime.At(new DateOnly(2032, 9, 1), new TimeOnly(8, 0));
    private static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2032, 10, 15), new TimeOnly(17, 0));

    private readonly ProvinceYear _year = new(province, "dong-thap");

    [Fact]
    public async Task From_last_years_notes_and_evidence_online_to_averages_and_a_shared_third_place()
    {
        province.Clock.StopAt(LastYear);
        await _year.SettleAsync();
        var set = await LastYearAsync();

        province.Clock.StopAt(Opening);
        var departments = await _year.OpenAsync("so", UnitKind.Department, 2032, Deadline, set);
        var districts = await _year.OpenAsync("huyen", UnitKind.District, 2032, Deadline);
        await LastYearStandsBesideAsync(departments);
        foreach (var group in (YearGroup[])[departments, districts])
        {
            foreach (var unit in group.Dossiers.Keys)
            {
                await _year.EnterAsync(group, unit);
                await HandInAsync(group, unit);
                Assert.Equal(HttpStatusCode.SeeOther, await _year.ConfirmAsync(group, unit, "ld." + unit));
            }
        }

        var proposal = await ProposeBonusAsync(departments);
        province.Clock.StopAt(Deadline + RoundGroup.SettlingTime);
        Assert.False((await province.DecideBonusAsync(departments.Dossiers["sen"], proposal, 1)).IsRefused);
        var ofDepartments = (await province.ReleaseAsync(departments.Id, number: "888/QĐ-UBND-HC")).Value;
        var ofDistricts = (await province.ReleaseAsync(districts.Id, number: "889/QĐ-UBND-HC")).Value;

        Assert.Equal(5 * (21 + 6 - 4), await _year.CompareAsync(departments, ofDepartments));
        Assert.Equal(5 * (35 + 8 - 4), await _year.CompareAsync(districts, ofDistricts));
        var reader = await province.FreshAsync(Identity.Anonymous);
        var first = await reader.OpenAsync(ProvinceYear.PathOf($"/results/{ofDepartments}"));
        var second = await reader.OpenAsync(ProvinceYear.PathOf($"/results/{ofDistricts}"));

        // (140.1 + 138.13 + 133.77 + 125.51 + 104.64) / 5 = 128.43 of 200; (322.36 + 310.9 + 307.21 × 2 + 239.02) / 5 = 297.34 of 400.
        Assert.Contains("128,43", first.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("64,22", first.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("297,34", second.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["1", "2", "3", "3", "5"],
            second.QuerySelectorAll("table.rank tbody tr td.big").Select(cell => cell.TextContent.Trim())
        );
        await CommendAsync(districts);
    }

    /// <summary>The year before, released: unit a had 3 of 4 documents signed by its head, and the appraiser took off a part and said why.</summary>
    private async Task<Guid> LastYearAsync()
    {
        var deadline = LastYear.AddDays(10);
        var set = await province.AdoptAsync(_year.Files.SetOf("so"));
        var group = await _year.OpenAsync("so", UnitKind.Department, 2031, deadline, set);
        await _year.EnterAsync(group, "a");
        Assert.Equal(HttpStatusCode.SeeOther, await _year.ConfirmAsync(group, "a", "ld.a"));
        province.Clock.StopAt(deadline + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(group.Id, Identity.Appraiser);
        var awarded = await province.AppraiseAsync(
            group.Dossiers["a"],
            Identity.Appraiser,
            AppraisalSteps.Award("van-ban-chi-dao-do-nguoi-dung-dau-ky", 3.5m, AppraisalReason.PartAccepted, Note)
        );
        Assert.False(awarded.IsRefused);
        Assert.False((await province.ReleaseAsync(group.Id)).IsRefused);
        return set;
    }

    /// <summary>
    /// A decision of the middle of the year: 5 points for each approved model, and 10 for an award that only localities can have. One model lifts
    /// the unit from 133.77 past 138.13, from the third place to the second; its total stays, because a bonus lies outside it.
    /// </summary>
    private async Task<Guid> ProposeBonusAsync(YearGroup departments)
    {
        Assert.False((await province.AttachSchemeAsync(departments.Id)).IsRefused);
        var sen = departments.Dossiers["sen"];
        Assert.True((await province.ProposeAsync(sen, Identity.AuthorityAdministrator, 1, "to-cong-nghe")).IsRefused);
        return (await province.ProposeAsync(sen, Identity.AuthorityAdministrator, 1)).Value;
    }

    /// <summary>The first three are four: two units share the third place, and both are on the list.</summary>
    private async Task CommendAsync(YearGroup districts)
    {
        Assert.False((await province.CommendAsync(districts.Id)).IsRefused);
        var publisher = await province.FreshAsync(Identity.Publisher);
        var list = await publisher.OpenAsync(ProvinceYear.PathOf($"/round-groups/{districts.Id:N}/commendation"));
        var main = list.QuerySelector("main")!.TextContent;
        Assert.All(
            (string[])["Huyện Cù Lao", "Huyện Biên Giang", "Thành phố Sen Hồng", "Huyện Tháp Mới Hạ"],
            unit => Assert.Contains(unit, main, StringComparison.Ordinal)
        );
    }

    private async Task LastYearStandsBesideAsync(YearGroup departments)
    {
        using var specialist = await _year.PersonAsync("cv.a");
        var page = await specialist.OpenAsync(
            ProvinceYear.PathOf(DossierPaths.Entry(departments.Dossiers["a"], new IndicatorId("nhan-thuc-so")))
        );
        var row = page.QuerySelector("#tc-van-ban-chi-dao-do-nguoi-dung-dau-ky")!;
        Assert.Contains("Năm 2031", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Năm 2031: 3,50 / 7,00 điểm chính thức", row.TextContent, StringComparison.Ordinal);
        Assert.Contains(Note, row.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A legal document for the first criterion, as a person hands it in on the page.</summary>
    private async Task HandInAsync(YearGroup group, string unit)
    {
        using var specialist = await _year.PersonAsync("cv." + unit);
        var path = ProvinceYear.PathOf($"/dossiers/{group.Dossiers[unit]:N}/evidence");
        var page = await specialist.OpenAsync(path);
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, new() { [TypedEvidence.SecrecyField] = "none" });
        var answer = await specialist.PostFileAsync(path, fields, "file", $"ke-hoach-{unit}.pdf", EvidenceSteps.Pdf(unit));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }
}

public sealed class DongThapYearOnSqliteTests(SqliteProvince province) : DongThapYearTests(province), IClassFixture<SqliteProvince>;

public sealed class DongThapYearOnPostgresTests(PostgresProvince province) : DongThapYearTests(province), IClassFixture<PostgresProvince>;
