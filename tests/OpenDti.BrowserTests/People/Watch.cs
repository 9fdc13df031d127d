using System.Collections.Concurrent;

namespace OpenDti.BrowserTests.People;

/// <summary>Notes what no page may cause: errors in the console (a breach of the content security policy is one) and requests that leave the server.</summary>
public sealed class Watch
{
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<string> _strangers = new();
    private readonly ConcurrentQueue<IResponse> _responses = new();

    private Watch() { }

    public IReadOnlyCollection<string> ConsoleErrors => _errors;

    public IReadOnlyCollection<string> RequestsElsewhere => _strangers;

    public IReadOnlyCollection<IResponse> Responses => _responses;

    public static Watch Of(IPage page, Uri home)
    {
        var watch = new Watch();
        page.Console += (_, message) => watch.Note(message);
        page.PageError += (_, error) => watch._errors.Enqueue(error);
        page.Response += (_, response) => watch._responses.Enqueue(response);
        page.Request += (_, request) =>
        {
            if (!home.IsBaseOf(new Uri(request.Url)))
            {
                watch._strangers.Enqueue(request.Url);
            }
        };
        return watch;
    }

    private void Note(IConsoleMessage message)
    {
        // Chromium writes a line for every page that answers 4xx; those are pages on purpose.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _errors.Enqueue($"{message.Text} ({message.Location})");
        }
    }
}
