using OpenDti.Scoring;

namespace OpenDti.Documents.Yaml;

/// <summary>What is collected while a set is read: findings, where each path stands, and which paths were not understood.</summary>
internal sealed class ReadState(string file, List<Finding> findings)
{
    private readonly Dictionary<string, TextSpan> places = [];
    private readonly HashSet<string> misread = [];

    public List<Finding> Findings { get; } = findings;

    public void Place(string path, TextSpan at) => places.TryAdd(path, at);

    public void Report(string code, string path, TextSpan at, params string[] args)
    {
        misread.Add(path);
        Findings.Add(new Finding(code, path, at, args));
    }

    /// <summary>Whether something at or under this path could not be read, so that what follows from it means nothing.</summary>
    public bool IsMisread(string path) => misread.Any(bad => bad == path || bad.StartsWith(path + ".", StringComparison.Ordinal));

    /// <summary>Whether a maximum directly under this line could not be read.</summary>
    public bool IsChildMaximumMisread(string path) =>
        misread.Any(bad => bad.EndsWith(".max", StringComparison.Ordinal) && ParentOf(ParentOf(ParentOf(bad))) == path);

    /// <summary>Where a path stands, or the nearest place above it that does.</summary>
    public TextSpan Nearest(string path)
    {
        for (var above = path; above.Length > 0; above = ParentOf(above))
        {
            if (places.TryGetValue(above, out var at))
            {
                return at;
            }
        }

        return new TextSpan(file, 1, 1);
    }

    // "indicators[0].children[1].max" lies in "indicators[0].children[1]", in "indicators[0].children", in "indicators[0]".
    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
}
