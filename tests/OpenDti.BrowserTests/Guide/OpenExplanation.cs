using OpenDti.Web.Features.Explanations.Thread;

namespace OpenDti.BrowserTests.Guide;

/// <summary>The one explanation for which the locked round of the demonstration waits, answered and decided as the README walks the way.</summary>
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
        await specialist.PressAsync(texts.SendAnswer);
        await specialist.SeesAsync("Hai nhiệm vụ đang chờ nghiệm thu");

        await using var appraiser = await Person.ArriveAsync(demo);
        await appraiser.SignInAsync("thamdinh", demo.PasswordOf("thamdinh"));
        await appraiser.GoAsync(new Uri(specialist.Page.Url).AbsolutePath);
        await appraiser.Page.Locator("#outcome-Upheld").CheckAsync();
        await appraiser
            .Page.GetByRole(AriaRole.Textbox, new() { Name = texts.Words })
            .FillAsync("Chưa có báo cáo kết quả của hai nhiệm vụ.");
        await appraiser.PressAsync(texts.Save);
        await appraiser.SeesAsync("Chưa có báo cáo kết quả của hai nhiệm vụ.");
    }
}
