using System.Collections.Concurrent;

namespace OpenDti.BrowserTests.People;

/// <summary>Notes every event of a mouse, a finger or a pen on any page of a person. The click that Enter brings about on a button is none.</summary>
public sealed class MouseWatch
{
    private const string Listeners = """
        for (const kind of ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'wheel', 'touchstart', 'click']) {
            addEventListener(kind, event => {
                if (kind !== 'click' || event.detail > 0) noteMouse(kind);
            }, { capture: true, passive: true });
        }
        """;

    private readonly ConcurrentQueue<string> _events = new();

    private MouseWatch() { }

    public IReadOnlyCollection<string> Events => _events;

    public static async Task<MouseWatch> OverAsync(Person person)
    {
        var watch = new MouseWatch();
        await person.Page.ExposeFunctionAsync<string>("noteMouse", watch._events.Enqueue);
        await person.Page.AddInitScriptAsync(Listeners);
        return watch;
    }
}
