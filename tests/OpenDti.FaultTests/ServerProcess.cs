using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OpenDti.FaultTests;

/// <summary>How a server is started: what an operator would set.</summary>
public sealed record ServerSettings(string Folder, string? Database, string Urls)
{
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>A published server, run as on a machine that knows nothing of .NET; null for the one that was built with the tests.</summary>
    public string? Published { get; init; }

    public static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}

/// <summary>The built server as a process of its own, which can be killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>Far more than a start takes, also that of a demonstration on a machine with other things to do.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(30);
    private static readonly HttpClient Health = new() { Timeout = TimeSpan.FromSeconds(5) };

    private readonly ServerSettings _settings;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _screen = new();
    private bool _isDisposed;

    private ServerProcess(ServerSettings settings)
    {
        _settings = settings;
        _process = Process.Start(StartInfo(settings))!;
        AppDomain.CurrentDomain.ProcessExit += KillWithTheTests;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public bool IsRunning => !_isDisposed && !_process.HasExited;

    public Uri Address => new(_settings.Urls);

    /// <summary>Everything the server printed so far.</summary>
    public string Screen => string.Join('\n', _screen);

    /// <summary>Starts a server and does not wait for it.</summary>
    public static ServerProcess Launch(ServerSettings settings) => new(settings);

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(ServerSettings settings)
    {
        var server = new ServerProcess(settings);
        try
        {
            await server.WaitUntilHealthyAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async Task WaitUntilHealthyAsync() =>
        Assert.True(await WaitUntilAsync(IsHealthyAsync), $"The server does not answer. It printed:\n{Screen}");

    /// <summary>True as soon as the condition holds; false when the server ended or the time (by default, that of a start) is over.</summary>
    public async Task<bool> WaitUntilAsync(Func<Task<bool>> condition, TimeSpan? limit = null)
    {
        var since = Stopwatch.StartNew();
        while (!_process.HasExited && since.Elapsed < (limit ?? StartLimit))
        {
            if (await condition())
            {
                return true;
            }

            await Task.Delay(BetweenLooks);
        }

        return false;
    }

    /// <summary>SIGKILL: the process gets no chance to do anything more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal, such as "TERM".</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits for the end and returns the exit code.</summary>
    public async Task<int> ExitCodeAsync(TimeSpan limit)
    {
        using var patience = new CancellationTokenSource(limit);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"The server still runs after {limit.TotalSeconds} s. It printed:\n{Screen}");
        }

        return _process.ExitCode;
    }

    /// <summary>The server ends by itself, with an exit code that says so and this one sentence on its screen.</summary>
    public async Task MustRefuseAsync(string sentence)
    {
        Assert.NotEqual(0, await ExitCodeAsync(StartLimit));
        Assert.Equal(sentence, Screen);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        AppDomain.CurrentDomain.ProcessExit -= KillWithTheTests;
        await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(ServerSettings settings)
    {
        var start = settings.Published is { } published ? WithoutDotnet(published) : WithDotnet();
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        foreach (var argument in settings.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.WorkingDirectory = settings.Published is null ? settings.Folder : Path.GetDirectoryName(settings.Published)!;
        start.Environment["OPENDTI_URLS"] = settings.Urls;
        start.Environment["OPENDTI_DATA"] = settings.Folder;
        start.Environment["OPENDTI_DB"] = settings.Database ?? "";
        foreach (var (name, value) in settings.Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static ProcessStartInfo WithDotnet()
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "opendti-server.dll")]);
    }

    /// <summary>Started as by an operator's shell: nothing in its surroundings leads to a .NET that is installed.</summary>
    public static ProcessStartInfo WithoutDotnet(string program)
    {
        var start = new ProcessStartInfo(program);
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LANG"] = "C.UTF-8";
        return start;
    }

    private async Task<bool> IsHealthyAsync()
    {
        try
        {
            return await Health.GetStringAsync(new Uri(Address, "/health")) == "ok";
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _screen.Enqueue(line);
        }
    }

    private void KillWithTheTests(object? sender, EventArgs end) => _process.Kill();
}
