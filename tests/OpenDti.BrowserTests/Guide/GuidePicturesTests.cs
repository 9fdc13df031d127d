namespace OpenDti.BrowserTests.Guide;

/// <summary>
/// The guide's pictures are taken from the demonstration province, at a moment that stands still: what the guide shows is what the pages are.
/// <c>docs/guide/pictures/take</c> keeps them; a test run looks only whether each can be taken.
/// </summary>
[Collection(SeededDemo.Name)]
public sealed class GuidePicturesTests(DemoInstallation demo)
{
    private const int MostBytes = 150_000;

    private static readonly Device Desk = new(1260, 760);
    private static readonly string? Folder = Environment.GetEnvironmentVariable("OPENDTI_PICTURES");

    public static TheoryData<string> Names => [.. GuidePicture.All.Select(picture => picture.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_picture_shows_a_page_as_it_is_and_weighs_little(string name)
    {
        var picture = GuidePicture.All.Single(one => one.Name == name);
        await (picture.PrepareAsync?.Invoke(demo) ?? Task.CompletedTask);
        await using var person = await Person.ArriveAsync(demo, Desk);
        if (picture.Account is { } account)
        {
            await person.SignInAsync(account, demo.PasswordOf(account));
        }

        await picture.ReachAsync(person);
        await person.Page.EvaluateAsync("document.activeElement?.blur()");
        var seen = await person.Page.ScreenshotAsync(
            new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }
        );
        var bytes = PalettePng.Of(seen);

        Assert.InRange(bytes.Length, 10_000, MostBytes);
        Assert.DoesNotContain(person.Watch.Responses, response => response.Status >= 500);
        if (Folder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".png"), bytes);
        }
    }
}
