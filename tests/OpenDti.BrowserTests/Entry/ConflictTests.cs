using OpenDti.Scoring;

namespace OpenDti.BrowserTests.Entry;

/// <summary>Two browsers on one criterion: the second sees both values and chooses; nothing is overwritten in silence.</summary>
public sealed class ConflictTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    public static TheoryData<bool> WithAndWithoutScripts { get; } = [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutScripts))]
    public async Task Whoever_comes_second_sees_both_values_and_may_take_their_own(bool runsScripts)
    {
        var round = await province.OpenRoundAsync();
        await using var first = await AtEntryAsync(round, Device.Desk);
        await using var second = await AtEntryAsync(round, Device.Desk with { RunsScripts = runsScripts });

        await first.Row("van-ban").SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(first.Row("van-ban").Points).ToContainTextAsync("15,00");
        await second.Row("van-ban").SaveAsync(("da-ky", "2"), ("tong-so", "4"));

        var row = second.Row("van-ban");
        await Expect(row.Form).ToContainTextAsync(Words.Entry.ClashTitle("Số văn bản do người đứng đầu ký"));
        await Expect(Mine(row)).Not.ToBeCheckedAsync();
        await Expect(Theirs(row)).Not.ToBeCheckedAsync();
        Assert.Equal("3", await SavedAsync(round));

        await Mine(row).CheckAsync();
        await row.Save.ClickAsync();
        await Expect(row.Points).ToContainTextAsync("10,00");
        Assert.Equal("2", await SavedAsync(round));
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutScripts))]
    public async Task Whoever_comes_second_may_keep_what_was_saved(bool runsScripts)
    {
        var round = await province.OpenRoundAsync();
        await using var first = await AtEntryAsync(round, Device.Desk);
        await using var second = await AtEntryAsync(round, Device.Desk with { RunsScripts = runsScripts });

        await first.Row("van-ban").SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(first.Row("van-ban").Points).ToContainTextAsync("15,00");
        await second.Row("van-ban").SaveAsync(("da-ky", "2"), ("tong-so", "4"));

        var row = second.Row("van-ban");
        await Theirs(row).CheckAsync();
        await row.Save.ClickAsync();
        await Expect(row.Field("da-ky")).ToHaveValueAsync("3");
        await Expect(row.Form).Not.ToContainTextAsync(Words.Entry.ClashTitle(""));
        Assert.Equal("3", await SavedAsync(round));
    }

    [Fact]
    public async Task With_scripts_the_choice_appears_in_the_row_without_loading_the_page()
    {
        var round = await province.OpenRoundAsync();
        await using var first = await AtEntryAsync(round, Device.Desk);
        await using var second = await AtEntryAsync(round, Device.Desk);
        var stay = await Stay.OnAsync(second.Page);

        await first.Row("van-ban").SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(first.Row("van-ban").Points).ToContainTextAsync("15,00");
        await second.Row("van-ban").SaveAsync(("da-ky", "2"), ("tong-so", "4"));

        await Expect(second.Row("van-ban").Form).ToContainTextAsync(Words.Entry.ClashTitle("Số văn bản do người đứng đầu ký"));
        await stay.IsKeptAsync();
    }

    private async Task<Person> AtEntryAsync(OpenRound round, Device device)
    {
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA, device);
        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        return specialist;
    }

    private async Task<string?> SavedAsync(OpenRound round)
    {
        var dossier = await province.DossierAsync(round.DossierOfA);
        return dossier.AnswerTo(new InputId("da-ky"))?.Value;
    }

    private static ILocator Mine(EntryRow row) => row.Form.GetByLabel("2 " + Words.Entry.ClashMine);

    private static ILocator Theirs(EntryRow row) => row.Form.GetByLabel("3 Người SpecialistOfA");
}
