using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Publications;

/// <summary>Results are released on the strength of a recorded decision, and exactly as it approved them.</summary>
public abstract class ApprovalTests(Province province) : IDisposable
{
    [Fact]
    public async Task A_decision_is_recorded_with_its_file_and_then_what_it_approves_is_released()
    {
        var round = await LockedAsync();
        var publisher = await province.FreshAsync(Identity.Publisher);

        var recorded = await RecordAsync(publisher, round);
        var page = await publisher.OpenAsync(Path(round));
        var file = await publisher.GetAsync(Path(round) + "/file");
        var released = await publisher.SubmitAsync(page, $"form[action$='/release']", []);

        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Contains("Phạm Thị Phê Duyệt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(PublicationSteps.Scan, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.SeeOther, released.StatusCode);
        var reader = await province.AsAsync(Identity.Anonymous);
        var ranking = await reader.OpenAsync(released.Headers.Location!.OriginalString);
        Assert.Contains("3117/QĐ-UBND", ranking.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_approval_nothing_is_released()
    {
        var round = await LockedAsync();

        var released = await province.ReleaseApprovedAsync(round.Group);

        Assert.Equal("release.not-approved", released.Refusal.Code);
        Assert.Null((await province.GroupAsync(round.Group)).ReleasedAt);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once_and_beside_its_field()
    {
        var round = await LockedAsync();
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(Path(round));

        var answer = await publisher.UploadAsync(page, "form[enctype]", "file", "x.pdf", []);

        var refused = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(4, refused.QuerySelectorAll(".errsum li").Length);
        Assert.NotNull(refused.QuerySelector("#decisionNumber-loi"));
        Assert.NotNull(refused.QuerySelector("#decisionDate-loi"));
        Assert.NotNull(refused.QuerySelector("#signer-loi"));
        Assert.NotNull(refused.QuerySelector("#file-loi"));
    }

    [Theory]
    [InlineData("MZ chương trình", "không phải PDF, PNG hoặc JPEG", null)]
    [InlineData("%PDF-1.4", "không được sau ngày hôm nay", "01/01/2099")]
    public async Task A_file_that_is_no_scan_and_a_decision_of_tomorrow_are_refused(string content, string said, string? date)
    {
        var round = await LockedAsync();
        var publisher = await province.FreshAsync(Identity.Publisher);

        var answer = await RecordAsync(publisher, round, date, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, await SaidAsync(answer), StringComparison.Ordinal);
        Assert.Null((await province.GroupAsync(round.Group)).ApprovalId);
    }

    [Fact]
    public async Task A_decision_approves_the_figures_that_were_shown_and_no_others()
    {
        var round = await LockedAsync();
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(Path(round));
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, Typed());
        fields.Remove("file");
        await AlterAsync(round, "4");
        var late = await publisher.PostFileAsync(Path(round), fields, "file", "qd.pdf", PublicationSteps.Scan);

        await province.ApproveAsync(round.Group);
        await AlterAsync(round, "2");
        var released = await province.ReleaseApprovedAsync(round.Group);
        var board = (await publisher.OpenAsync(Path(round))).QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("đã thay đổi sau khi bạn mở trang này", await SaidAsync(late), StringComparison.Ordinal);
        Assert.Equal("release.changed-since-approval", released.Refusal.Code);
        Assert.Contains("Số liệu đã thay đổi sau khi phê duyệt", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_is_withdrawn_with_a_reason_and_another_recorded()
    {
        var round = await LockedAsync();
        await province.ApproveAsync(round.Group);
        var twice = await province.ApproveAsync(round.Group);
        var publisher = await province.FreshAsync(Identity.Publisher);
        var page = await publisher.OpenAsync(Path(round));

        var without = await publisher.SubmitAsync(page, "form[action$='/withdraw']", []);
        var with = await publisher.SubmitAsync(page, "form[action$='/withdraw']", new() { ["reason"] = "Nhập nhầm số." });
        var again = await publisher.SubmitAsync(
            page,
            "form[action$='/withdraw']",
            new() { ["reason"] = "Lần nữa.", ["_key"] = new('a', 32) }
        );

        Assert.Equal("approval.already", twice.Refusal.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, with.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.False((await province.ReleaseAsync(round.Group, number: "13/QĐ-UBND")).IsRefused);
    }

    [Fact]
    public async Task No_step_of_the_calendar_is_skipped_and_no_deadline_moves_under_an_approval()
    {
        var round = await LockedAsync(("appraisal", "5"));
        var group = await province.GroupAsync(round.Group);

        var early = await province.ApproveAsync(round.Group);
        province.Clock.StopAt(group.Calendar!.Steps[0].EndsAt.AddMilliseconds(-1));
        var justBefore = await province.ApproveAsync(round.Group);
        province.Clock.StopAt(group.Calendar.Steps[0].EndsAt);
        var then = await province.ApproveAsync(round.Group);
        var moved = await province.ChangeDeadlineAsync(round, round.DeadlineAt.AddDays(30), "Mất điện.");
        var planned = await province.PlanAsync(round, ("appraisal", "6"), ("reason", "Thêm ngày."));

        Assert.Equal("approval.steps-left", early.Refusal.Code);
        Assert.Equal("approval.steps-left", justBefore.Refusal.Code);
        Assert.False(then.IsRefused);
        Assert.Equal("deadline.approved", moved.Refusal.Code);
        Assert.Equal("calendar.approved", planned.Refusal.Code);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task A_release_after_the_legal_day_says_why_and_the_public_reads_it(int millisecond, bool isLate)
    {
        var round = await LockedAsync();
        var publishBefore = HanoiTime.DayOf(round.DeadlineAt).AddDays(40);
        province.Clock.StopAt(round.DeadlineAt.AddSeconds(-1));
        await province.PlanAsync(round, ("publishBefore", HanoiTime.DateOf(publishBefore)));
        province.Clock.StopAt(HanoiTime.StartOf(publishBefore).AddMilliseconds(millisecond));
        await province.ApproveAsync(round.Group);

        var silent = await province.ReleaseApprovedAsync(round.Group);

        Assert.Equal(isLate, silent.IsRefused);
        if (isLate)
        {
            Assert.Equal("release.late-without-reason", silent.Refusal.Code);
            var released = await province.ReleaseApprovedAsync(round.Group, lateReason: "Chờ ý kiến Bộ.");
            var reader = await province.FreshAsync(Identity.Anonymous);
            var ranking = await reader.OpenAsync($"/{Province.Slug}/results/{released.Value}");
            Assert.Contains("Chờ ý kiến Bộ.", ranking.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_decides_about_a_group_with_a_unit_of_their_own_not_even_by_a_second_account()
    {
        var round = await LockedAsync();
        using var second = await province.SecondAccountAsync(Identity.SpecialistOfA, OpenDti.Web.Features.Accounts.Role.Publisher);

        var page = await second.OpenAsync(Path(round));
        var recorded = await second.PostFileAsync(
            Path(round),
            (await second.TokenAsync()).Concat(Typed()).ToDictionary(),
            "file",
            "qd.pdf",
            PublicationSteps.Scan
        );

        Assert.DoesNotContain("75,00", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, recorded.StatusCode);
        Assert.Contains("Bạn thuộc một đơn vị trong khối này", await SaidAsync(recorded), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_signer_stands_beside_the_file_and_not_in_the_record()
    {
        var round = await LockedAsync();
        await province.ApproveAsync(round.Group);
        await using var db = province.Databases.Open(province.Authority);
        var stream = RoundGroup.StreamOf(round.Group);

        var bodies = await db.AuditEntries.Where(e => e.Stream == stream).Select(e => e.Body).ToListAsync();

        Assert.Contains(bodies, body => body.Contains("12/QĐ-UBND", StringComparison.Ordinal));
        Assert.DoesNotContain(bodies, body => body.Contains("Phê Duyệt", StringComparison.Ordinal));
        Assert.DoesNotContain(bodies, body => body.Contains("quyet-dinh.pdf", StringComparison.Ordinal));
    }

    /// <summary>A: 75 of 100, confirmed. B: 10, nobody confirmed.</summary>
    [Theory]
    [InlineData("as-it-is", "1|75|tot, 2|10|yeu")]
    [InlineData("zero", "1|75|tot, 2|0|yeu")]
    [InlineData("penalty, takenOff: 4", "1|75|tot, 2|6|yeu")]
    [InlineData("not-ranked", "1|75|tot, –|10|–")]
    public async Task An_unconfirmed_dossier_counts_as_the_set_says(string treatment, string standing)
    {
        var version = $"u{Math.Abs(treatment.GetHashCode(StringComparison.Ordinal)) % 100_000}";
        var set = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("version: \"1\"", $"version: \"{version}\"", StringComparison.Ordinal)
                .Replace(
                    "notApplicable: leave-out",
                    $"notApplicable: leave-out\nunconfirmed: {{ treatment: {treatment} }}",
                    StringComparison.Ordinal
                )
        );
        var round = await LockedAsync(set);
        var released = await province.ReleaseAsync(round.Group);

        var results = (await province.Use<ResultsLibrary>().OpenAsync(province.Authority, released.Value, CancellationToken.None))!;

        var rows = results.Results.Units.Select(unit =>
            $"{(unit.Rank is { } rank ? rank : "–")}|{results.TotalOf(unit)}|{unit.ClassId ?? "–"}"
        );
        Assert.Equal(standing, string.Join(", ", rows));
        var reader = await province.FreshAsync(Identity.Anonymous);
        foreach (var path in new[] { "", $"/units/{province.UnitB:N}", "/indicators/nhan-thuc", "/changes" })
        {
            await reader.OpenAsync($"/{Province.Slug}/results/{released.Value}{path}");
        }
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/approval";

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;

    private static Dictionary<string, string> Typed(string? date = null) =>
        new()
        {
            [ApprovalModel.NumberField] = "3117/QĐ-UBND",
            [ApprovalModel.DateField] = date ?? HanoiTime.DateOf(DateTimeOffset.UtcNow.AddDays(-1)),
            [ApprovalModel.SignerField] = "Phạm Thị Phê Duyệt, Chủ tịch",
        };

    private static async Task<HttpResponseMessage> RecordAsync(Visitor publisher, OpenRound round, string? date = null, byte[]? file = null)
    {
        var page = await publisher.OpenAsync(Path(round));
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, Typed(date));
        fields.Remove("file");
        return await publisher.PostFileAsync(Path(round), fields, "file", "quyet-dinh.pdf", file ?? PublicationSteps.Scan);
    }

    /// <summary>Somebody with access to the database changes a figure of unit A.</summary>
    private async Task AlterAsync(OpenRound round, string value)
    {
        await using var db = province.Databases.Open(province.Authority);
        await db.Database.ExecuteSqlAsync($"UPDATE answers SET value = {value} WHERE dossier_id = {round.DossierOfA} AND input = 'da-ky'");
    }

    private Task<OpenRound> LockedAsync(params (string, string)[] calendar) => LockedAsync(province.Set, calendar);

    /// <summary>Locked and settled: A confirmed with 75 points, B unconfirmed with 10.</summary>
    private async Task<OpenRound> LockedAsync(Guid set, params (string, string)[] calendar)
    {
        var round = await province.OpenRoundAsync(province.Clock.GetUtcNow().AddMinutes(1), set);
        await province.FillAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(round.DossierOfA, Identity.SpecialistOfA);
        await province.ConfirmAsync(round.DossierOfA, Identity.LeaderOfA);
        await province.SaveAsync(round.DossierOfB, "co-ban-chi-dao", Identity.SpecialistOfB, ("ban-chi-dao", "yes", 0));
        if (calendar.Length > 0)
        {
            await province.PlanAsync(round, calendar);
        }

        province.Clock.StopAt(round.DeadlineAt + RoundGroup.SettlingTime);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class ApprovalOnSqliteTests(SqliteProvince province) : ApprovalTests(province);

[Collection(Engines.Postgres)]
public sealed class ApprovalOnPostgresTests(PostgresProvince province) : ApprovalTests(province);
