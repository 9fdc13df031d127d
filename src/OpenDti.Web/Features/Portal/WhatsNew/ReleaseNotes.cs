using System.Globalization;
using System.Reflection;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.WhatsNew;

/// <summary>What came with a version, in both languages.</summary>
public sealed record ReleaseNote(string Version, DateOnly Day, IReadOnlyList<string> Vi, IReadOnlyList<string> En)
{
    public IReadOnlyList<string> In(Language language) => language == Language.En ? En : Vi;
}

/// <summary>CHANGELOG.md as it was when the server was built, newest version first.</summary>
public static class ReleaseNotes
{
    private const string File = "CHANGELOG.md";

    public static IReadOnlyList<ReleaseNote> All { get; } = Read();

    /// <summary>The version that is running.</summary>
    public static string Version => All[0].Version;

    /// <summary>"## 0.4.0 · 22/11/2026", below it "### Tiếng Việt" and "### English" with their items.</summary>
    public static IReadOnlyList<ReleaseNote> Parse(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(ParseOne)];

    private static ReleaseNote ParseOne(string section)
    {
        var parts = section.Split("\n### ");
        if (
            parts is not [var head, var vi, var en]
            || head.Trim().Split(" · ") is not [var version, var day]
            || !DateOnly.TryParseExact(day, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var released)
        )
        {
            throw new InvalidDataException(
                $"{File}: not a version with its day and two languages: {section[..Math.Min(section.Length, 40)]}"
            );
        }

        return new ReleaseNote(version, released, ItemsOf(vi), ItemsOf(en));
    }

    private static IReadOnlyList<string> ItemsOf(string language) =>
        [.. language.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];

    private static IReadOnlyList<ReleaseNote> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }
}
