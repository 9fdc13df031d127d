#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
#:property NoWarn=MA0047

using System.Globalization;
using System.Text.Json.Nodes;

// Reads a mutation report and prints it as Markdown: the score, the score of each file, and every change that no test noticed.
var report = JsonNode.Parse(File.ReadAllText(args[0]))!;
var files = report["files"]!.AsObject().Select(file => new FileReport(file.Key, file.Value!)).Where(file => file.Judged > 0).ToList();
var (noticed, judged) = (files.Sum(file => file.Noticed), files.Sum(file => file.Judged));

Console.WriteLine("# Mutation score of the core");
Console.WriteLine();
Write($"{DateTime.UtcNow:yyyy-MM-dd}: **{Percent(noticed, judged)} %**, {noticed} of {judged} changes were noticed by a test.");
Console.WriteLine();
Console.WriteLine("| File | Noticed | Of | Score |");
Console.WriteLine("|---|---|---|---|");
foreach (var file in files.OrderBy(file => (double)file.Noticed / file.Judged).ThenBy(file => file.Path, StringComparer.Ordinal))
{
    Write($"| {file.Path} | {file.Noticed} | {file.Judged} | {Percent(file.Noticed, file.Judged)} % |");
}

Console.WriteLine();
Console.WriteLine("## Changes that no test noticed");
foreach (var file in files.Where(file => file.Survivors.Count > 0).OrderBy(file => file.Path, StringComparer.Ordinal))
{
    Console.WriteLine();
    Write($"**{file.Path}**");
    Console.WriteLine();
    foreach (var survivor in file.Survivors)
    {
        Write($"- line {survivor.Line}: {survivor.Mutator}, `{survivor.Replacement}`");
    }
}

static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

static string Percent(int part, int whole) => (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);

internal sealed class FileReport
{
    private const int LongestReplacement = 80;

    public FileReport(string path, JsonNode file)
    {
        Path = path[(path.IndexOf("OpenDti.Scoring/", StringComparison.Ordinal) + "OpenDti.Scoring/".Length)..];
        var mutants = file["mutants"]!.AsArray().Select(mutant => mutant!).ToList();
        Noticed = mutants.Count(mutant => StatusOf(mutant) is "Killed" or "Timeout");
        Survivors =
        [
            .. mutants
                .Where(mutant => StatusOf(mutant) is "Survived" or "NoCoverage")
                .Select(mutant => new Survivor(
                    (int)mutant["location"]!["start"]!["line"]!,
                    (string)mutant["mutatorName"]!,
                    Short((string)mutant["replacement"]!)
                ))
                .OrderBy(survivor => survivor.Line),
        ];
    }

    public string Path { get; }

    public int Noticed { get; }

    public IReadOnlyList<Survivor> Survivors { get; }

    public int Judged => Noticed + Survivors.Count;

    private static string StatusOf(JsonNode mutant) => (string)mutant["status"]!;

    private static string Short(string replacement)
    {
        var line = string.Join(' ', replacement.Split('\n', StringSplitOptions.TrimEntries));
        return line.Length > LongestReplacement ? line[..LongestReplacement] + "…" : line;
    }
}

internal sealed record Survivor(int Line, string Mutator, string Replacement);
