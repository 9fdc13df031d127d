namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What leaders do in a round.</summary>
public static class LeaderSteps
{
    public static async Task ReturnAsync(this Person leader, string criterion, string reason)
    {
        await leader.GoAsync(Paths.Work);
        await leader.FollowAsync("Xem để xác nhận");
        await leader.Page.GetByLabel("Lý do trả lại tiêu chí " + criterion).FillAsync(reason);
        await leader.PressAsync("Trả lại, yêu cầu bổ sung");
        await leader.SeesAsync("Lãnh đạo trả lại, yêu cầu bổ sung");
    }

    public static async Task ConfirmAsync(this Person leader, string points)
    {
        await leader.GoAsync(Paths.Work);
        await leader.FollowAsync("Xem để xác nhận");
        await leader.PressAsync($"Xác nhận và gửi {points} điểm");
        await leader.SeesAsync("Đã xác nhận và gửi lúc");
    }
}
