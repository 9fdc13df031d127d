using OpenDti.Web.Features.Bonuses;
using OpenDti.Web.Features.Bonuses.Decide;
using OpenDti.Web.Features.Explanations.Thread;

namespace OpenDti.BrowserTests.Guide;

/// <summary>What the locked round of the demonstration waits for, settled as the README walks the way: one explanation and two bonus proposals.</summary>
internal static class OpenExplanation
{
    public static async Task SettleAsync(DemoInstallation demo)
    {
        var texts = ThreadTexts.Vi;
        await using var specialist = await Person.ArriveAsync(demo);
        await specialist.SignInAsync("cv.sgddt", demo.PasswordOf("cv.sgddt"));
        await specialist.GoAsync("/song-lam/work");
        await specialist.Page.GetByRole(AriaRole.Button, new() { Name = "Xem và giải trình" }).First.ClickAsync();
        await specialist
            .Page.GetByRole(AriaRole.Textbox, new() { Name = texts.Answer })
            .FillAsync("Hai nhiệm vụ đang chờ nghiệm thu, báo cáo kèm theo.");
        await specialist.PressAsync(texts.SendToLeader);
        await specialist.SeesAsync("Hai nhiệm vụ đang chờ nghiệm thu");

        await using var leader = await Person.ArriveAsync(demo);
        await leader.SignInAsync("ld.sgddt", demo.PasswordOf("ld.sgddt"));
        await leader.GoAsync(new Uri(specialist.Page.Url).AbsolutePath);
        await leader.PressAsync(texts.Confirm);
        await leader.SeesAsync("Đơn vị đã giải trình");

        await using var appraiser = await Person.ArriveAsync(demo);
        await appraiser.SignInAsync("thamdinh", demo.PasswordOf("thamdinh"));
        await appraiser.GoAsync(new Uri(specialist.Page.Url).AbsolutePath);
        await appraiser.Page.Locator("#outcome-Upheld").CheckAsync();
        await appraiser
            .Page.GetByRole(AriaRole.Textbox, new() { Name = texts.Words })
            .FillAsync("Chưa có báo cáo kết quả của hai nhiệm vụ.");
        await appraiser.PressAsync(texts.Save);
        await appraiser.SeesAsync("Chưa có báo cáo kết quả của hai nhiệm vụ.");

        await using var administrator = await Person.ArriveAsync(demo);
        await administrator.SignInAsync("quantri", demo.PasswordOf("quantri"));
        foreach (var unit in new[] { "Sở Tư pháp", "Sở Công Thương" })
        {
            await AcceptBonusAsync(administrator, unit);
        }
    }

    private static async Task AcceptBonusAsync(Person administrator, string unit)
    {
        var texts = DecideBonusTexts.Vi;
        await administrator.GoAsync("/song-lam/rounds");
        await administrator.FollowAsync("Khối sở, ban, ngành, năm 2025");
        await administrator.FollowAsync(Words.Board.BonusLedger);
        var row = administrator.Page.Locator("tbody tr", new() { HasText = unit });
        await row.GetByRole(AriaRole.Link, new() { Name = BonusTexts.Vi.Decide }).ClickAsync();
        await administrator.Page.Locator("#outcome-All").CheckAsync();
        await administrator.Page.GetByRole(AriaRole.Textbox, new() { Name = texts.Words }).FillAsync("Đủ văn bản công nhận.");
        await administrator.PressAsync(texts.Preview);
        await administrator.PressAsync(texts.Record);
        await administrator.SeesAsync("Đủ văn bản công nhận.");
    }
}
