namespace OpenDti.BrowserTests.Sights;

/// <summary>Something a person of this role may have before their eyes, and how they come to it.</summary>
public sealed record Sight(string Name, Identity Who, Func<Person, ShownProvince, Task> ReachAsync)
{
    private Func<ShownProvince, string>? _path;

    /// <summary>Whether nothing was pressed on the way: what moves under a finger is no shift.</summary>
    public bool OpensByAddress => _path is not null;

    /// <summary>A page that opens by its address.</summary>
    public static Sight Page(string name, Identity who, Func<ShownProvince, string> path, int status = 200) =>
        new(name, who, async (person, province) => Assert.Equal(status, await person.GoAsync(path(province)))) { _path = path };

    public string PathIn(ShownProvince province) => _path!(province);

    public async Task<Person> SeenAsync(ShownProvince province, Device device)
    {
        var person = await Person.SignedInAsync(province, Who, device);
        await ReachAsync(person, province);
        return person;
    }
}
