using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace OpenDti.FaultTests.Survival;

/// <summary>What a client knows of a save it sent.</summary>
public enum Knowledge
{
    Unknown,
    Acknowledged,
    Refused,
}

/// <summary>One save as the client sent it: the form, and the values in it that no other save has.</summary>
public sealed class JournaledSave(
    string path,
    IReadOnlyDictionary<string, string> form,
    Guid dossier,
    IReadOnlyDictionary<string, string> values
)
{
    public string Path { get; } = path;
    public IReadOnlyDictionary<string, string> Form { get; } = form;
    public Guid Dossier { get; } = dossier;
    public IReadOnlyDictionary<string, string> Values { get; } = values;
    public string Key { get; } = form["_key"];
    public string PayloadSha256 { get; } = HashOf(path, form);
    public Knowledge Knowledge { get; private set; }

    public void Acknowledge() => Knowledge = Knowledge.Acknowledged;

    /// <summary>The status of a refusal.</summary>
    public HttpStatusCode? RefusedWith { get; private set; }

    public void Refuse(HttpStatusCode status) => (Knowledge, RefusedWith) = (Knowledge.Refused, status);

    /// <summary>The hash of what was sent, computed apart from the server's own code.</summary>
    private static string HashOf(string path, IReadOnlyDictionary<string, string> form)
    {
        var sent = form.Where(field => field.Key is not ("_key" or "__RequestVerificationToken"))
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .SelectMany(field => new[] { field.Key, field.Value });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', [path, .. sent]))));
    }
}

/// <summary>The clients' memory, outside the server: every save that was sent, and what became known of it.</summary>
public sealed class SaveJournal
{
    private readonly Lock _lock = new();
    private readonly List<JournaledSave> _saves = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _awaited = [];
    private int _lastValue = 1_000;
    private int _acknowledged;

    public IReadOnlyList<JournaledSave> Saves
    {
        get
        {
            lock (_lock)
            {
                return [.. _saves];
            }
        }
    }

    public IReadOnlyList<JournaledSave> Of(Knowledge knowledge) => [.. Saves.Where(save => save.Knowledge == knowledge)];

    /// <summary>A number that no other save carries, so that a lost one is missed.</summary>
    public int NextValue() => Interlocked.Increment(ref _lastValue);

    public void Sent(JournaledSave save)
    {
        lock (_lock)
        {
            _saves.Add(save);
        }
    }

    public void Acknowledged(JournaledSave save)
    {
        lock (_lock)
        {
            save.Acknowledge();
            _acknowledged++;
            foreach (var (_, reached) in _awaited.FindAll(one => one.Count <= _acknowledged))
            {
                reached.TrySetResult();
            }
        }
    }

    /// <summary>Completes when so many more saves than now have been acknowledged.</summary>
    public Task AfterMoreAsync(int acknowledged)
    {
        lock (_lock)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((_acknowledged + acknowledged, reached));
            return reached.Task;
        }
    }
}
