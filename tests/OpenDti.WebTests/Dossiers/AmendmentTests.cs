using System.Net;
using System.Text;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.WebTests.Dossiers;

/// <summary>
/// The set of a running round is amended: what it does is seen before, nothing entered is lost, and what was confirmed is proved by the set of its
/// time.
/// </summary>
public abstract class AmendmentTests(Province province) : AmendmentScene(province)
{
    [Fact]
    public async Task Before_it_takes_effect_a_page_shows_what_changes_for_whom()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        var administrator = await Province.AsAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync(Path(round.Group, set));

        Assert.Equal(["1 → 2", "2 → 1"], Cells(page, "Thứ hạng"));
        Assert.Equal(["75,00 → 40,00", "50,00 → 60,00"], Cells(page, "Tổng điểm"));
        Assert.Equal(["0,7500 → 0,4000", "0,5000 → 0,6000"], Cells(page, "Giá trị chỉ số"));
        Assert.Equal("1.2 (−15,00); 1.1 (+10,00); 2.1 (−30,00)", Cells(page, "Tiêu chí có điểm thay đổi").First());
        Assert.Contains("1.2 Văn bản do người đứng đầu ký bãi bỏ 20,00 –", Rows(page, "thay-doi"));
        Assert.Contains("2.3 Có sao lưu dự phòng bổ sung – 10,00", Rows(page, "thay-doi"));
        Assert.Contains("Số lần diễn tập đổi loại số liệu, đơn vị tính hoặc nguồn", Rows(page, "thay-doi"));
        Assert.Contains("2.3 Có sao lưu dự phòng 2 / 2", Rows(page, "phai-nhap"));
        Assert.Contains("Sở Ánh Sáng Số lần diễn tập 2 lần đơn vị khai không còn phù hợp; phải nhập lại", Rows(page, "khong-con"));
        Assert.Contains(
            "Sở Ánh Sáng Tổng số văn bản 4 văn bản đơn vị khai nội dung bị bãi bỏ; giữ lại, không tính",
            Rows(page, "khong-con")
        );
        Assert.Contains("Sở Ánh Sáng. Do: 1.1 Có Ban Chỉ đạo; 2.1 Diễn tập; 2.3", TextOf(page), StringComparison.Ordinal);
        Assert.Equal(Province.Set, (await Province.GroupAsync(round.Group)).StoredSetId);
    }

    [Fact]
    public async Task Confirmed_with_its_decision_it_takes_effect_as_shown_and_nothing_entered_is_lost()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        var administrator = await Province.AsAsync(Identity.AuthorityAdministrator);

        var answer = await SubmitAsync(administrator, round, set);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var (a, b) = (await ReadAsync(round.DossierOfA), await ReadAsync(round.DossierOfB));
        Assert.Equal((Points.Quantise(40), Points.Quantise(60)), (a.Sheet.Total, b.Sheet.Total));
        Assert.Equal(DossierState.Entering, a.Dossier.State);
        Assert.NotNull(a.Dossier.VoidedAt);
        Assert.Equal("2", a.Dossier.AnswerTo(new("so-lan"))!.Value);
        Assert.Equal("3", a.Dossier.AnswerTo(new("da-ky"))!.Value);
        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        var overview = TextOf(await specialist.OpenAsync(DossierPath(round.DossierOfA)));
        Assert.Contains("Quyết định số 1520/QĐ-UBND ngày 02/03/2026; lần xác nhận trước hết hiệu lực", overview, StringComparison.Ordinal);
        Assert.Contains("Số lần diễn tập: 2", overview, StringComparison.Ordinal);
        var entry = TextOf(await specialist.OpenAsync(DossierPath(round.DossierOfA) + "/indices/an-toan"));
        Assert.Contains("giá trị đã nhập (2) không còn phù hợp", entry, StringComparison.Ordinal);
        var history = TextOf(await specialist.OpenAsync(DossierPath(round.DossierOfA) + "/history"));
        Assert.Contains(
            "Bộ chỉ số được sửa đổi theo Quyết định số 1520/QĐ-UBND ngày 02/03/2026; lần xác nhận trước",
            history,
            StringComparison.Ordinal
        );
        Assert.Contains("Lưu 1.2 Văn bản do người đứng đầu ký", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_anew_a_figure_counts_again_and_a_confirmation_proves_the_amended_set()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        await Province.AmendAsync(round.Group, set);
        var dossier = round.DossierOfA;

        var same = await Province.SaveAsync(
            dossier,
            "dien-tap",
            Identity.SpecialistOfA,
            ("so-lan", "2", await SeenAsync(dossier, "so-lan"))
        );
        await Province.SaveAsync(dossier, "du-phong", Identity.SpecialistOfA, ("sao-luu", "yes", 0));
        await ConfirmAAsync(round);
        var receipt = await ReceiptAsync(dossier);

        Assert.False(same.IsRefused);
        Assert.Equal(Points.Quantise(20 + 30 + 20 + 10), (await ReadAsync(dossier)).Sheet.Total);
        Assert.Null((await Province.DossierAsync(dossier)).VoidedAt);
        Assert.Equal("2", receipt.Set.Version);
        Assert.Equal(Points.Quantise(80).Scaled, receipt.Confirmation.TotalE10);
        Assert.Empty(FailuresOf(receipt));
        var swapped = receipt with { Set = (await OldReceiptAsync()).Set, Checksum = "" };
        Assert.Contains("receipt.other-set", FailuresOf(swapped with { Checksum = swapped.ComputedChecksum() }));
    }

    [Fact]
    public async Task A_confirmation_that_still_holds_is_proved_by_the_set_of_its_time()
    {
        var round = await FilledRoundAsync();
        await ConfirmAAsync(round);
        var before = await ReceiptAsync(round.DossierOfA);
        var renamed = AmendmentSteps.SameAs1("1-ten").Replace("Có Ban Chỉ đạo", "Thành lập Ban Chỉ đạo", StringComparison.Ordinal);

        await Province.AmendAsync(round.Group, await Province.AdoptAsync(renamed));

        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        var overview = TextOf(await specialist.OpenAsync(DossierPath(round.DossierOfA)));
        Assert.Equal(DossierState.Confirmed, (await Province.DossierAsync(round.DossierOfA)).State);
        Assert.Equal(before.ToText(), (await ReceiptAsync(round.DossierOfA)).ToText());
        Assert.Empty(FailuresOf(before));
        Assert.Contains(
            "1.1 Có Ban Chỉ đạo",
            TextOf(await specialist.OpenAsync(DossierPath(round.DossierOfA) + "/history")),
            StringComparison.Ordinal
        );
        Assert.Contains("được sửa đổi theo Quyết định số 1520/QĐ-UBND", overview, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await specialist.GetAsync(DossierPath(round.DossierOfA) + "/receipt")).StatusCode);
    }

    [Fact]
    public async Task A_void_confirmation_is_told_as_one_and_its_old_receipt_stays_genuine()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        var old = await ReceiptAsync(round.DossierOfA);

        await Province.AmendAsync(round.Group, set);

        var auditor = await Province.FreshAsync(Identity.Auditor);
        var looked = await auditor.OpenAsync(
            $"/{TestWorld.Province.Slug}/receipts?code={old.Confirmation.Head}&version={old.Confirmation.Seq}"
        );
        Assert.Contains("không còn hiệu lực", TextOf(looked), StringComparison.Ordinal);
        Assert.Empty(FailuresOf(old));
    }

    [Fact]
    public async Task What_was_dropped_counts_again_when_a_later_version_brings_it_back()
    {
        var round = await FilledRoundAsync();
        await Province.AmendAsync(round.Group, await Province.AmendedSetAsync());
        Assert.Equal(Points.Quantise(40), (await ReadAsync(round.DossierOfA)).Sheet.Total);

        await Province.AmendAsync(round.Group, await Province.AdoptAsync(AmendmentSteps.SameAs1("3")), number: "1600/QĐ-UBND");

        // 1.2 has its 15 points again; 2.1 was set aside and waits to be entered in its old form.
        Assert.Equal(Points.Quantise(10 + 15 + 20), (await ReadAsync(round.DossierOfA)).Sheet.Total);
        var history = TextOf(
            await (await Province.FreshAsync(Identity.SpecialistOfA)).OpenAsync(DossierPath(round.DossierOfA) + "/history")
        );
        Assert.Contains("1600/QĐ-UBND", history, StringComparison.Ordinal);
        Assert.Contains("1520/QĐ-UBND", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_units_are_told_the_decision_and_what_changes_for_them()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await ConfirmAAsync(round);
        await Province.AmendAsync(round.Group, set, number: $"77-{round.Year}/QĐ-UBND");

        var ofA = TextOf(await (await Province.FreshAsync(Identity.LeaderOfA)).OpenAsync($"/{TestWorld.Province.Slug}/notices"));
        var ofB = TextOf(await (await Province.AsAsync(Identity.SpecialistOfB)).OpenAsync($"/{TestWorld.Province.Slug}/notices"));
        var inEnglish = TextOf(await (await Province.AsAsync(Identity.SpecialistOfB)).OpenAsync($"/en/{TestWorld.Province.Slug}/notices"));

        Assert.Contains(
            $"phải xác nhận lại do bộ chỉ số được sửa đổi theo Quyết định số 77-{round.Year}/QĐ-UBND ngày 02/03/2026",
            ofA,
            StringComparison.Ordinal
        );
        Assert.Contains("2 tiêu chí phải nhập, 1 số liệu đã nhập không còn phù hợp", ofA, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ của Sở Đồng Bằng: 2 tiêu chí phải nhập, 0 số liệu", ofB, StringComparison.Ordinal);
        Assert.Contains($"was amended by decision 77-{round.Year}/QĐ-UBND of 02/03/2026", inEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_page_of_either_version_tells_the_amendment_with_its_basis()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        await Province.AmendAsync(round.Group, set);
        var reader = await Province.AsAsync(Identity.Anonymous);
        var (before, after) = (StoredSet.HashOf(TestSet.Yaml), StoredSet.HashOf(AmendmentSteps.Amended("2")));

        var old = TextOf(await reader.OpenAsync($"/{TestWorld.Province.Slug}/indicator-sets/{before}"));
        var now = TextOf(await reader.OpenAsync($"/{TestWorld.Province.Slug}/indicator-sets/{after}"));
        var inEnglish = TextOf(await reader.OpenAsync($"/en/{TestWorld.Province.Slug}/indicator-sets/{after}"));

        Assert.Contains("được thay bằng Bộ chỉ số, phiên bản 2", old, StringComparison.Ordinal);
        Assert.Contains(
            "Căn cứ Quyết định số 1520/QĐ-UBND ngày 02/03/2026 của UBND tỉnh: Sửa đổi một số tiêu chí",
            now,
            StringComparison.Ordinal
        );
        Assert.Contains("in place of Indicator set, version 1", inEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_made_before_is_refused_in_one_sentence()
    {
        var (round, set) = (await FilledRoundAsync(), await Province.AmendedSetAsync());
        var workbook = await Province.UploadedFiguresAsync(round.DossierOfA, ("ban-chi-dao", "Không"));
        await Province.AmendAsync(round.Group, set);

        var page = await (await Province.FreshAsync(Identity.SpecialistOfA)).OpenAsync(
            $"{DossierPath(round.DossierOfA)}/workbook/{workbook:N}"
        );

        Assert.Contains("Tệp được xuất trước khi bộ chỉ số của kỳ này được sửa đổi nên không nhận", TextOf(page), StringComparison.Ordinal);
        Assert.Equal("yes", (await Province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("ban-chi-dao"))!.Value);
    }

    private static IEnumerable<string> FailuresOf(Receipt receipt) =>
        ReceiptVerifier
            .Check(Encoding.UTF8.GetBytes(receipt.ToText()), code: null)
            .Where(check => check.State == ReceiptCheckState.Fails)
            .Select(check => check.Code);

    private async Task<Receipt> ReceiptAsync(Guid dossier)
    {
        var specialist = await Province.FreshAsync(Identity.SpecialistOfA);
        return Receipt.Parse(await (await specialist.GetAsync(DossierPath(dossier) + "/receipt.json")).Content.ReadAsStringAsync())!;
    }

    private async Task<Receipt> OldReceiptAsync() => await ReceiptAsync(await Province.DossierInAsync(DossierState.Confirmed));
}

public sealed class AmendmentOnSqliteTests(SqliteProvince province) : AmendmentTests(province), IClassFixture<SqliteProvince>;

public sealed class AmendmentOnPostgresTests(PostgresProvince province) : AmendmentTests(province), IClassFixture<PostgresProvince>;
