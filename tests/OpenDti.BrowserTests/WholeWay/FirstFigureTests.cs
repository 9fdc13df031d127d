namespace OpenDti.BrowserTests.WholeWay;

/// <summary>The thinnest way through: a figure is saved, and the portal answers.</summary>
public sealed class FirstFigureTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    [Fact]
    public async Task A_specialist_saves_one_figure_and_its_points_appear_while_the_public_sees_only_that_the_round_runs()
    {
        var round = await province.OpenRoundAsync();
        await using var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await using var reader = await Person.ArriveAsync(province);

        await specialist.GoAsync(Paths.Entry(round.DossierOfA));
        var row = specialist.Row("van-ban");
        await row.SaveAsync(("da-ky", "3"), ("tong-so", "4"));
        await Expect(row.Points).ToContainTextAsync("15,00");

        await reader.GoAsync(Paths.Home);
        await reader.SeesAsync(Words.Dossier.KindAndYear("Khối sở, ban, ngành", round.Year));
        await reader.SeesAsync(Words.Home.NoneReleased);
        await reader.DoesNotSeeAsync("Sở Ánh Sáng");
    }
}
