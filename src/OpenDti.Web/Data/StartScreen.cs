using OpenDti.Web.Data.DemoProvince;

namespace OpenDti.Web.Data;

/// <summary>What the person who starts the server reads on its screen, once.</summary>
public sealed class StartScreen(TextWriter screen)
{
    public void ListeningOn(string urls)
    {
        screen.WriteLine();
        screen.WriteLine($"OpenDTI đang chạy tại / is running at  {urls}");
        screen.WriteLine("Dừng: Ctrl-C / Stop: Ctrl-C");
    }

    public void DemoAccounts(IReadOnlyList<DemoAccount> accounts)
    {
        screen.WriteLine();
        screen.WriteLine("Tài khoản minh họa, chỉ in một lần / Demo accounts, printed once:");
        foreach (var account in accounts)
        {
            screen.WriteLine($"  {account.UserName, -20} {account.Password, -18} {account.Who}");
        }
    }

    public void FirstRun(string urls, string code)
    {
        screen.WriteLine();
        screen.WriteLine($"Chưa có dữ liệu. Mở / Empty. Open  {urls.Split(';')[0]}/setup");
        screen.WriteLine($"Mã khởi tạo / One-time code:  {code}");
    }
}
