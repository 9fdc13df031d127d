using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.WebTests.Dossiers;

/// <summary>Next year's round is proposed from this one, looked at, and opened like any other. Each test has an installation of its own.</summary>
public sealed class RollOverTests : IAsyncLifetime
{
    private readonly SqliteProvince _province = new();

    public Task InitializeAsync() => _province.InitializeAsync();

    public Task DisposeAsync() => _province.DisposeAsync();

    [Fact]
    public async Task The_same_units_set_and_dates_a_year_on_are_proposed_and_opened_with_one_press()
    {
        var round = await _province.OpenRoundAsync();
        var administrator = await _province.AsAsync(Identity.AuthorityAdministrator);
        var list = await administrator.OpenAsync($"/{Province.Slug}/rounds");
        var link = list.QuerySelectorAll("tbody td a")
            .Single(a => a.TextContent.StartsWith($"Chuẩn bị kỳ năm {round.Year + 1}", StringComparison.Ordinal));
        var page = await administrator.OpenAsync(link.GetAttribute("href")!);
        var before = await _province.GroupAsync(round.Group);
        Assert.Equal($"{round.Year + 1}", page.QuerySelector("#year")!.GetAttribute("value"));
        Assert.Equal(HanoiTime.DateOf(before.Round!.WindowTo.AddYears(1)), page.QuerySelector("#windowTo")!.GetAttribute("value"));
        Assert.Equal(HanoiTime.MinuteOf(round.DeadlineAt), page.QuerySelector("#deadlineTime")!.GetAttribute("value"));
        Assert.Equal(["Đạt", "Đạt", "Đạt", "Đạt"], page.QuerySelectorAll("#kiem-tra, .st").Skip(1).Select(state => state.TextContent));

        var answer = await administrator.SubmitAsync(page, "main form[method=post]", []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var opened = Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);
        var after = await _province.GroupAsync(opened);
        Assert.Equal((round.Year + 1, before.StoredSetId, before.UnitKind), (after.Round!.Year, after.StoredSetId, after.UnitKind));
        Assert.Equal(before.Round.WindowFrom.AddYears(1), after.Round.WindowFrom);
        var again = await administrator.OpenAsync(link.GetAttribute("href")!);
        Assert.Null(again.QuerySelector("main form[method=post]"));
        Assert.Contains("đã mở", again.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_version_is_proposed_and_every_line_that_changed_is_shown()
    {
        var round = await _province.OpenRoundAsync();
        var next = TestSet
            .Yaml.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)
            .Replace("Có Ban Chỉ đạo", "Có Ban Chỉ đạo họp hằng quý", StringComparison.Ordinal)
            .Replace("2 lần: 30; 1 lần: 10.", "Ba lần: 30.", StringComparison.Ordinal);
        await AdoptAsync(next);
        var administrator = await _province.AsAsync(Identity.AuthorityAdministrator);

        var proposed = await administrator.OpenAsync(Path(round));
        var kept = await administrator.OpenAsync($"{Path(round)}?set={_province.Set}");

        Assert.Equal(["tên hoặc mã", "cách tính"], proposed.QuerySelectorAll("td[data-l='Thay đổi']").Select(td => td.TextContent));
        Assert.EndsWith(", 2", proposed.QuerySelector("#set-xem option[selected]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("giữ nguyên", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(_province.Set.ToString(), kept.QuerySelector("input[name=set]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Units_that_joined_and_units_in_which_nobody_works_are_named()
    {
        var round = await _province.OpenRoundAsync();
        var request = _province.Request(_province.Authority, _province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        var unit = new UnitRegistered(Guid.CreateVersion7(), UnitKind.Department, "moi", "Sở Vừa Lập", new DateOnly(2020, 1, 1));
        await _province.Use<RegisterUnits>().RunAsync(request, [unit], CancellationToken.None);
        var administrator = await _province.AsAsync(Identity.AuthorityAdministrator);

        var page = (await administrator.OpenAsync(Path(round))).QuerySelector("main")!;
        var said = page.TextContent;

        Assert.Equal(2, page.QuerySelectorAll("td a[href$='/units']").Length);
        Assert.Contains("3 đơn vị; mới: Sở Vừa Lập.", said, StringComparison.Ordinal);
        Assert.Contains("Thiếu chuyên viên hoặc lãnh đạo: Sở Vừa Lập.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_there_in_english_for_the_administrator_alone()
    {
        var round = await _province.OpenRoundAsync();
        var administrator = await _province.AsAsync(Identity.AuthorityAdministrator);
        var publisher = await _province.AsAsync(Identity.Publisher);

        var english = await administrator.OpenAsync("/en" + Path(round));

        Assert.Contains("Proposed from the round", english.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await publisher.GetAsync(Path(round))).StatusCode);
        var unknown = await administrator.GetAsync($"/{Province.Slug}{DossierPaths.RollOver(Guid.NewGuid())}");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.RollOver(round.Group)}";

    private async Task AdoptAsync(string yaml)
    {
        var request = _province.Request(_province.Authority, _province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        var adopted = await _province.Use<AdoptSet>().RunAsync(request, yaml, CancellationToken.None);
        Assert.False(adopted.IsRefused);
    }
}
