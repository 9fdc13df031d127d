using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.MyWork;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What specialists do in a round.</summary>
public static class SpecialistSteps
{
    public static async Task EnterTheFiguresOfAAsync(this Keyboard keyboard)
    {
        await keyboard.PressOnAsync(AriaRole.Link, Words.Work.Button(WorkStep.Enter));
        var board = keyboard.Row("co-ban-chi-dao");
        await keyboard.ChooseAsync(board.Field("ban-chi-dao"), "Có");
        await keyboard.PressAsync("Enter");
        await Expect(board.Points).ToContainTextAsync("10,00");

        await keyboard.EnterAsync("van-ban", "15,00", ("da-ky", "3"), ("tong-so", "4"));
        await keyboard.PressOnAsync(AriaRole.Link, Words.Entry.Next + " 2. An toàn");
        await keyboard.EnterAsync("dien-tap", "10,00", ("so-lan", "1"));
        await keyboard.EnterAsync("cap-do", "30,00", ("da-duyet", "3"), ("he-thong", "4"));
        await keyboard.SendAsync();
    }

    public static async Task EnterTheFiguresOfBAsync(this Person specialist)
    {
        await specialist.FollowAsync(Words.Work.Button(WorkStep.Enter));
        var board = specialist.Row("co-ban-chi-dao");
        await board.Form.GetByLabel("Không", new() { Exact = true }).CheckAsync();
        await board.Save.ClickAsync();
        await Expect(board.Form).ToContainTextAsync("Đã lưu 09:00:00");
        await Expect(board.Points).ToContainTextAsync("0,00 / 10,00");

        await specialist.EnterAsync("van-ban", "12,50", ("da-ky", "5"), ("tong-so", "8"));
        await specialist.FollowAsync(Words.Entry.Next + " 2. An toàn");
        await specialist.EnterAsync("dien-tap", "30,00", ("so-lan", "2"));
        await specialist.EnterAsync("cap-do", "20,00", ("da-duyet", "1"), ("he-thong", "2"));
        await specialist.FollowAsync(Words.Entry.BackToOverview);
        await specialist.PressAsync(Words.Overview.Send);
        await specialist.SeesAsync(Words.Dossier.State(DossierState.Sent));
    }

    public static async Task CorrectTheDrillsAsync(this Keyboard keyboard, string reason)
    {
        await keyboard.Person.GoAsync(Paths.Work);
        await keyboard.PressOnAsync(AriaRole.Link, Words.Work.Button(WorkStep.Correct));
        await keyboard.Person.SeesAsync(reason);
        await keyboard.PressOnAsync(AriaRole.Link, "2.1 Diễn tập");
        await Expect(keyboard.Row("dien-tap").Form).ToContainTextAsync(reason);
        await keyboard.EnterAsync("dien-tap", "30,00", ("so-lan", "2"));
        await keyboard.SendAsync();
    }

    public static async Task LeaveAPageOpenAsync(this Person specialist, Guid dossier)
    {
        Assert.Equal(200, await specialist.GoAsync(Paths.Entry(dossier)));
        await specialist.Row("van-ban").Field("da-ky").FillAsync("1");
    }

    /// <summary>The page that was left open is sent. What was typed stays to be read, and cannot be sent once more.</summary>
    public static async Task IsRefusedOnTheOpenPageAsync(this Person specialist, string sentence)
    {
        var row = specialist.Row("van-ban");
        await row.Save.ClickAsync();
        await Expect(row.Form).ToContainTextAsync(sentence);
        await Expect(row.Field("da-ky")).ToHaveValueAsync("1");
        await Expect(row.Save).ToHaveCountAsync(0);
    }

    public static async Task FindsTheDossierClosedAsync(this Person specialist, Guid dossier, string points)
    {
        await specialist.GoAsync(Paths.Entry(dossier));
        await specialist.SeesAsync(Words.Entry.InState(Words.Dossier.State(DossierState.Confirmed)));
        var row = specialist.Row("van-ban");
        await Expect(row.Save).ToHaveCountAsync(0);
        await Expect(row.Field("da-ky")).Not.ToBeEditableAsync();
        await Expect(row.Points).ToContainTextAsync(points);
    }

    public static async Task IsKeptOutOfAsync(this Person specialist, Guid dossier)
    {
        Assert.Equal(403, await specialist.GoAsync(Paths.Dossier(dossier)));
        Assert.Equal(403, await specialist.GoAsync(Paths.Entry(dossier)));
        await specialist.GoAsync(Paths.Work);
        await specialist.DoesNotSeeAsync("Sở Ánh Sáng");
    }

    private static async Task EnterAsync(
        this Keyboard keyboard,
        string criterion,
        string points,
        params IReadOnlyList<(string Input, string Value)> typed
    )
    {
        var row = keyboard.Row(criterion);
        foreach (var (input, value) in typed)
        {
            await keyboard.TypeAsync(row.Field(input), value);
        }

        await keyboard.PressAsync("Enter");
        await Expect(row.Points).ToContainTextAsync(points);
    }

    private static async Task EnterAsync(
        this Person specialist,
        string criterion,
        string points,
        params IReadOnlyList<(string Input, string Value)> typed
    )
    {
        var row = specialist.Row(criterion);
        await row.SaveAsync(typed);
        await Expect(row.Points).ToContainTextAsync(points);
    }

    private static async Task SendAsync(this Keyboard keyboard)
    {
        await keyboard.PressOnAsync(AriaRole.Link, Words.Entry.BackToOverview);
        await keyboard.PressOnAsync(AriaRole.Button, Words.Overview.Send);
        await keyboard.Person.SeesAsync(Words.Dossier.State(DossierState.Sent));
    }
}
