namespace OpenDti.BrowserTests.People;

/// <summary>Somebody with a browser of their own: their cookies, their screen, and a note of all that went wrong on the way.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Person(IBrowserContext context, IPage page, Watch watch) => (_context, Page, Watch) = (context, page, watch);

    public IPage Page { get; }

    public Watch Watch { get; }

    public static async Task<Person> ArriveAsync(Installation place, Device? device = null)
    {
        var with = device ?? Device.Desk;
        var context = await Chromium.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = place.Address.ToString(),
                ViewportSize = new ViewportSize { Width = with.Width, Height = with.Height },
                ColorScheme = with.Colours,
                JavaScriptEnabled = with.RunsScripts,
                Locale = "vi-VN",
            }
        );
        var page = await context.NewPageAsync();
        return new Person(context, page, Watch.Of(page, place.Address));
    }

    /// <summary>Somebody who has signed in.</summary>
    public static async Task<Person> AtWorkAsync(Installation place, Identity identity, Device? device = null)
    {
        var person = await ArriveAsync(place, device);
        await person.SignInAsync(identity);
        return person;
    }

    /// <summary>Somebody who signed in before the test began: the cookies are there, no page has been opened.</summary>
    public static async Task<Person> SignedInAsync(Province province, Identity identity, Device device)
    {
        var person = await ArriveAsync(province, device);
        var visitor = await province.AsAsync(identity);
        await person._context.AddCookiesAsync(visitor.CookieHeader.Split("; ").Where(pair => pair.Length > 0).Select(CookieOf));
        return person;

        Cookie CookieOf(string pair)
        {
            var (name, value) = pair.Split('=', 2) is [var first, var second] ? (first, second) : (pair, "");
            return new Cookie
            {
                Name = name,
                Value = value,
                Url = province.Address.ToString(),
            };
        }
    }

    public Task SignInAsync(Identity identity) => SignInAsync(Province.UserName(identity), Province.Password);

    public async Task SignInAsync(string userName, string password)
    {
        await GoAsync("/sign-in");
        await Page.GetByLabel(Words.SignIn.UserName).FillAsync(userName);
        await Page.GetByLabel(Words.SignIn.Password).FillAsync(password);
        await PressAsync(Words.SignIn.Submit);
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = Words.Ui.SignOut })).ToBeVisibleAsync();
    }

    /// <summary>The status that was answered.</summary>
    public async Task<int> GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        return response!.Status;
    }

    public EntryRow Row(string criterion) => new(Page, criterion);

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    public Task SeesAsync(string text) => Expect(Page.Locator("main")).ToContainTextAsync(text);

    public Task DoesNotSeeAsync(string text) => Expect(Page.Locator("main")).Not.ToContainTextAsync(text);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
