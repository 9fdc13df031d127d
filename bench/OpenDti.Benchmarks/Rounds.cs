using System.Diagnostics;

namespace OpenDti.Benchmarks;

/// <summary>Runs workloads in turn, so that a slow moment of the machine falls on all of them.</summary>
internal static class Rounds
{
    private const int WarmUps = 4;

    public static IReadOnlyDictionary<string, Timing> Run(int rounds, params IReadOnlyList<(string Name, Action Work)> workloads)
    {
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            foreach (var (_, work) in workloads)
            {
                work();
            }
        }

        var times = workloads.ToDictionary(workload => workload.Name, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, work) in workloads)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                work();
                times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times.ToDictionary(time => time.Key, time => Timing.Of(time.Value));
    }
}

/// <summary>The middle, the best and the worst of the rounds, in milliseconds.</summary>
internal sealed record Timing(double MedianMs, double LeastMs, double MostMs, int Rounds)
{
    public static Timing Of(IReadOnlyList<double> times)
    {
        var sorted = times.Order().ToList();
        return new Timing(Math.Round(sorted[sorted.Count / 2], 4), Math.Round(sorted[0], 4), Math.Round(sorted[^1], 4), sorted.Count);
    }
}
