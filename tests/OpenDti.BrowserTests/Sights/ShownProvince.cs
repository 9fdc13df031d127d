using OpenDti.Documents;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.BrowserTests.Sights;

/// <summary>
/// A province in which every page has something to show: a released round, a locked one that waits for its release, and an open one in which
/// unit A was asked for a correction and unit B waits for its leader, and one whose deadline was moved. The clock stands still.
/// </summary>
public sealed partial class ShownProvince : Province
{
    public static readonly DateTimeOffset Now = new(2031, 10, 15, 14, 0, 0, HanoiTime.Offset);

    public OpenRound Released { get; private set; } = null!;

    public OpenRound Locked { get; private set; } = null!;

    /// <summary>Locked, its draft results before the units: A objects, B agrees.</summary>
    public OpenRound Drafted { get; private set; } = null!;

    /// <summary>Locked, with a decision that approves its results.</summary>
    public OpenRound Approved { get; private set; } = null!;

    /// <summary>Locked and half appraised: points given, a criterion returned, an explanation asked.</summary>
    public OpenRound Appraised { get; private set; } = null!;

    /// <summary>The council sits: points of one line decided, a bonus that waits, minutes kept.</summary>
    public OpenRound Council { get; private set; } = null!;

    public Guid Proposal { get; private set; }

    /// <summary>Bonus schemes that wait to be attached: a sound one and one with findings.</summary>
    public Guid Scheme { get; private set; }

    public Guid BrokenScheme { get; private set; }

    /// <summary>Released, with complaints: A's waits, B's was decided as adjusted and its criterion corrected.</summary>
    public OpenRound Complained { get; private set; } = null!;

    public Guid ComplaintOfA { get; private set; }

    public Guid ComplaintOfB { get; private set; }

    /// <summary>Released twice: the second results took the place of the first after a complaint.</summary>
    public OpenRound Corrected { get; private set; } = null!;

    public string ReplacedResults { get; private set; } = "";

    public string CorrectedResults { get; private set; } = "";

    public OpenRound Open { get; private set; } = null!;

    /// <summary>Open too, after its deadline was moved: unit A confirmed, unit B withdrew and has still more time.</summary>
    public OpenRound Moved { get; private set; } = null!;

    /// <summary>Open, its set amended after unit A had confirmed.</summary>
    public OpenRound Amended { get; private set; } = null!;

    /// <summary>The version that the amended round uses and others could.</summary>
    public Guid AmendedSet { get; private set; }

    /// <summary>Workbooks that wait to be looked at: with changes, with errors, and with a figure that somebody else changed meanwhile.</summary>
    public Guid FilledWorkbook { get; private set; }

    public Guid WrongWorkbook { get; private set; }

    public Guid ClashingWorkbook { get; private set; }

    /// <summary>Leads a colleague of unit A to the open round.</summary>
    public string EntryLink { get; private set; } = "";

    /// <summary>The hash of the released results document.</summary>
    public string Results { get; private set; } = "";

    /// <summary>The first year's results, by another set than the later ones.</summary>
    public string FirstResults { get; private set; } = "";

    /// <summary>The hash of the set that its rounds use.</summary>
    public string SetSha256 { get; } = StoredSet.HashOf(TestSet.Yaml);

    /// <summary>A set and a list of nominees that wait for their confirmation, and one of each with findings.</summary>
    public Guid Set2 { get; private set; }

    public Guid BrokenSet { get; private set; }

    public Guid Nominees { get; private set; }

    public Guid BrokenNominees { get; private set; }

    public Guid SeatOfA { get; private set; }

    /// <summary>Evidence of unit A in the open round: a document with its file, and one that an appraiser has to see on the spot.</summary>
    public Guid Document { get; private set; }

    public Guid OnSite { get; private set; }

    /// <summary>A source of monitored figures, a file of it that waits, and one with errors.</summary>
    public Guid Source { get; private set; }

    public Guid Measured { get; private set; }

    public Guid WrongMeasured { get; private set; }

