namespace OpenDti.Scoring;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    private const int MaxLength = 64;

    /// <summary>The nearest of the known names, where one is near enough to be worth naming.</summary>
    public static string? To(string typed, IEnumerable<string> known)
    {
        if (typed.Length > MaxLength)
        {
            return null;
        }

        return known
            .Where(name => name.Length <= MaxLength)
            .Select(name => (name, distance: Distance(typed, name)))
            .Where(candidate => candidate.distance <= Math.Max(1, Math.Max(typed.Length, candidate.name.Length) / 3))
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }

    // Levenshtein: the fewest letters to insert, drop or change.
    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var row = 1; row <= from.Length; row++)
        {
            var current = new int[to.Length + 1];
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = previous[column - 1] + (char.ToLowerInvariant(from[row - 1]) == char.ToLowerInvariant(to[column - 1]) ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
