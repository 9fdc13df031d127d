using System.Text;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications;

namespace OpenDti.WebTests.Appraisals;

/// <summary>What a unit corrects after an appraiser's return counts once its leader has confirmed it, and never before.</summary>
public abstract class UnconfirmedCorrectionTests(Province province) : DecideScene(province)
{
    // 3 of 4 documents: 15 of 20 points; 4 of 4: 20. With the other criteria 75 and 80.
    private static readonly Points Confirmed = Points.Quantise(75m);
    private static readonly Points Corrected = Points.Quantise(80m);

    [Fact]
    public async Task The_figure_that_the_leader_confirmed_counts_until_the_correction_is_confirmed_too()
    {
        var round = await CorrectedAsync();

        var waiting = await TotalAsync(round);
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");

        Assert.Equal(Confirmed, waiting);
        Assert.Equal(Corrected, await TotalAsync(round));
    }

    [Fact]
    public async Task A_correction_that_nobody_confirmed_in_time_never_counts()
    {
        var round = await CorrectedAsync();
        Province.Clock.StopAt(Province.Clock.GetUtcNow().AddDays(4));

        var overdue = await TotalAsync(round);
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var dossier = await Province.DossierAsync(round.DossierOfA);

        Assert.Equal(Confirmed, overdue);
        Assert.Equal(Confirmed, await TotalAsync(round));
        Assert.Equal("3", dossier.AnswerTo(new InputId("da-ky"))!.Value);
        Assert.False(dossier.HoldsFigures);
    }

    [Fact]
    public async Task A_correction_corrected_again_falls_back_to_what_the_leader_confirmed_last()
    {
        var round = await CorrectedAsync();
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");

        await CorrectAsync(round, "1");
        await CorrectAsync(round, "2");

        Assert.Equal(Corrected, await TotalAsync(round));
        Assert.Equal("2", (await Province.DossierAsync(round.DossierOfA)).AnswerTo(new InputId("da-ky"))!.Value);
    }

    [Fact]
    public async Task Papers_of_a_correction_that_nobody_confirmed_prove_nothing_yet()
    {
        var round = await LockedAsync();
        await ReturnAsync(round);

        await Province.AddLinkAsync(round.DossierOfA, "van-ban");
        var waiting = await Province.DossierAsync(round.DossierOfA);
        await Province.ConfirmCorrectionsAsync(round.DossierOfA, Identity.LeaderOfA, "van-ban");
        var confirmed = await Province.DossierAsync(round.DossierOfA);

        Assert.DoesNotContain(new IndicatorId("van-ban"), waiting.CriteriaProved());
        Assert.Contains(new IndicatorId("van-ban"), waiting.CriteriaWithEvidence());
        Assert.Contains(new IndicatorId("van-ban"), confirmed.CriteriaProved());
    }

    [Fact]
    public async Task The_unit_reads_what_it_entered_and_what_counts_the_appraiser_only_what_counts()
    {
        var round = await CorrectedAsync();
        var (specialist, leader) = (await Province.FreshAsync(Identity.SpecialistOfA), await Province.FreshAsync(Identity.LeaderOfA));
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var entry = await specialist.OpenAsync($"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/indices/nhan-thuc");
        var overview = await leader.OpenAsync($"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}");
        var appraised = await appraiser.OpenAsync(Path(round.DossierOfA, "van-ban"));

        Assert.Equal("4", entry.QuerySelector("#v-da-ky")!.GetAttribute("value"));
        Assert.Contains(
            "chưa được lãnh đạo xác nhận nên chưa được tính. Số liệu đang tính: 3 văn bản",
            entry.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("4 văn bản", overview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3 văn bản", appraised.QuerySelector("tbody td[data-l='Tự đánh giá']")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_record_gives_the_same_points_at_every_moment_and_a_later_receipt_holds_what_was_kept()
    {
        var round = await CorrectedAsync();
        Province.Clock.StopAt(Province.Clock.GetUtcNow().AddDays(4));
        await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Decision("van-ban", CriterionAct.Accept));
        var dossier = await Province.DossierAsync(round.DossierOfA);
        var history = await Province.Use<DossierHistories>().OfAsync(dossier, CancellationToken.None);

        foreach (var one in history.Events.Where(one => one.Seq >= dossier.ConfirmedVersion))
        {
            var then = history.At(one.Seq);
            var reading = await Province.Use<DossierReader>().ReadAsync(then, CancellationToken.None);
            Assert.Equal(Confirmed, reading.Sheet.Total);
        }

        await Province.ExtendAsync(round.DossierOfA, Province.Clock.GetUtcNow().AddDays(5), "Mất điện.");
        await Province.WithdrawAsync(round.DossierOfA, Identity.LeaderOfA, "Bổ sung.");
        await Province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await Province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        var leader = await Province.FreshAsync(Identity.LeaderOfA);
        var answer = await leader.GetAsync($"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/receipt.json");
        var file = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(Confirmed.Scaled, Receipt.Parse(Encoding.UTF8.GetString(file))!.Confirmation.TotalE10);
        Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(file, code: null)));
    }

    private async Task<OpenRound> CorrectedAsync()
    {
        var round = await LockedAsync();
        await ReturnAsync(round);
        await CorrectAsync(round, "4");
        return round;
    }

    private async Task ReturnAsync(OpenRound round) =>
        await Province.AppraiseAsync(
            round.DossierOfA,
            Identity.Appraiser,
            AppraisalSteps.Return("van-ban", Province.Clock.GetUtcNow().AddDays(3))
        );

    private async Task CorrectAsync(OpenRound round, string value)
    {
        var saved = await Province.SaveAsync(
            round.DossierOfA,
            "van-ban",
            Identity.SpecialistOfA,
            ("da-ky", value, await SeenAsync(round, "da-ky"))
        );
        Assert.False(saved.IsRefused);
    }

    private async Task<Points> TotalAsync(OpenRound round)
    {
        await using var db = Province.Databases.Open(Province.Authority);
        var reading = await Province.Use<GroupFigures>().ReadAsync(db, round.Group, CancellationToken.None);
        var dossier = reading!.Dossiers.Single(one => one.Dossier.Id == round.DossierOfA);
        return Points.FromScaled(reading.Units.Single(unit => unit.Id == dossier.Unit.Id).TotalE10);
    }
}

[Collection(Engines.Sqlite)]
public sealed class UnconfirmedCorrectionOnSqliteTests(SqliteProvince province) : UnconfirmedCorrectionTests(province);

[Collection(Engines.Postgres)]
public sealed class UnconfirmedCorrectionOnPostgresTests(PostgresProvince province) : UnconfirmedCorrectionTests(province);
