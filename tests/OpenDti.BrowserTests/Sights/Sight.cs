namespace OpenDti.BrowserTests.Sights;

/// <summary>Something a person of this role may have before their eyes, and how they come to it.</summary>
public sealed record Sight(string Name, Identity Who, Func<Person, ShownProvince, Task> ReachAsync)
{
    private Func<ShownProvince, string>? _path;

    /// <summary>Whether nothing was pressed on the way: what moves under a finger is no shift.</summary>
    public bool OpensByAddress => _path is not null;

    /// <summary>A page that opens by its address.</summary>
    public static Sight Page(string name, Identity who, Func<ShownProvince, string> path, int status = 200) =>
        new(name, who, (person, province) => OpenAsync(person, path(province), status)) { _path = path };

    public string PathIn(ShownProvince province) => _path!(province);

    public async Task<Person> SeenAsync(ShownProvince province, Device device)
    {
        var person = await Person.SignedInAsync(province, Who, device);
        await ReachAsync(person, province);
        return person;
    }

    // Who has lost a session is led to the sign-in, with 200: that would be looked at in the place of every page.
    private static async Task OpenAsync(Person person, string path, int status)
    {
        Assert.Equal(status, await person.GoAsync(path));
        Assert.Equal(path.Contains("/sign-in", StringComparison.Ordinal), person.Page.Url.Contains("/sign-in", StringComparison.Ordinal));
    }
}
