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

    public static async Task ReleaseRefusedAsync(Person person, ShownProvince province)
    {
        await person.GoAsync(Paths.Board(province.Locked));
        await person.Page.GetByLabel(Words.Board.DecisionNumber).FillAsync("46/QĐ-UBND");
        await person.Page.GetByLabel(Words.Board.DecisionDate).FillAsync("32/13/2031");
        await person.PressAsync(Words.Board.Release);
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

    private static Task SaysAsync(Person person) => person.SeesAsync(Words.Ui.ErrorsTitle);
}
