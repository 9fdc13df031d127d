using OpenDti.Web.Features.Bonuses;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Units;

namespace OpenDti.BrowserTests.Guide;

/// <summary>One picture of the guide: who looks (nobody signed in where there is no account), at what, and how far down the page.</summary>
public sealed record GuidePicture(string Name, string? Account, Func<Person, Task> ReachAsync)
{
    private const string Province = "/song-lam";

    /// <summary>What others do before; null where the province stands as it was made.</summary>
    public Func<DemoInstallation, Task>? PrepareAsync { get; init; }

    public static IReadOnlyList<GuidePicture> All { get; } =
    [
        new("viec-cua-toi", "cv.sgddt", person => person.GoAsync(Province + "/work")),
        new("ho-so", "cv.sgddt", OverviewAsync),
        new("nhap-so-lieu", "cv.sgddt", person => EntryAsync(person, "Nhận thức số")),
        new("so-lieu-sai", "cv.sgddt", WrongFigureAsync),
        new("lanh-dao-tra-lai", "cv.donggiang", ReturnedAsync),
        new("xac-nhan", "ld.syt", DecisionAsync),
        new("quyet-dinh", "ld.syt", DecisionFormAsync),
        new("ky-danh-gia", "quantri", person => person.GoAsync(Province + "/rounds")),
        new("tien-do", "quantri", person => BoardAsync(person, "Khối xã, phường, đặc khu, năm 2026")),
        new("don-doc", "quantri", ReminderAsync),
        new("gia-han", "quantri", ExtensionAsync),
        new("diem-thuong", "quantri", BonusAsync),
        new("cong-bo", "quantri", ReleaseAsync) { PrepareAsync = OpenExplanation.SettleAsync },
        new("mo-ky", "quantri", person => person.GoAsync(Province + "/rounds/new")),
        new("nam-sau", "quantri", NextYearAsync),
        new("lich-ky", "quantri", CalendarAsync),
        new("nguoi-dung", "quantri", person => person.GoAsync(Province + "/staff")),
        new("bo-chi-so", "quantri", person => person.GoAsync(Province + "/sets")),
        new("sap-nhap", "quantri", MergerAsync),
        new("hoi-dong", "quantri", CouncilAsync),
        new("kien-nghi", "quantri", ComplaintsAsync),
        new("giai-trinh", "cv.donggiang", ExplanationAsync),
        new("xep-hang", null, RankingTableAsync),
        new("ket-qua-don-vi", null, UnitAsync),
    ];

    private static async Task OverviewAsync(Person person)
    {
        await person.GoAsync(Province + "/work");
        await OfOpenYear(person).ClickAsync();
        await person.Page.GotoAsync(person.Page.Url.Split("/indices/")[0]);
    }

    /// <summary>What waits in the open year; a year that is locked may wait too, for an explanation or a correction.</summary>
    private static ILocator OfOpenYear(Person person) =>
        person.Page.Locator("article.job", new() { Has = person.Page.Locator("h3", new() { HasText = "2026" }) }).Locator("a.btn").First;

    private static async Task EntryAsync(Person person, string index)
    {
        await OverviewAsync(person);
        await person.Page.GetByRole(AriaRole.Link, new() { Name = index }).First.ClickAsync();
    }

    private static async Task WrongFigureAsync(Person person)
    {
        await EntryAsync(person, "Nhân lực số");
        await person.Row("boi-duong-ky-nang-so").SaveAsync(("so-nguoi-duoc-boi-duong", "160"), ("so-nguoi-phai-boi-duong", "120"));
        await Expect(person.Row("boi-duong-ky-nang-so").Form).ToContainTextAsync("160");
        await person.Row("boi-duong-ky-nang-so").Form.ScrollIntoViewIfNeededAsync();
    }

    private static async Task ReturnedAsync(Person person)
    {
        await EntryAsync(person, "Nhận thức số");
        await person.Page.Locator("#tc-truyen-thong").EvaluateAsync("row => row.scrollIntoView()");
    }

    private static async Task DecisionAsync(Person person)
    {
        await person.GoAsync(Province + "/work");
        await OfOpenYear(person).ClickAsync();
    }

    private static async Task DecisionFormAsync(Person person)
    {
        await DecisionAsync(person);
        await person
            .Page.GetByRole(AriaRole.Button, new() { Name = Words.Decide.Return })
            .EvaluateAsync("it => it.scrollIntoView({ block: 'end' })");
    }

    private static async Task BoardAsync(Person person, string group)
    {
        await person.GoAsync(Province + "/rounds");
        await person.FollowAsync(group);
    }

