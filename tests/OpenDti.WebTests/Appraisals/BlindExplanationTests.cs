using System.Net;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Appraisals;

/// <summary>What a request for explanation says of declared figures is kept from a blind appraiser, on every page and paper, until a figure of their own stands.</summary>
public abstract class BlindExplanationTests(Province province) : DecideScene(province)
{
    private const string Asked = "Số văn bản: đơn vị khai 3 văn bản, số giám sát 2.";

    [Theory]
    [InlineData("/dossiers/{dossier}/explanations/van-ban")]
    [InlineData("/dossiers/{dossier}/explanations")]
    [InlineData("/dossiers/{dossier}/explanations/print")]
    public async Task Words_are_hidden_until_a_figure_of_their_own_stands(string address)
    {
        var round = await AskedAndAnsweredAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var path = $"/{TestWorld.Province.Slug}" + address.Replace("{dossier}", $"{round.DossierOfA:N}", StringComparison.Ordinal);

        var before = (await appraiser.OpenAsync(path)).QuerySelector("main")!;
        await FindAsync(round);
        var after = (await appraiser.OpenAsync(path)).QuerySelector("main")!;

        Assert.DoesNotContain("khai 3 văn bản", before.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Đủ 3 văn bản", before.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("4 văn bản", before.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nội dung được ẩn", before.TextContent, StringComparison.Ordinal);
        Assert.Null(before.QuerySelector("form[action$='/decide']"));
        Assert.Contains(Asked, after.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_the_group_counts_the_request_and_tells_no_points_and_the_paper_is_not_made()
    {
        var round = await AskedAndAnsweredAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);

        var list = (await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/round-groups/{round.Group:N}/explanations")).QuerySelector(
            "main"
        )!;
        var paper = $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/request.docx";
        var before = await appraiser.GetAsync(paper);
        await FindAsync(round);
        var after = await appraiser.GetAsync(paper);

        Assert.Equal(
            ["1", "1", "0", "0", "Tăng 0,00; giảm 0,00"],
            list.QuerySelectorAll("dl.figs dt + dd").Select(dd => dd.TextContent.Trim())
        );
        Assert.Equal("–", list.QuerySelector("tbody tr td:last-child")!.TextContent.Trim());
        Assert.Null(list.QuerySelector("a[download]"));
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_conclusion_on_words_that_were_not_shown_is_refused_and_the_notice_holds_none_of_them()
    {
        var round = await AskedAndAnsweredAsync();
        var appraiser = await Province.FreshAsync(Identity.Appraiser);
        var fields = await appraiser.TokenAsync();
        var version = (await Province.DossierAsync(round.DossierOfA)).Version;
        (fields["outcome"], fields["words"], fields["round"], fields["version"]) = ("Upheld", "Giữ.", "1", $"{version}");

        var decided = await appraiser.PostAsync(
            $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/van-ban/decide",
            fields
        );
        var inbox = (await appraiser.OpenAsync($"/{TestWorld.Province.Slug}/notices")).QuerySelector("main")!.TextContent;

        Assert.Equal(HttpStatusCode.Conflict, decided.StatusCode);
        Assert.Contains("đã giải trình một tiêu chí", inbox, StringComparison.Ordinal);
        Assert.DoesNotContain("Đủ 3 văn bản", inbox, StringComparison.Ordinal);
    }

    private async Task FindAsync(OpenRound round)
    {
        var found = await Province.AppraiseAsync(round.DossierOfA, Identity.Appraiser, AppraisalSteps.Change("van-ban", ("da-ky", "2")));
        Assert.False(found.IsRefused);
    }

    private async Task<OpenRound> AskedAndAnsweredAsync()
    {
        Province.Clock.Resume();
        var round = await LockedAsync(scoped: false);
        await Province.GiveScopeAsync(round.Group, Identity.Appraiser, isBlind: true);
        await Province.AskAsync(round.DossierOfA, "van-ban", Asked);
        var author = await Province.FreshAsync(Identity.LeaderOfA);
        var fields = await author.TokenAsync();
        (fields["round"], fields["words"], fields["value:da-ky"]) = ("1", "Đủ 3 văn bản, sót một.", "4");
        var answered = await author.PostAsync(
            $"/{TestWorld.Province.Slug}/dossiers/{round.DossierOfA:N}/explanations/van-ban/answer",
            fields
        );
        Assert.Equal(HttpStatusCode.SeeOther, answered.StatusCode);
        return round;
    }
}

[Collection(Engines.Sqlite)]
public sealed class BlindExplanationOnSqliteTests(SqliteProvince province) : BlindExplanationTests(province);

[Collection(Engines.Postgres)]
public sealed class BlindExplanationOnPostgresTests(PostgresProvince province) : BlindExplanationTests(province);
