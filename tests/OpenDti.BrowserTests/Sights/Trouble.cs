using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Features.Units.Workplaces;
using Role = OpenDti.Web.Features.Accounts.Role;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Ways into pages that say what went wrong.</summary>
public static class Trouble
{
    private static int _drills;

    public static async Task RowRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Entry(province.Open.DossierOfA));
        await person.Row("van-ban").SaveAsync(("da-ky", "ba"), ("tong-so", "4"));
        await Expect(person.Row("van-ban").Form).ToContainTextAsync("“ba”");
    }

    public static async Task RowInConflictAsync(Person person, ShownProvince province)
    {
        var dossier = province.Open.DossierOfA;
        var drills = Interlocked.Increment(ref _drills);
        await person.GoAsync(Paths.Dossier(dossier) + "/indices/an-toan");
        var seen = (await province.DossierAsync(dossier)).AnswerTo(new("so-lan"))!.Version;
        await province.SaveAsync(dossier, "dien-tap", Identity.SpecialistOfA, ("so-lan", $"{10 + drills}", seen));
        await person.Row("dien-tap").SaveAsync(("so-lan", "1"));
        await Expect(person.Row("dien-tap").Form).ToContainTextAsync(Words.Entry.ClashHint);
    }

    /// <summary>No trouble, but the one page that shows a password.</summary>
    public static async Task PersonSeatedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + StaffEndpoint.Path);
        await person.Page.GetByLabel(Words.Staff.Person).FillAsync("Nguyễn Thị Ánh");
        await person.Page.GetByLabel(Words.Staff.UserName).FillAsync(Guid.NewGuid().ToString("N"));
        await person
            .Page.GetByLabel(Words.Staff.RoleLabel)
            .SelectOptionAsync(new SelectOptionValue { Label = Words.Staff.Role(Role.Auditor) });
        await person.Page.GetByLabel(Words.Staff.Unit).SelectOptionAsync(WorkplaceField.AtNoUnit);
        await person.PressAsync(Words.Staff.Add);
        await person.SeesAsync(Words.Staff.ShownOnce);
    }

    public static async Task LinkMadeAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Assignments(province.Open.DossierOfA));
        await person.Page.GetByLabel(Words.Assign.Name).FillAsync("Lò Thị Mới");
        await person.Page.GetByLabel("2.2 Hệ thống có cấp độ").CheckAsync();
        await person.PressAsync(Words.Assign.Give);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = Words.Assign.MakeLink + " Lò Thị Mới" }).First.ClickAsync();
        await person.SeesAsync("/entry-links/");
    }

    /// <summary>No trouble, but the sheet with a password: of somebody new, for a reset ends every session of an account.</summary>
    public static async Task ResetDoneAsync(Person person, ShownProvince province)
    {
        using var newcomer = await province.NewcomerAsync(unit: null, Role.Auditor);
        await person.GoAsync(Paths.Home + PersonEndpoint.PathOf(await province.NewestAccountAsync()));
        await person.Page.Locator("#resetReason").FillAsync("Người dùng báo quên mật khẩu.");
        await person.PressAsync(Words.Person.Reset);
        await person.SeesAsync(Words.Staff.ShownOnce);
    }

    public static async Task SessionOverAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Decision(province.Open.DossierOfB));
        await person.Page.GetByLabel(Words.Decide.ReasonFor("2.1")).FillAsync("Thiếu báo cáo.");
        await person.Page.Context.ClearCookiesAsync(new() { Name = "opendti" });
        await person.PressAsync(Words.Decide.Return);
        await person.SeesAsync(Words.Errors.SignedOut);
        await person.SeesAsync("Thiếu báo cáo.");
    }

    /// <summary>A link that does not open any more, pasted into the page of those who came by one.</summary>
    public static async Task LinkOverAsync(Person person, ShownProvince province)
    {
        await person.GoAsync("/sign-in");
        await person.Page.Locator("main form").EvaluateAsync("form => { form.action = '/entry-links'; form.submit(); }");
        await person.SeesAsync(Words.SignIn.LinkOver);
        await person.SeesAsync(Words.Ui.ErrorsTitle);
    }

    public static async Task ResumedAsync(Person person, ShownProvince province)
    {
        await SessionOverAsync(person, province);
        await person.Page.GetByLabel(Words.SignIn.UserName).FillAsync(Province.UserName(Identity.LeaderOfB));
        await person.Page.GetByLabel(Words.SignIn.Password).FillAsync(Province.Password);
        await person.PressAsync(Words.SignIn.Submit);
        await person.SeesAsync(Words.SignIn.ResumeLead);
    }
}