    private static async Task ReminderAsync(Person person)
    {
        await BoardAsync(person, "Khối xã, phường, đặc khu, năm 2026");
        await person.Page.Locator("textarea.letter").EvaluateAsync("it => it.closest('section').scrollIntoView()");
    }

    private static async Task ExtensionAsync(Person person)
    {
        await BoardAsync(person, "Khối xã, phường, đặc khu, năm 2026");
        var row = person.Page.Locator("tbody tr", new() { HasText = "Xã Nà Hoa" });
        await row.GetByRole(AriaRole.Link, new() { Name = Words.Board.Extend }).ClickAsync();
        await person.Page.GetByLabel(Words.Deadline.Day).FillAsync("18/12/2026");
        await person.Page.GetByLabel(Words.Deadline.Reason).FillAsync("Mưa lũ làm gián đoạn đường truyền từ ngày 20/11.");
    }

    private static async Task NextYearAsync(Person person)
    {
        await person.GoAsync(Province + "/rounds");
        await person.Page.Locator("a", new() { HasText = "Chuẩn bị kỳ năm 2027: Khối xã" }).ClickAsync();
        await person.Page.Locator("#lich").EvaluateAsync("it => it.scrollIntoView()");
    }

    private static async Task CalendarAsync(Person person)
    {
        await BoardAsync(person, "Khối xã, phường, đặc khu, năm 2026");
        await person.FollowAsync("Lịch của kỳ đánh giá");
    }

    private static async Task ReleaseAsync(Person person)
    {
        await BoardAsync(person, "Khối sở, ban, ngành, năm 2025");
        await person.FollowAsync(Words.Board.ApproveAndRelease);
        await person.Page.GetByLabel(Words.Approval.Number).FillAsync("3117/QĐ-UBND");
        await person.Page.GetByLabel(Words.Approval.Date).FillAsync("20/11/2026");
        await person
            .Page.GetByRole(AriaRole.Button, new() { Name = Words.Approval.Record })
            .EvaluateAsync("it => it.scrollIntoView({ block: 'end' })");
    }

    private static async Task BonusAsync(Person person)
    {
        await BoardAsync(person, "Khối sở, ban, ngành, năm 2025");
        await person.FollowAsync(Words.Board.BonusLedger);
        var row = person.Page.Locator("tbody tr", new() { HasText = "Sở Tư pháp" });
        await row.GetByRole(AriaRole.Link, new() { Name = BonusTexts.Vi.Decide }).ClickAsync();
        await person.Page.Locator("main dl.slip").EvaluateAsync("it => it.scrollIntoView()");
    }

    private static async Task CouncilAsync(Person person)
    {
        await BoardAsync(person, "Khối xã, phường, đặc khu, năm 2025");
        await person.FollowAsync(Words.Board.Council);
        await person.Page.Locator("#chuong-trinh").EvaluateAsync("it => it.closest('section').scrollIntoView()");
    }

    private static async Task ComplaintsAsync(Person person)
    {
        await BoardAsync(person, "Khối xã, phường, đặc khu, năm 2025");
        await person.FollowAsync(ComplaintTexts.Vi.Title);
        await person.Page.Locator("#cac-kien-nghi").EvaluateAsync("it => it.closest('section').scrollIntoView()");
    }

    private static async Task ExplanationAsync(Person person)
    {
        await person.GoAsync(Province + "/work");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "năm 2025" }).ClickAsync();
        await person.FollowAsync(Words.Overview.Explanations);
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "1.5 Thôn, tổ dân phố" }).First.ClickAsync();
    }

    private static async Task MergerAsync(Person person)
    {
        await person.GoAsync(Province + UnitPaths.Merge);
        await person.Page.GetByLabel("Xã Sơn Kỳ").CheckAsync();
        await person.Page.GetByLabel("Xã Nà Hoa").CheckAsync();
        await person.Page.GetByLabel("Xã Sơn Kỳ").EvaluateAsync("it => it.closest('fieldset').scrollIntoView()");
    }

    private static async Task RankingAsync(Person person)
    {
        await person.GoAsync(Province + "/results");
        await person.FollowAsync("Khối xã, phường, đặc khu, năm 2025");
    }

    private static async Task RankingTableAsync(Person person)
    {
        await RankingAsync(person);
        await person.Page.Locator("form.finder").EvaluateAsync("it => it.scrollIntoView()");
    }

    private static async Task UnitAsync(Person person)
    {
        await RankingAsync(person);
        await person.FollowAsync("Phường Đông Giang");
        await person.Page.Locator("h1").EvaluateAsync("it => it.scrollIntoView()");
    }
}
