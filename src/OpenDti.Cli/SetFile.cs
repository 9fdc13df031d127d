using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Reads the files that the tool is pointed at.</summary>
internal static class SetFile
{
    /// <summary>The set of a file, ready to score, or everything that is wrong with it.</summary>
    public static Compiled<CompiledSet> Read(string path) => Compile(ReadText(path), path);

    /// <summary>The set of a text that was read from a file.</summary>
    public static Compiled<CompiledSet> Compile(Parsed<string> text, string path)
    {
        if (!text.IsValid)
        {
            return new Compiled<CompiledSet>(text.Findings);
        }

        var read = IndicatorSetYaml.Read(text.Value, path);
        return read.IsValid ? CompiledSet.Compile(read.Value) : new Compiled<CompiledSet>(read.Findings);
    }

    public static Parsed<string> ReadText(string path) => TextFile.Read(File.ReadAllBytes(path), path);
}
