using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Dossiers;

/// <summary>What the unit answered in the round before stands beside what is entered now, for the specialist and for the leader.</summary>
public abstract class LastYearTests(Province province)
{
    [Fact]
    public async Task The_value_the_points_and_the_note_of_the_round_before_stand_beside_the_field_and_are_not_shown_as_current()
    {
        var before = await province.OpenRoundAsync();
        await province.FillAsync(before.DossierOfA, Identity.SpecialistOfA);
        await province.SendAsync(before.DossierOfA, Identity.SpecialistOfA);
        await province.ReturnAsync(before.DossierOfA, Identity.LeaderOfA, "van-ban", "Thiếu danh mục.");
        var now = await province.OpenRoundAsync();

        var page = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(Entry(now.DossierOfA));

        var row = page.QuerySelector("#tc-van-ban")!;
        Assert.Equal(
            [$"Năm {before.Year}: 3 văn bản", $"Năm {before.Year}: 4 văn bản", $"Năm {before.Year}: 15,00 / 20,00 điểm tự đánh giá"],
            row.QuerySelectorAll(".last").Select(last => last.TextContent)
        );
        Assert.Contains($"Ý kiến năm {before.Year}: Thiếu danh mục.", Words(row.QuerySelector(".more")!), StringComparison.Ordinal);
        Assert.DoesNotContain("Lãnh đạo trả lại", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("", ((IHtmlInputElement)page.QuerySelector("#v-da-ky")!).Value);
    }

    [Fact]
    public async Task The_row_that_a_script_gets_after_a_save_keeps_the_value_of_the_round_before()
    {
        var before = await province.OpenRoundAsync();
        await province.FillAsync(before.DossierOfA, Identity.SpecialistOfA);
        var now = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var saved = await specialist.SaveAsync(
            now.DossierOfA,
            "nhan-thuc",
            "van-ban",
            new() { ["da-ky"] = "4", ["tong-so"] = "4" },
            part: "row"
        );

        var row = (await Visitor.PageOf(saved)).QuerySelector("#tc-van-ban")!;
        Assert.Contains($"Năm {before.Year}: 3 văn bản", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("20,00 / 20,00", Words(row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_unit_answered_is_never_shown()
    {
        var before = await province.OpenRoundAsync();
        await province.SaveAsync(before.DossierOfB, "dien-tap", Identity.SpecialistOfB, ("so-lan", "7", 0));
        var now = await province.OpenRoundAsync();

        var page = await (await province.AsAsync(Identity.SpecialistOfA)).OpenAsync(
            $"/{Province.Slug}/dossiers/{now.DossierOfA:N}/indices/an-toan"
        );

        Assert.DoesNotContain("7 lần", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>75 points last year. Now 1.2 is 4/4 (20 instead of 15) and 2.1 one drill (10 instead of 30): 60 points, 15 fewer.</summary>
    [Fact]
    public async Task The_leader_sees_what_moved_most_since_the_round_before_by_index_and_in_all()
    {
        var before = await province.OpenRoundAsync();
        await province.FillAsync(before.DossierOfA, Identity.SpecialistOfA);
        var now = (await province.OpenRoundAsync()).DossierOfA;
        await province.SaveAsync(now, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(now, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", 0), ("tong-so", "4", 0));
        await province.SaveAsync(now, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", 0));
        await province.SaveAsync(now, "cap-do", Identity.SpecialistOfA, ("da-duyet", "1", 0), ("he-thong", "2", 0));
        await province.SendAsync(now, Identity.SpecialistOfA);

        var page = await (await province.AsAsync(Identity.LeaderOfA)).OpenAsync($"/{Province.Slug}/dossiers/{now:N}/decide");

        var moved = page.QuerySelectorAll("[aria-labelledby=thay-doi] tbody tr").Select(Words).ToList();
        Assert.Equal(["2.1 Diễn tập 2 1 −20,00 10,00 / 30,00", "1.2 Văn bản do người đứng đầu ký 3 / 4 4 / 4 +5,00 20,00 / 20,00"], moved);
        Assert.Contains(
            $"−15,00 so với điểm tự đánh giá năm {before.Year}",
            page.QuerySelector("dl")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["+5,00", "−20,00", "−15,00"],
            page.QuerySelectorAll(".panel tr td:last-child").Select(cell => cell.TextContent.Trim())
        );
    }

    /// <summary>2 systems before, 20 now: nine times as many more, and the set warns beyond twice.</summary>
    [Fact]
    public async Task A_jump_since_the_round_before_is_saved_with_a_warning_and_stands_among_the_leaders_flags()
    {
        var before = await province.OpenRoundAsync();
        await province.FillAsync(before.DossierOfA, Identity.SpecialistOfA);
        var now = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var saved = await specialist.SaveAsync(now, "an-toan", "cap-do", new() { ["da-duyet"] = "20", ["he-thong"] = "20" }, part: "row");
        await province.SendAsync(now, Identity.SpecialistOfA);
        var page = await (await province.AsAsync(Identity.LeaderOfA)).OpenAsync($"/{Province.Slug}/dossiers/{now:N}/decide");

        var warning = Words((await Visitor.PageOf(saved)).QuerySelector("#tc-cap-do .warn")!);
        Assert.Contains($"năm {before.Year} là 2 hệ thống", warning, StringComparison.Ordinal);
        Assert.Equal("20", (await province.DossierAsync(now)).Answers.Single(answer => answer.Input == "he-thong").Value);
        var flags = page.QuerySelectorAll("[aria-labelledby=nen-xem] .flags li").Select(Words).ToList();
        Assert.Contains(flags, flag => flag.StartsWith("Nên xem lại 2.2 Hệ thống có cấp độ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_return_the_leader_sees_which_figures_were_changed_and_which_note_nobody_took_up()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await province.SendAsync(dossier, Identity.SpecialistOfA);
        await province.ReturnAsync(dossier, Identity.LeaderOfA, "cap-do", "Chưa rõ hệ thống nào.");
        var seen = (await province.DossierAsync(dossier)).Answers.Single(answer => answer.Input == "so-lan").Version;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", "1", seen));
        await province.SendAsync(dossier, Identity.SpecialistOfA);

        var page = await (await province.AsAsync(Identity.LeaderOfA)).OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/decide");

        Assert.Contains("1 tiêu chí đổi số liệu.", page.QuerySelector("[aria-labelledby=thay-doi]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("−20,00 2.1 Diễn tập từ 2 thành 1", Words(page.QuerySelector("[aria-labelledby=thay-doi] .flags li")!));
        Assert.Equal(
            "Chưa bổ sung 2.2 Hệ thống có cấp độ Đã trả lại mà số liệu chưa được sửa. Lý do trả lại: Chưa rõ hệ thống nào.",
            Words(page.QuerySelector("[aria-labelledby=nen-xem] .flags li")!)
        );
    }

    [Fact]
    public async Task What_was_not_entered_is_named_with_the_points_at_stake()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfB;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfB, ("so-lan", "2", 0));
        await province.SendAsync(dossier, Identity.SpecialistOfB);

        var page = await (await province.AsAsync(Identity.LeaderOfB)).OpenAsync($"/{Province.Slug}/dossiers/{dossier:N}/decide");

        var flag = page.QuerySelector("[aria-labelledby=nen-xem] .flags li")!;
        Assert.Equal(3, flag.QuerySelectorAll("a").Length);
        Assert.Contains("chưa đạt 70,00 điểm", flag.TextContent, StringComparison.Ordinal);
    }

    private static string Entry(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/indices/nhan-thuc";

    /// <summary>The words as they are read: without the line breaks of the markup.</summary>
    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(
            ' ',
            AngleSharp
                .Dom.NodeExtensions.GetDescendants(element)
                .OfType<AngleSharp.Dom.IText>()
                .Select(text => text.Data.Trim())
                .Where(text => text.Length > 0)
        );
}

[Collection(Engines.Sqlite)]
public sealed class LastYearOnSqliteTests(SqliteProvince province) : LastYearTests(province);

[Collection(Engines.Postgres)]
public sealed class LastYearOnPostgresTests(PostgresProvince province) : LastYearTests(province);
