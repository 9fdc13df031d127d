using System.Globalization;

namespace OpenDti.BrowserTests.People;

/// <summary>Somebody who has no mouse: goes on with Tab until what they look for has the focus, then types.</summary>
public sealed class Keyboard(Person person)
{
    private const int MostSteps = 120;

    public Person Person => person;

    private IPage Page => person.Page;

    public EntryRow Row(string criterion) => person.Row(criterion);

    public async Task SignInAsync(Identity identity)
    {
        await person.GoAsync("/sign-in");
        await TypeAsync(Page.GetByLabel(Words.SignIn.UserName), Province.UserName(identity));
        await TypeAsync(Page.GetByLabel(Words.SignIn.Password), Province.Password);
        await PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = Words.Ui.SignOut })).ToBeVisibleAsync();
    }

    /// <summary>Presses Tab until the element, or something in it, has the focus.</summary>
    public async Task GoToAsync(ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            if (await target.EvaluateAsync<bool>("element => element.matches(':focus-within')"))
            {
                return;
            }

            await PressAsync("Tab");
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{target} did not get the focus within {MostSteps} steps."));
    }

    public async Task TypeAsync(ILocator field, string text)
    {
        await GoToAsync(field);
        await PressAsync("Control+A");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>A group of radio buttons is one stop; the arrows choose within it.</summary>
    public async Task ChooseAsync(ILocator group, string option)
    {
        await GoToAsync(group);
        var wanted = group.GetByLabel(option, new() { Exact = true });
        for (var step = 0; step < MostSteps && !await wanted.IsCheckedAsync(); step++)
        {
            await PressAsync("ArrowDown");
        }

        await Expect(wanted).ToBeCheckedAsync();
    }

    public async Task PressOnAsync(AriaRole role, string name)
    {
        await GoToAsync(Page.GetByRole(role, new() { Name = name }));
        await PressAsync("Enter");
    }

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);
}
