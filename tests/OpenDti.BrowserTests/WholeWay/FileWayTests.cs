using System.Text;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What goes out of the browser as a file and comes back: the workbook, and the form that a leader signed.</summary>
public sealed class FileWayTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static TheoryData<Device> Devices => [Device.Desk, Device.DeskWithoutScripts];

    /// <summary>The file says two drills, a colleague has saved one meanwhile; 1.2 is 3/4 of 20 points.</summary>
    [Theory]
    [MemberData(nameof(Devices), DisableDiscoveryEnumeration = true)]
    public async Task A_workbook_is_downloaded_filled_in_and_uploaded_and_a_conflict_is_decided_before_anything_is_saved(Device device)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await using var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA, device);
        await specialist.GoAsync(Paths.Workbook(dossier));
        var download = await specialist.Page.RunAndWaitForDownloadAsync(() => specialist.FollowAsync(Words.Workbook.Whole));
        var filled = FilledIn.With(await BytesOfAsync(download), ("so-lan", "2"), ("da-ky", "3"), ("tong-so", "4"));
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));

        await specialist
            .Page.GetByLabel(Words.Workbook.File)
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "hồ sơ đã nhập.xlsx",
                    MimeType = Excel,
                    Buffer = filled,
                }
            );
        await specialist.PressAsync(Words.Workbook.Upload);
        await specialist.SeesAsync("hồ sơ đã nhập.xlsx");
        await specialist.PressAsync(Words.Workbook.Apply(3));
        await specialist.SeesAsync(Words.Workbook.ChooseOne("Số lần diễn tập"));
        Assert.Single((await province.DossierAsync(dossier)).Answers);
        await specialist.Page.GetByLabel("2 lần " + Words.Workbook.InFile).CheckAsync();
        await specialist.PressAsync(Words.Workbook.Apply(3));

        await specialist.SeesAsync(Words.Overview.SelfTotal);
        await specialist.GoAsync(Paths.Entry(dossier));
        await Expect(specialist.Row("van-ban").Points).ToContainTextAsync("15,00");
        Assert.Equal("2", (await province.DossierAsync(dossier)).AnswerTo(new InputId("so-lan"))!.Value);
        Assert.Empty(specialist.Watch.ConsoleErrors);
    }

    [Theory]
    [MemberData(nameof(Devices), DisableDiscoveryEnumeration = true)]
    public async Task The_form_is_opened_to_print_signed_elsewhere_and_handed_in_with_its_code(Device device)
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        await using var clerk = await Person.AtWorkAsync(province, Identity.SpecialistOfA, device);
        await clerk.GoAsync(Paths.Paper(dossier));
        await clerk.FollowAsync(Words.Paper.OpenForm);
        var code = (await clerk.Page.Locator(".notice b").TextContentAsync())!.Split(':')[1].Trim();
        await clerk.FollowAsync(Words.Paper.Back);

        await clerk.Page.GetByLabel(Words.Paper.Code).FillAsync(code.ToUpperInvariant());
        await clerk.Page.GetByLabel(Words.Paper.Number).FillAsync("125/SAS-VP");
        await clerk.Page.GetByLabel(Words.Paper.Date).FillAsync("15/10/2025");
        await clerk.Page.GetByLabel(Words.Paper.Signer).FillAsync("Lê Văn Ký, Giám đốc");
        await clerk
            .Page.GetByLabel(Words.Paper.File)
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "phiếu đã ký.pdf",
                    MimeType = "application/pdf",
                    Buffer = Encoding.ASCII.GetBytes("%PDF-1.7"),
                }
            );
        await clerk.PressAsync(Words.Paper.HandIn);

        await clerk.SeesAsync(Words.Dossier.State(DossierState.Confirmed));
        Assert.Equal(DossierState.Confirmed, (await province.DossierAsync(dossier)).State);
    }

    private static async Task<byte[]> BytesOfAsync(IDownload download)
    {
        using var bytes = new MemoryStream();
        await using var stream = await download.CreateReadStreamAsync();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
