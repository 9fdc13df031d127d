using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Finds the command that was called and runs it. Exit: 0 well, 1 findings, 2 called wrongly.</summary>
internal static class Tool
{
    public const int Well = 0;
    public const int Findings = 1;
    public const int CalledWrongly = 2;

    private static readonly Dictionary<string, Func<Arguments, ToolOutput, int>> Commands = new()
    {
        ["lint"] = LintCommand.Run,
        ["score"] = ScoreCommand.Run,
        ["diff"] = DiffCommand.Run,
        ["convert"] = ConvertCommand.Run,
        ["schema"] = SchemaCommand.Run,
        ["verify"] = VerifyCommand.Run,
    };

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var arguments = Arguments.Parse(args);
        var writer = new ToolOutput(output, errors, arguments.Language);
        if (arguments.IsHelp)
        {
            output.Write(writer.Texts.Usage);
            return Well;
        }

        if (arguments.Mistake is { } mistake)
        {
            return writer.CalledWrongly(mistake);
        }

        if (!Commands.TryGetValue(arguments.Command, out var command))
        {
            return writer.CalledWrongly(new Refusal("cli.unknown-command", arguments.Command));
        }

        try
        {
            return command(arguments, writer);
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            return writer.CalledWrongly(new Refusal("cli.file", unreachable.Message));
        }
    }
}
