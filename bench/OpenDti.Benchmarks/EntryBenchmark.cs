using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Benchmarks;

/// <summary>
/// B4: saves of one figure through the whole server (session, forgery protection, permission, checks, audit chain, durable commit) by 64 clients
/// at once, beside the bare rate of appending 4 KiB and waiting for the disk. B8: the entry page of 100 criteria. The board of 250 units. SQLite.
/// </summary>
internal static class EntryBenchmark
{
    private const int Clients = 64;
    private const int RoundsToWarmUp = 4;
    private const int SavesOfClient = 60;
    private const int B4BarPerSecond = 1_000;
    private const int B4BarP99Ms = 100;
    private const int B8BarMs = 300;
    private const int B8BarBytes = 120_000;
    private const int BoardBarMs = 200;
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(string? file)
    {
        var province = new SqliteProvince();
        await province.InitializeAsync();
        var dossiers = await FilledProvince.OpenAsync(province);
        var visitors = await SignInAsync(province, [.. dossiers.Keys.Take(Clients)]);

        var fsyncsBefore = FsyncsPerSecond(province.Folder);
        for (var round = 0; round < RoundsToWarmUp; round++)
        {
            await SaveAsync(visitors, round);
        }

        var saves = await SaveAsync(visitors, RoundsToWarmUp);
        var fsyncs = Math.Min(fsyncsBefore, FsyncsPerSecond(province.Folder));
        await FilledProvince.FillAsync(province, [.. dossiers.Values.Skip(Clients)]);
        var (visitor, dossier) = visitors[0];
        var entry = await FilledProvince.PageAsync(
            province.Address,
            visitor,
            $"/{Province.Slug}/dossiers/{dossier:N}/indices/{LongSet.IndexOf(FilledProvince.Index)}"
        );
        var group = (await province.DossierAsync(dossier)).RoundGroupId;
        var board = await FilledProvince.PageAsync(
            province.Address,
            await province.AsAsync(Identity.AuthorityAdministrator),
            $"/{Province.Slug}/round-groups/{group:N}"
        );
        await province.DisposeAsync();

        var json = JsonSerializer.Serialize(
            new
            {
                Date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
                Cores = Environment.ProcessorCount,
                Runtime = RuntimeInformation.FrameworkDescription,
                Clients,
                B4Saves = saves,
                B4BarPerSecond,
                B4BarP99Ms,
                FsyncsOf4KiBPerSecond = Math.Round(fsyncs),
                SavesPerFsync = Math.Round(saves.PerSecond / fsyncs, 3),
                B8EntryPageOf100Criteria = entry,
                B8BarMs,
                BoardOf250Units = board,
                BoardBarMs,
            },
            Json
        );
        Console.WriteLine(json);
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, json + "\n");
        }

        return new Bars()
            .AtLeast("B4 saves per second", saves.PerSecond, B4BarPerSecond)
            .AtMost("B4 p99, ms", saves.P99Ms, B4BarP99Ms)
            .AtMost("B8 entry page, ms", entry.MedianMs, B8BarMs)
            .AtMost("B8 entry page, bytes", entry.BytesSent, B8BarBytes)
            .AtMost("board of 250 units, ms", board.MedianMs, BoardBarMs)
            .ExitCode();
    }

    /// <summary>A specialist of each unit, signed in with a browser of their own.</summary>
    private static async Task<IReadOnlyList<(Visitor Visitor, Guid Dossier)>> SignInAsync(Province province, IReadOnlyList<Guid> units)
    {
        var hash = province.Use<Passwords>().Hash(Province.Password);
        var seatings = units
            .Index()
            .Select(unit => new Seating($"Chuyên viên {unit.Index}", $"cv-{unit.Index}", hash, Workplace.At(unit.Item), Role.Specialist))
            .ToList();
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        await province.Use<SeatPersons>().RunAsync(request, seatings, CancellationToken.None);
        var signedIn = new List<(Visitor, Guid)>();
        foreach (var (place, unit) in units.Index())
        {
            var visitor = new Visitor(province.Address);
            await visitor.SignInAsync($"cv-{place}", Province.Password);
            await using var db = province.Databases.Open(province.Authority);
            signedIn.Add((visitor, await db.Dossiers.Where(d => d.UnitId == unit).Select(d => d.Id).SingleAsync()));
        }

        return signedIn;
    }

    private static async Task<SaveRate> SaveAsync(IReadOnlyList<(Visitor Visitor, Guid Dossier)> visitors, int round)
    {
        var tokens = new List<Dictionary<string, string>>();
        foreach (var (visitor, _) in visitors)
        {
            tokens.Add(await visitor.TokenAsync());
        }

        var (collections, allocated) = (GC.CollectionCount(0), GC.GetTotalAllocatedBytes());
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(visitors.Select((one, place) => Task.Run(() => ClientAsync(one, tokens[place], round))));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var sorted = times.SelectMany(one => one).Order().ToList();
        return new SaveRate(
            sorted.Count,
            Math.Round(sorted.Count / seconds),
            Math.Round(sorted[sorted.Count / 2], 1),
            Math.Round(sorted[(int)(sorted.Count * 0.99)], 1),
            Math.Round((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / sorted.Count, 2),
            (GC.GetTotalAllocatedBytes() - allocated) / 1024 / sorted.Count,
            GC.CollectionCount(0) - collections
        );
    }

    /// <summary>The first round enters figures, each further one changes them: a dossier is opened at version 1 and every save makes one more.</summary>
    private static async Task<List<double>> ClientAsync(
        (Visitor Visitor, Guid Dossier) one,
        IReadOnlyDictionary<string, string> token,
        int round
    )
    {
        var times = new List<double>();
        for (var place = 1; place <= SavesOfClient; place++)
        {
            var seen = round == 0 ? 0 : 1 + ((round - 1) * SavesOfClient) + place;
            var fields = new Dictionary<string, string>(token)
            {
                ["_key"] = Guid.NewGuid().ToString("N"),
                ["value:" + LongSet.InputOf(FilledProvince.Index, place)] = (5 + round).ToString(CultureInfo.InvariantCulture),
                ["seen:" + LongSet.InputOf(FilledProvince.Index, place)] = seen.ToString(CultureInfo.InvariantCulture),
            };
            var asked = Stopwatch.GetTimestamp();
            var answer = await one.Visitor.PostAsync(
                $"/{Province.Slug}/dossiers/{one.Dossier:N}/answers/{LongSet.CriterionOf(FilledProvince.Index, place)}",
                fields
            );
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            if ((int)answer.StatusCode != 303)
            {
                throw new InvalidOperationException($"A save was answered with {(int)answer.StatusCode}.");
            }
        }

        return times;
    }

    private static double FsyncsPerSecond(string folder)
    {
        const int Appends = 500;
        var block = new byte[4096];
        var path = Path.Combine(folder, "fsync");
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        var start = Stopwatch.GetTimestamp();
        for (var append = 0; append < Appends; append++)
        {
            stream.Write(block);
            stream.Flush(flushToDisk: true);
        }

        return Appends / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private sealed record SaveRate(
        int Saves,
        double PerSecond,
        double P50Ms,
        double P99Ms,
        double ProcessorMsEach,
        long KiBAllocatedEach,
        int Collections
    );
}