    /// <summary>Two traits of units, of which no criterion asks yet.</summary>
    private const string Traits =
        "\ntraits:\n  - { id: \"mien-nui\", name: { vi: \"Địa bàn miền núi\", en: \"In the mountains\" } }\n"
        + "  - { id: \"moi-sap-nhap\", name: { vi: \"Mới sáp nhập\", en: \"Newly merged\" } }\n";

    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);

    protected override async Task FillAsync()
    {
        await base.FillAsync();
        Clock.StopAt(Now.AddDays(-1));
        Released = await EndedRoundAsync();
        Locked = await EndedRoundAsync();
        Approved = await EndedRoundAsync();
        Drafted = await EndedRoundAsync();
        Appraised = await EndedRoundAsync();
        OnSite = await this.AddOnSiteAsync(Appraised.DossierOfB, "cap-do");
        Council = await EndedRoundAsync();
        Complained = await EndedRoundAsync();
        Corrected = await EndedRoundAsync();
        await this.PlanAsync(Complained, ("complaintDays", "10"));
        await this.PlanAsync(Corrected, ("complaintDays", "10"));
        Clock.StopAt(Now);
        await AppraiseAsync();
        await HoldCouncilAsync();
        Results = await ReleaseAsync(Released);
        await ComplainAsync();
        await this.SendDraftAsync(Drafted.Group);
        await this.AnswerDraftAsync(Drafted.DossierOfA, Identity.LeaderOfA, "van-ban", "Đề nghị tính cả văn bản số 12/KH-SAS.");
        await this.AnswerDraftAsync(Drafted.DossierOfA, Identity.LeaderOfA, "dien-tap", "Báo cáo lần hai đã nộp ngày 01/10.");
        await this.SettleDraftAsync(Drafted.DossierOfA, "dien-tap", "Đã tính đủ hai lần; giữ nguyên điểm.");
        await this.AnswerDraftAsync(Drafted.DossierOfB, Identity.LeaderOfB, agrees: true);
        await this.ApproveAsync(Approved.Group, number: "46/QĐ-UBND");
        FirstResults = await PublishAsync(
            Now.Year - 2,
            TestSet.Yaml.Replace("version: \"1\"", "version: \"0\"", StringComparison.Ordinal),
            "no"
        );
        await PublishAsync(Now.Year - 1, TestSet.Yaml, "yes");
        Open = await OpenRoundAsync();
        await this.FillAsync(Open.DossierOfA, Identity.SpecialistOfA);
        await this.SendAsync(Open.DossierOfA, Identity.SpecialistOfA);
        await this.ReturnAsync(Open.DossierOfA, Identity.LeaderOfA, "van-ban", "Thiếu danh mục văn bản quý IV.");
        await this.AssignAsync(Open.DossierOfA, Identity.ContributorOfA, "van-ban", "dien-tap");
        EntryLink = await this.EntryLinkAsync(Open.DossierOfA, Identity.ContributorOfA);
        FilledWorkbook = await this.UploadedFiguresAsync(Open.DossierOfA, ("so-lan", "1"), ("da-ky", "4"));
        WrongWorkbook = await this.UploadedFiguresAsync(Open.DossierOfA, ("so-lan", "-1"), ("da-ky", "năm"));
        ClashingWorkbook = await this.UploadedFiguresAsync(Open.DossierOfB, ("so-lan", "2"), ("ban-chi-dao", "Có"));
        await this.SaveAsync(Open.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        await this.SendAsync(Open.DossierOfB, Identity.SpecialistOfB);
        Document = await this.AddDocumentAsync(Open.DossierOfA, "van-ban", EvidenceSteps.Pdf());
        await this.AddOnSiteAsync(Open.DossierOfA, "cap-do");
        await this.GiveScopeAsync(Open.Group, Identity.Appraiser);
        await this.AddLinkAsync(Open.DossierOfA, "van-ban");
        Source = await this.EnteredSourceAsync();
        Measured = await this.UploadedMonitoredAsync("code,da-ky,tong-so\na,2,4\nb,1,3\n");
        WrongMeasured = await this.UploadedMonitoredAsync("code,da-ky\na,hai\nb,1\n");
        await this.MeasureAsync(Open.DossierOfA, "da-ky", "2");
        Moved = await MovedRoundAsync();
        AmendedSet = await AdoptAsync(AmendmentSteps.Amended("1-sua-doi") + Traits);
        Amended = await AmendedRoundAsync();
        await SetForNextYearAsync(Amended);
        var communes = await this.RegisterAsync(UnitKind.Commune, "Xã Đầu Nguồn", "Xã Cuối Nguồn", "Phường Bến Nước");
        await this.MergeAsync([.. communes.Take(2)], new Successor.New("nguon", "Xã Nguồn"), new DateOnly(2026, 7, 1));
        await UploadAsync();
    }

    private async Task AppraiseAsync()
    {
        await this.GiveScopeAsync(Appraised.Group, Identity.Appraiser);
        await this.MonitorAsync(Appraised.DossierOfA, "so-lan", "1");
        AppraisalDecision[] decisions =
        [
            AppraisalSteps.Award("van-ban", 12, AppraisalReason.PartAccepted, "Hai văn bản ban hành ngoài thời gian đánh giá."),
            AppraisalSteps.Return("cap-do", Now.AddDays(3), "Quyết định phê duyệt chưa có chữ ký số; đề nghị bổ sung."),
        ];
        foreach (var decision in decisions)
        {
            await this.AppraiseAsync(Appraised.DossierOfA, Identity.Appraiser, decision);
        }

        await this.AskAsync(Appraised.DossierOfA, "co-ban-chi-dao", "Quyết định thành lập Ban Chỉ đạo ban hành ngày nào?");
        await this.KeepPhraseAsync("Đề nghị bổ sung quyết định phê duyệt có chữ ký số.");
    }

    private async Task UploadAsync()
    {
        var next = TestSet.Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal);
        Set2 = await this.UploadedAsync(UploadPurpose.IndicatorSet, "Bộ chỉ số năm 2032.xlsx", SetDocument.Workbook(next).Value);
        var broken = SetDocument.Workbook(next.Replace("max: 30", "max: ba mươi", StringComparison.Ordinal)).Value;
        BrokenSet = await this.UploadedAsync(UploadPurpose.IndicatorSet, "Bộ chỉ số năm 2032, bản nháp.xlsx", broken);
        BrokenNominees = await this.UploadedNomineesAsync();
        var list = UploadSteps.Nominees(
            ["stttt", "Sở Văn hóa, Thể thao và Du lịch", "Khối sở, ban, ngành", "Nguyễn Thị Ánh Nguyệt", "Chuyên viên đơn vị", ""],
            ["stttt", "", "", "Trần Văn Bình", "Lãnh đạo đơn vị", ""],
            ["a", "", "", "Người SpecialistOfA", "Chuyên viên đơn vị", ""]
        );
        Nominees = await this.UploadedAsync(UploadPurpose.Nominees, "Danh sách đầu mối.xlsx", list);
        SeatOfA = await this.SeatOfAsync(Identity.LeaderOfA);
    }

    private Task<string> PublishAsync(int year, string set, string committee) =>
        this.PublishAsync(
            new PublishedGroup(
                year,
                UnitKind.Department,
                set,
                [
                    PublishedUnit.Of(UnitA, "Sở Ánh Sáng", ("ban-chi-dao", committee), ("so-lan", "1")),
                    PublishedUnit.Of(UnitB, "Sở Đồng Bằng", ("ban-chi-dao", "yes"), ("so-lan", "2")),
                ]
            )
        );

    private async Task<OpenRound> MovedRoundAsync()
    {
        var round = await OpenRoundAsync();
        await this.ChangeDeadlineAsync(
            round,
            round.DeadlineAt.AddDays(3),
            "Mưa lũ làm gián đoạn đường truyền tại nhiều đơn vị từ ngày 12/10."
        );
        await this.EnterCalendarDayAsync(new DateOnly(2032, 1, 2), isWorking: false);
        await this.PlanAsync(round, ("appraisal", "10"), ("draftResults", "5"), ("publishBefore", "27/10/2031"));
        await this.PlanAsync(
            round,
            ("appraisal", "12"),
            ("explanation1", "3"),
            ("draftResults", "5"),
            ("council", "3"),
            ("approval", "5"),
            ("publishBefore", "27/10/2031"),
            ("complaintDays", "10"),
            ("reason", "Thêm thời gian thẩm định do mưa lũ.")
        );
        await this.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await this.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        await this.SendAsync(round.DossierOfB, Identity.SpecialistOfB);
        await this.ConfirmAsync(round.DossierOfB, Identity.LeaderOfB);
        await this.WithdrawAsync(round.DossierOfB, Identity.LeaderOfB, "Thiếu số liệu của hai phòng mới nhận từ ngày 01/10.");
        await this.ExtendAsync(round.DossierOfB, round.DeadlineAt.AddDays(5), "Đơn vị mới sáp nhập, đang bàn giao số liệu.");
        return round;
    }

    private async Task<OpenRound> AmendedRoundAsync()
    {
        var round = await OpenRoundAsync();
        await this.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        var amended = await this.AmendAsync(round.Group, AmendedSet, round.DeadlineAt.AddDays(2));
        Assert.False(amended.IsRefused);
        return round;
    }

    /// <summary>The last of all years, so that the year after it can still be opened: everything is set that may be carried over, and more.</summary>
    private async Task SetForNextYearAsync(OpenRound round)
    {
        await this.AttachSchemeAsync(round.Group);
        await this.GiveScopeAsync(round.Group, Identity.Appraiser, units: [UnitA], criteria: ["van-ban", "dien-tap"]);
        await this.PlanAsync(
            round,
            ("appraisal", "10"),
            ("explanation1", "3"),
            ("draftResults", "5"),
            ("approval", "5"),
            ("publishBefore", "31/12/2031"),
            ("complaintDays", "10"),
            ("tolerance", "5")
        );
    }

    /// <summary>Unit A confirmed in time; unit B did not.</summary>
    private async Task<OpenRound> EndedRoundAsync()
    {
        var round = await OpenRoundAsync(Clock.GetUtcNow().AddHours(1));
        await this.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await this.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await this.SaveAsync(round.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "1", 0));
        return round;
    }

    private async Task<string> ReleaseAsync(OpenRound round)
    {
        var released = await this.ReleaseAsync(round.Group, number: "45/QĐ-UBND");
        return released.Value;
    }
}
