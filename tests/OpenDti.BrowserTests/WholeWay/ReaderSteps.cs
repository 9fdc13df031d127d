namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What the public sees of a round.</summary>
public static class ReaderSteps
{
    public static async Task SeesNothingOfAsync(this Person reader, OpenRound round)
    {
        await reader.GoAsync(Paths.Home);
        await reader.SeesAsync(Words.Home.NoneReleased);
        await reader.DoesNotSeeAsync("Sở Ánh Sáng");
        await reader.DoesNotSeeAsync("Sở Đồng Bằng");
        await reader.GoAsync(Paths.Dossier(round.DossierOfA));
        await Expect(reader.Page.GetByLabel(Words.SignIn.Password)).ToBeVisibleAsync();
    }

    public static async Task ReadsTheRankingAsync(this Person reader, OpenRound round)
    {
        await reader.GoAsync(Paths.Home);
        await reader.FollowAsync(Words.Dossier.KindAndYear("Khối sở, ban, ngành", round.Year));
        var rows = reader.Page.Locator("table.rank tbody tr");
        await Expect(rows.Nth(0).Locator("td, th")).ToHaveTextAsync(["1", "Sở Ánh Sáng", "85,00", "85,00%", "Tốt", "25,00", "60,00"]);
        await Expect(rows.Nth(1).Locator("td, th")).ToHaveTextAsync(["2", "Sở Đồng Bằng", "62,50", "62,50%", "Yếu", "12,50", "50,00"]);
        await Expect(reader.Page.Locator("table.rank tfoot")).ToContainTextAsync("73,75");
    }

    public static async Task ReadsWhyAsync(this Person reader)
    {
        await reader.FollowAsync("Sở Đồng Bằng");
        await reader.SeesAsync("Hạng 2 trong 2 đơn vị, xếp loại Yếu");
        var criteria = reader.Page.Locator("[aria-labelledby=vi-sao]").GetByRole(AriaRole.Row);
        var documents = criteria.Filter(new() { HasText = "1.2 Văn bản do người đứng đầu ký" });
        await Expect(documents).ToContainTextAsync("12,50 / 20,00");
        await Expect(documents).ToContainTextAsync("chưa đạt 7,50: 5/8 văn bản do người đứng đầu ký");
        await reader.SeesAsync(Words.Portal.Withheld);
        await reader.DoesNotSeeAsync("Số lần diễn tập");
    }
}
