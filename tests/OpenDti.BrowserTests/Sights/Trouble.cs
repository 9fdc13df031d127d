using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;
using Role = OpenDti.Web.Features.Accounts.Role;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Ways into pages that say what went wrong.</summary>
public static class Trouble
{
    private static int _drills;

    public static async Task WrongPasswordAsync(Person person, ShownProvince province)
    {
        await person.GoAsync("/sign-in");
        await person.Page.GetByLabel(Words.SignIn.UserName).FillAsync("nguoi-la-" + Guid.NewGuid().ToString("N"));
        await person.Page.GetByLabel(Words.SignIn.Password).FillAsync("khong-phai-mat-khau");
        await person.PressAsync(Words.SignIn.Submit);
        await SaysAsync(person);
    }

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

    public static async Task ReturnWithoutReasonAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Decision(province.Open.DossierOfB));
        await person.PressAsync(Words.Decide.Return);
        await SaysAsync(person);
    }

    public static async Task RoundFormRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Rounds + "/new");
        await person.Page.GetByLabel(Words.Open.Year).FillAsync("năm");
        await person.PressAsync(Words.Open.Submit);
        await SaysAsync(person);
    }

    public static async Task NextYearRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Board(province.Amended) + "/next-year");
        await person.Page.Locator("#windowTo").FillAsync("31/02/2042");
        await person.Page.Locator("#appraisal").FillAsync("mười ngày");
        await person.PressAsync(Words.Open.Submit);
        await SaysAsync(person);
    }

    public static async Task ReleaseRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Approval(province.Locked));
        await person.Page.GetByLabel(Words.Approval.Number).FillAsync("46/QĐ-UBND");
        await person.Page.GetByLabel(Words.Approval.Date).FillAsync("32/13/2031");
        await person.PressAsync(Words.Approval.Record);
        await SaysAsync(person);
    }

    public static async Task WithdrawalRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Dossier(province.Moved.DossierOfA));
        await person.PressAsync(Words.Overview.Withdraw);
        await SaysAsync(person);
    }

    public static async Task GroupDeadlineRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.GroupDeadline(province.Moved));
        await person.Page.GetByLabel(Words.Deadline.Day).FillAsync("01/10/2031");
        await person.Page.GetByLabel(Words.Deadline.Reason).FillAsync("Rút ngắn.");
        await person.PressAsync(Words.Deadline.SubmitGroup);
        await SaysAsync(person);
    }

    public static async Task UnitDeadlineRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Deadline(province.Moved.DossierOfB));
        await person.Page.GetByLabel(Words.Deadline.Day).FillAsync("32/13/2031");
        await person.PressAsync(Words.Deadline.SubmitUnit);
        await SaysAsync(person);
    }

    public static async Task UnitsRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + UnitPaths.List);
        await person.Page.GetByLabel(Words.Units.Lines).FillAsync("chỉ có tên");
        await person.PressAsync(Words.Units.Add);
        await SaysAsync(person);
    }

    public static async Task MergerRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + UnitPaths.Merge);
        await person.Page.GetByLabel(Words.Merge.EffectiveDay).FillAsync("32/13/2031");
        await person.PressAsync(Words.Merge.Submit);
        await SaysAsync(person);
    }

    public static async Task PersonRefusedAsync(Person person, ShownProvince province)
    {
        await SeatAsync(person, userName: "a b");
        await SaysAsync(person);
    }

    /// <summary>No trouble, but the one page that shows a password.</summary>
    public static async Task PersonSeatedAsync(Person person, ShownProvince province)
    {
        await SeatAsync(person, userName: Guid.NewGuid().ToString("N"));
        await person.SeesAsync(Words.Staff.ShownOnce);
    }

    public static async Task AssignmentRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Assignments(province.Open.DossierOfA));
        await person.PressAsync(Words.Assign.Give);
        await SaysAsync(person);
    }

    public static async Task PaperRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Paper(province.Open.DossierOfB));
        await person.PressAsync(Words.Paper.HandIn);
        await SaysAsync(person);
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

    public static async Task ResetRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + PersonEndpoint.PathOf(province.Accounts[Identity.SpecialistOfA]));
        await person.PressAsync(Words.Person.Reset);
        await SaysAsync(person);
    }

    /// <summary>No trouble, but the sheet with a password: of an account that nobody signs in with here.</summary>
    public static async Task ResetDoneAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + PersonEndpoint.PathOf(province.Accounts[Identity.SystemAdministrator]));
        await person.Page.Locator("#resetReason").FillAsync("Người dùng báo quên mật khẩu.");
        await person.PressAsync(Words.Person.Reset);
        await person.SeesAsync(Words.Staff.ShownOnce);
    }

    public static async Task NoFileAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Home + NomineesEndpoint.Path);
        await person.PressAsync(Words.Nominees.Upload);
        await SaysAsync(person);
    }

    public static async Task PasswordRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync("/password");
        await person.Page.Locator("#newPassword").FillAsync("ngắn");
        await person.PressAsync(Words.Ui.ChangePassword);
        await SaysAsync(person);
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
        await SaysAsync(person);
    }

    public static async Task ResumedAsync(Person person, ShownProvince province)
    {
        await SessionOverAsync(person, province);
        await person.Page.GetByLabel(Words.SignIn.UserName).FillAsync(Province.UserName(Identity.LeaderOfB));
        await person.Page.GetByLabel(Words.SignIn.Password).FillAsync(Province.Password);
        await person.PressAsync(Words.SignIn.Submit);
        await person.SeesAsync(Words.SignIn.ResumeLead);
    }

    private static async Task SeatAsync(Person person, string userName)
    {
        await person.GoAsync(Paths.Home + StaffEndpoint.Path);
        await person.Page.GetByLabel(Words.Staff.Person).FillAsync("Nguyễn Thị Ánh");
        await person.Page.GetByLabel(Words.Staff.UserName).FillAsync(userName);
        await person
            .Page.GetByLabel(Words.Staff.RoleLabel)
            .SelectOptionAsync(new SelectOptionValue { Label = Words.Staff.Role(Role.Auditor) });
        await person.PressAsync(Words.Staff.Add);
    }

    private static Task SaysAsync(Person person) => person.SeesAsync(Words.Ui.ErrorsTitle);
}
