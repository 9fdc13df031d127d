using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Ui;

/// <summary>Forms whose answer takes its time bring the words along that are said once they are sent, in the reader's language.</summary>
[Collection(Engines.Sqlite)]
public sealed class BusyFormTests(SqliteProvince province) : IDisposable
{
    public void Dispose() => province.Clock.Resume();

    [Fact]
    public async Task Imports_and_the_release_say_what_is_being_done()
    {
        var round = await province.LockedRoundAsync();
        await province.ApproveAsync(round.Group);
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);
        var publisher = await province.AsAsync(Identity.Publisher);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var home = $"/{Province.Slug}";

        Assert.Equal(UiTexts.Vi.Uploading, await BusyAsync(administrator, home + SetListEndpoint.Path));
        Assert.Equal(UiTexts.En.Uploading, await BusyAsync(administrator, "/en" + home + NomineesEndpoint.Path));
        Assert.Equal(UiTexts.Vi.Uploading, await BusyAsync(specialist, home + DossierPaths.Workbook((await OpenAsync()).DossierOfA)));
        Assert.Equal(UiTexts.Vi.Releasing, await BusyAsync(publisher, $"{home}/round-groups/{round.Group:N}/approval"));
    }

    private static async Task<string?> BusyAsync(Visitor visitor, string path)
    {
        var form = (await visitor.OpenAsync(path)).QuerySelector("form[data-busy]")!;
        Assert.Equal("", form.QuerySelector(".busy [role=status]")!.TextContent);
        return form.GetAttribute("data-busy");
    }

    private Task<OpenRound> OpenAsync() => province.OpenRoundAsync(province.Clock.GetUtcNow().AddDays(1));
}
