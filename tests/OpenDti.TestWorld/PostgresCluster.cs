using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OpenDti.TestWorld;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder on a free port of 127.0.0.1, started once and stopped with the test process.</summary>
public static class PostgresCluster
{
    private static readonly Lazy<Task<int>> Port = new(StartAsync);

    /// <summary>The connection string of a new, empty database.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var port = await Port.Value;
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(ConnectionString(port, "postgres"));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(port, name);
    }

    private static string ConnectionString(int port, string database) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=40";

    private static async Task<int> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "opendti-pg-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        var port = FreePort();
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", folder);
        }

        var binaries = BinariesFolder();
        await RunAsPostgresAsync(
            $"{binaries}/initdb",
            $"-D {folder}/data -U postgres --auth=trust --locale-provider=icu --icu-locale=vi-VN --encoding=UTF8 --locale=C.UTF-8"
        );
        var options =
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c fsync=off -c max_connections=200";
        await RunAsPostgresAsync($"{binaries}/pg_ctl", $"-D {folder}/data -w -l {folder}/log -o \"{options}\" start");
        StopWithTheTests($"{binaries}/pg_ctl -D {folder}/data -m immediate stop", folder);
        return port;
    }

    /// <summary>A process of its own waits for the end of the tests: a run that is killed, too, leaves neither server nor folder behind.</summary>
    private static void StopWithTheTests(string stop, string folder)
    {
        var asPostgres = Environment.UserName == "root" ? "runuser -u postgres -- " : "";
        var script = $"exec >/dev/null 2>&1; tail --pid={Environment.ProcessId} -f /dev/null; {asPostgres}{stop}; rm -rf {folder}";
        using var watch = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = "/tmp" });
    }

    private static string BinariesFolder() =>
        Directory
            .GetDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .Order(StringComparer.Ordinal)
            .Last();

    private static Task RunAsPostgresAsync(string program, string arguments) =>
        Environment.UserName == "root"
            ? RunAsync("runuser", "-u", "postgres", "--", "sh", "-c", $"{program} {arguments} >/dev/null")
            : RunAsync("sh", "-c", $"{program} {arguments} >/dev/null");

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
                UseShellExecute = false,
                WorkingDirectory = "/tmp",
            }
        )!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors}"
                )
            );
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
