using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using Person = OpenDti.BrowserTests.People.Person;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>
/// A year in the manner of Bắc Giang: departments, districts and communes; figures of 15/10 to 15/10; what was measured differs from what was declared, is explained and
/// decided; the agency that runs the evaluation is itself a unit and appraised by somebody outside; released before the legal day. By hand, from <see cref="TestSet"/>:
/// unit A declares 10 + 3/4 × 20 + 30 + 1/2 × 40 = 75; 2 of 4 documents are measured, explained and taken: 70. District and commune: 0 + 5/8 × 20 + 30 + 20 = 62.5.
/// </summary>
public abstract class BacGiangYearTests(Province province)
{
    private static readonly DateTimeOffset Opening = HanoiTime.At(new DateOnly(2031, 10, 16), new TimeOnly(9, 0));
    private static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2031, 10, 31), new TimeOnly(17, 0));
    private static readonly DateTimeOffset Communes = HanoiTime.At(new DateOnly(2031, 11, 14), new TimeOnly(16, 0));
    private static readonly DateTimeOffset Others = HanoiTime.At(new DateOnly(2031, 12, 12), new TimeOnly(9, 0));

    [Fact]
    public async Task Three_kinds_of_units_from_the_window_to_the_release_before_the_legal_day()
    {
        province.Clock.StopAt(Opening);
        await province.SettleUnitAsync(UnitKind.District, "Huyện Trên Ngàn", "huyen");
        await province.SettleUnitAsync(UnitKind.Commune, "Xã Dưới Đồng", "xa");
        await using var administrator = await Person.AtWorkAsync(province, Identity.AuthorityAdministrator);
        var departments = await administrator.OpenYearAsync(province, UnitKind.Department, Deadline, publishBefore: "15/12/2031");
        var districts = await administrator.OpenYearAsync(province, UnitKind.District, Deadline, publishBefore: "15/12/2031");
        var communes = await administrator.OpenYearAsync(province, UnitKind.Commune, Deadline, publishBefore: "15/11/2031");

        await province.FillAsync(departments.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(departments.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(departments.DossierOfA, Identity.LeaderOfA);
        await province.FillAsync(departments.DossierOfB, Identity.SpecialistOfB);
        await province.SendAsync(departments.DossierOfB, Identity.SpecialistOfB);
        await province.ConfirmAsync(departments.DossierOfB, Identity.LeaderOfB);
        foreach (var unit in (string[])["huyen", "xa"])
        {
            await using var specialist = await Person.ArriveAsync(province);
            await specialist.SignInAsync("cv." + unit, Province.Password);
            await specialist.EnterTheFiguresOfBAsync();
            await using var leader = await Person.ArriveAsync(province);
            await leader.SignInAsync("ld." + unit, Province.Password);
            await leader.ConfirmAsync("62,50");
        }

        await province.MeasureAsync(departments.DossierOfA, "da-ky", "2");
        province.Clock.StopAt(Deadline + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(departments.Group, Identity.Appraiser);
        await IsAppraisedOutsideAsync(departments);
        await IsExplainedAsync(departments);

        province.Clock.StopAt(Communes);
        await using var publisher = await Person.AtWorkAsync(province, Identity.Publisher);
        await publisher.ReleaseAsync(communes, "2101/QĐ-UBND", "14/11/2031");
        province.Clock.StopAt(Others);
        await using var publisherLater = await Person.AtWorkAsync(province, Identity.Publisher);
        await publisherLater.ReleaseAsync(districts, "2402/QĐ-UBND", "11/12/2031");
        await publisherLater.ReleaseAsync(departments, "2403/QĐ-UBND", "11/12/2031");

        await using var reader = await Person.ArriveAsync(province);
        await reader.GoAsync(Paths.Home);
        await reader.FollowAsync(Words.Dossier.KindAndYear("Khối sở, ban, ngành", departments.Year));
        await reader.SeesAsync("2403/QĐ-UBND");
        var rows = reader.Page.Locator("table.rank tbody tr");
        await Expect(rows.Nth(0).Locator("td, th")).ToHaveTextAsync(["1", "Sở Đồng Bằng", "75,00", "75,00%", "Tốt", "25,00", "50,00"]);
        await Expect(rows.Nth(1).Locator("td, th")).ToHaveTextAsync(["2", "Sở Ánh Sáng", "70,00", "70,00%", "Tốt", "20,00", "50,00"]);
        await reader.GoAsync(Paths.Home);
        await reader.SeesAsync("Khối xã, phường, đặc khu");
        Person[] everybody = [administrator, publisher, publisherLater, reader];
        Assert.Empty(everybody.SelectMany(person => person.Watch.ConsoleErrors.Concat(person.Watch.RequestsElsewhere)));
    }

    /// <summary>Unit B runs the evaluation: its own person, whatever the account, decides nothing about it; the appraiser from outside does.</summary>
    private async Task IsAppraisedOutsideAsync(OpenRound departments)
    {
        using var own = await province.SecondAccountAsync(Identity.SpecialistOfB, Role.Appraiser);
        await province.GiveScopeAsync(departments.Group, await province.NewestAccountAsync());
        var closed = await own.GetAsync($"{Paths.Dossier(departments.DossierOfB)}/appraisal/van-ban");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, closed.StatusCode);

        await using var appraiser = await Person.AtWorkAsync(province, Identity.Appraiser);
        await appraiser.GoAsync($"{Paths.Appraisal(departments)}/criteria/van-ban");
        await appraiser.Page.GetByRole(AriaRole.Button, new() { Name = $"{Words.Criterion.Accept} Sở Đồng Bằng" }).ClickAsync();
        await appraiser.SeesAsync(Words.Criterion.Accepted(1));
        Assert.Equal(
            CriterionState.Decided,
            (await province.DossierAsync(departments.DossierOfB)).StateOf(new IndicatorId("van-ban"), province.Clock.GetUtcNow())
        );
    }

    /// <summary>From the difference on the page over the question and the answer to the decision, which is what counts.</summary>
    private async Task IsExplainedAsync(OpenRound departments)
    {
        await using var appraiser = await Person.AtWorkAsync(province, Identity.Appraiser);
        await appraiser.GoAsync($"{Paths.Appraisal(departments)}/criteria/van-ban");
        await appraiser.SeesAsync("lệch 50%");
        await appraiser.FollowAsync(Words.Criterion.AskBeyond);
        await appraiser.SeesAsync("Sở Ánh Sáng");
        await appraiser.Page.GetByLabel(Words.Explanation.Until).FillAsync("07/11/2031");
        await appraiser.PressAsync(Words.GroupExplanations.Send);

        await using var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await specialist.GoAsync($"{Paths.Explanations(departments.DossierOfA)}/van-ban");
        await specialist.SeesAsync("đơn vị khai 3 văn bản, số giám sát 2 văn bản");
        await specialist
            .Page.GetByRole(AriaRole.Textbox, new() { Name = Words.Thread.Answer })
            .FillAsync("Một văn bản do cấp phó ký thay; đề nghị tính 2 văn bản.");
        await specialist.Page.GetByLabel("Số văn bản do người đứng đầu ký").FillAsync("2");
        await specialist.PressAsync(Words.Thread.SendToLeader);
        await specialist.SeesAsync("Một văn bản do cấp phó ký thay");

        await using var leader = await Person.AtWorkAsync(province, Identity.LeaderOfA);
        await leader.GoAsync($"{Paths.Explanations(departments.DossierOfA)}/van-ban");
        await leader.SeesAsync("Một văn bản do cấp phó ký thay");
        await leader.SeesAsync("2 văn bản");
        await leader.PressAsync(Words.Thread.Confirm);
        await leader.SeesAsync("Đơn vị đã giải trình");

        await appraiser.GoAsync($"{Paths.Explanations(departments.DossierOfA)}/van-ban");
        await appraiser.Page.GetByLabel(Words.Explanation.Outcome(ExplanationOutcome.Accepted)).CheckAsync();
        await appraiser.Page.GetByRole(AriaRole.Textbox, new() { Name = Words.Thread.Words }).FillAsync("Đồng ý tính 2 văn bản.");
        await appraiser.PressAsync(Words.Thread.Save);
        await appraiser.SeesAsync("Đồng ý tính 2 văn bản.");

        await specialist.Page.ReloadAsync();
        await specialist.SeesAsync("Đồng ý tính 2 văn bản.");
        Assert.Equal("3", (await province.DossierAsync(departments.DossierOfA)).AnswerTo(new InputId("da-ky"))!.Value);
        Assert.Empty(appraiser.Watch.ConsoleErrors.Concat(specialist.Watch.ConsoleErrors));
    }
}

public sealed class BacGiangYearOnSqliteTests(SqliteProvince province) : BacGiangYearTests(province), IClassFixture<SqliteProvince>;

public sealed class BacGiangYearOnPostgresTests(PostgresProvince province) : BacGiangYearTests(province), IClassFixture<PostgresProvince>;
