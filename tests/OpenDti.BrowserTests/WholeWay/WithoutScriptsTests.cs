using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Nominees;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What people of a unit and of the agency do, in a browser that runs no script.</summary>
public sealed class WithoutScriptsTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Now = new(2031, 10, 15, 9, 0, 0, HanoiTime.Offset);

    /// <summary>75 points of four criteria; with one drill less, 55.</summary>
    [Fact]
    public async Task A_specialist_hands_out_work_and_sends_a_leader_returns_and_confirms()
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync(Now.AddDays(3));
        var dossier = round.DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await using var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA, Device.DeskWithoutScripts);
        await using var leader = await Person.AtWorkAsync(province, Identity.LeaderOfA, Device.DeskWithoutScripts);

        await specialist.GoAsync(Paths.Assignments(dossier));
        await specialist.Page.GetByLabel(Words.Assign.Name).FillAsync("Lò Thị Mới");
        await specialist.Page.GetByLabel("2.1 Diễn tập").CheckAsync();
        await specialist.PressAsync(Words.Assign.Give);
        await specialist.SeesAsync(Words.Assign.Shares);
        await specialist.PressAsync(Words.Assign.MakeLink + " Lò Thị Mới");
        await specialist.SeesAsync("/entry-links/");

        await SendAsync(specialist, dossier);
        await leader.ReturnAsync("2.1", "Còn thiếu báo cáo.");
        await specialist.GoAsync(Paths.Dossier(dossier) + "/indices/an-toan");
        await specialist.SeesAsync("Còn thiếu báo cáo.");
        await specialist.Row("dien-tap").SaveAsync(("so-lan", "1"));
        await Expect(specialist.Row("dien-tap").Points).ToContainTextAsync("10,00");
        await SendAsync(specialist, dossier);
        await leader.ConfirmAsync("55,00");

        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    [Fact]
    public async Task The_agency_opens_a_round_gives_a_unit_more_time_and_takes_in_nominees()
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync(Now.AddDays(3));
        await using var agency = await Person.AtWorkAsync(province, Identity.AuthorityAdministrator, Device.DeskWithoutScripts);

        await agency.GoAsync(Paths.Rounds + "/new");
        await agency.Page.GetByLabel(Words.Open.Year).FillAsync("2047");
        await agency.Page.GetByLabel(Words.Open.WindowFrom).FillAsync("16/10/2046");
        await agency.Page.GetByLabel(Words.Open.WindowTo).FillAsync("15/10/2047");
        await agency.Page.GetByLabel(Words.Open.DeadlineDay).FillAsync("20/10/2047");
        await agency.Page.GetByLabel(Words.Open.DeadlineTime).FillAsync("17:00");
        await agency.PressAsync(Words.Open.Submit);
        await agency.SeesAsync("2047");
        await agency.DoesNotSeeAsync(Words.Ui.ErrorsTitle);

        await agency.GoAsync(Paths.Deadline(round.DossierOfB));
        await agency.Page.GetByLabel(Words.Deadline.Day).FillAsync("25/10/2031");
        await agency.Page.GetByLabel(Words.Deadline.Time).FillAsync("17:00");
        await agency.Page.GetByLabel(Words.Deadline.Reason).FillAsync("Đơn vị bị ngập lụt.");
        await agency.PressAsync(Words.Deadline.SubmitUnit);
        await agency.SeesAsync("25/10/2031");

        await agency.GoAsync(Paths.Home + NomineesEndpoint.Path);
        await agency
            .Page.GetByLabel(Words.Nominees.File)
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "dau-moi.xlsx",
                    MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Buffer = UploadSteps.Nominees([
                        "khong-script",
                        "Sở Không Chữ Lệnh",
                        "Khối sở, ban, ngành",
                        "Lê Thị Sáu",
                        "Chuyên viên đơn vị",
                        "",
                    ]),
                }
            );
        await agency.PressAsync(Words.Nominees.Upload);
        await agency.SeesAsync("Lê Thị Sáu");
        await agency.Page.Locator("main form button").ClickAsync();
        await agency.SeesAsync(Words.Nominees.DoneTitle);

        Assert.Equal(
            new DateTimeOffset(2031, 10, 25, 17, 0, 0, HanoiTime.Offset),
            (await province.DossierAsync(round.DossierOfB)).DeadlineIn(await province.GroupAsync(round.Group))
        );
    }

    [Fact]
    public async Task A_reader_filters_the_ranking_without_marks()
    {
        var hash = await province.PublishAsync(
            new PublishedGroup(
                2019,
                UnitKind.Department,
                TestSet.Yaml,
                [PublishedUnit.Of("Sở Ánh Sáng", ("ban-chi-dao", "yes")), PublishedUnit.Of("Sở Đồng Bằng", ("ban-chi-dao", "no"))]
            )
        );
        await using var reader = await Person.ArriveAsync(province, Device.DeskWithoutScripts);

        await reader.GoAsync($"{Paths.Results}/{hash}");
        await Expect(reader.Page.Locator("table.rank tbody tr")).ToHaveCountAsync(2);
        await reader.Page.GetByLabel(Words.Portal.Find).FillAsync("dong bang");
        await reader.Page.Locator("form.finder button").ClickAsync();

        await Expect(reader.Page.Locator("table.rank tbody tr")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator("table.rank tbody")).ToContainTextAsync("Sở Đồng Bằng");
    }

    private static async Task SendAsync(Person specialist, Guid dossier)
    {
        await specialist.GoAsync(Paths.Dossier(dossier));
        await specialist.PressAsync(Words.Overview.Send);
        await specialist.SeesAsync(Words.Dossier.State(DossierState.Sent));
    }
}
