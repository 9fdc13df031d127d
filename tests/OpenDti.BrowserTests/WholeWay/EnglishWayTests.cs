using OpenDti.Web.Features.Accounts.SignIn;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Ui;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>Who works in English stays in English: no form, link or redirect leads back to the Vietnamese pages.</summary>
public sealed class EnglishWayTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Now = new(2031, 10, 15, 9, 0, 0, HanoiTime.Offset);

    [Fact]
    public async Task A_specialist_enters_a_leader_confirms_and_the_agency_gives_more_time_all_under_en()
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync(Now.AddDays(3));
        await province.SaveAsync(round.DossierOfA, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(round.DossierOfA, "dien-tap", Identity.SpecialistOfA, ("so-lan", "2", 0));
        await province.SaveAsync(round.DossierOfA, "cap-do", Identity.SpecialistOfA, ("da-duyet", "1", 0), ("he-thong", "2", 0));

        await using var specialist = await ArriveAsync(Identity.SpecialistOfA, Device.DeskWithoutScripts);
        await specialist.FollowAsync(MyWorkTexts.En.Button(WorkStep.Enter));
        await specialist.Row("van-ban").SaveAsync(("da-ky", "4"), ("tong-so", "4"));
        await Expect(specialist.Row("van-ban").Points).ToContainTextAsync("20.00");
        await specialist.FollowAsync(EntryTexts.En.BackToOverview);
        await specialist.PressAsync(OverviewTexts.En.Send);
        await specialist.SeesAsync(DossierTexts.En.State(DossierState.Sent));

        await using var leader = await ArriveAsync(Identity.LeaderOfA, Device.Desk);
        await leader.FollowAsync(MyWorkTexts.En.Button(WorkStep.Decide));
        await leader.PressAsync(DecideTexts.En.Confirm("80.00"));
        await leader.SeesAsync(DossierTexts.En.State(DossierState.Confirmed));

        await using var agency = await ArriveAsync(Identity.AuthorityAdministrator, Device.DeskWithoutScripts);
        await agency.GoAsync("/en" + Paths.Deadline(round.DossierOfB));
        await agency.Page.GetByLabel(DeadlineTexts.En.Day).FillAsync("25/10/2031");
        await agency.Page.GetByLabel(DeadlineTexts.En.Time).FillAsync("17:00");
        await agency.Page.GetByLabel(DeadlineTexts.En.Reason).FillAsync("Flood.");
        await agency.PressAsync(DeadlineTexts.En.SubmitUnit);
        await agency.SeesAsync("25/10/2031");

        Person[] everybody = [specialist, leader, agency];
        Assert.All(everybody, person => Assert.All(PagesOf(person), page => Assert.StartsWith("/en/", page, StringComparison.Ordinal)));
        Assert.All(everybody, person => Assert.True(PagesOf(person).Count > 2));
        Assert.Empty(everybody.SelectMany(person => person.Watch.ConsoleErrors));
    }

    private async Task<Person> ArriveAsync(Identity identity, Device device)
    {
        var person = await Person.ArriveAsync(province, device);
        await person.GoAsync("/en/sign-in");
        await person.Page.GetByLabel(SignInTexts.En.UserName).FillAsync(Province.UserName(identity));
        await person.Page.GetByLabel(SignInTexts.En.Password).FillAsync(Province.Password);
        await person.PressAsync(SignInTexts.En.Submit);
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = UiTexts.En.SignOut })).ToBeVisibleAsync();
        return person;
    }

    /// <summary>Every address that answered with a page, or with a redirect to one.</summary>
    private static List<string> PagesOf(Person person) =>
        [
            .. person
                .Watch.Responses.Where(answer => answer.Request.IsNavigationRequest)
                .Select(answer => new Uri(answer.Url).AbsolutePath + "/"),
        ];
}
