using System.Globalization;

namespace OpenDti.Benchmarks;

/// <summary>What was promised beside what was measured: a run that misses a bar names it and ends with 1.</summary>
internal sealed class Bars
{
    private readonly List<string> _missed = [];

    public Bars AtMost(string what, double measured, double bar) => Hold(measured <= bar, what, measured, $"at most {Text(bar)}");

    public Bars AtLeast(string what, double measured, double bar) => Hold(measured >= bar, what, measured, $"at least {Text(bar)}");

    /// <summary>0 where every bar was held.</summary>
    public int ExitCode()
    {
        foreach (var missed in _missed)
        {
            Console.Error.WriteLine(missed);
        }

        return _missed.Count == 0 ? 0 : 1;
    }

    // What could not be measured holds no bar: a comparison with NaN is false.
    private Bars Hold(bool isHeld, string what, double measured, string bar)
    {
        if (!isHeld)
        {
            _missed.Add($"MISSED: {what}: {Text(measured)}, {bar} was promised.");
        }

        return this;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
