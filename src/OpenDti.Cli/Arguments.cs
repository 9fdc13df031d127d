using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>What the tool was called with: a command, files, and options with a value.</summary>
internal sealed record Arguments(string Command, IReadOnlyList<string> Files, IReadOnlyDictionary<string, string> Options)
{
    private static readonly string[] KnownOptions =
    [
        "--set",
        "--template",
        "--values",
        "--decisions",
        "--bonus",
        "--claims",
        "--explain",
        "--format",
        "--code",
        "--lang",
    ];

    /// <summary>Why the call makes no sense, if it does not.</summary>
    public Refusal? Mistake { get; private init; }

    public bool IsHelp { get; private init; }

    public Language Language => Options.GetValueOrDefault("--lang") == "en" ? Language.En : Language.Vi;

    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var files = new List<string>();
        var options = new Dictionary<string, string>();
        Refusal? mistake = null;
        for (var place = 0; place < args.Count; place++)
        {
            if (!args[place].StartsWith("--", StringComparison.Ordinal))
            {
                files.Add(args[place]);
                continue;
            }

            if (!KnownOptions.Contains(args[place]))
            {
                mistake ??= args[place] == "--help" ? null : new Refusal("cli.unknown-option", args[place]);
            }
            else if (place + 1 == args.Count)
            {
                mistake ??= new Refusal("cli.option-without-value", args[place]);
            }
            else if (!options.TryAdd(args[place], args[++place]))
            {
                mistake ??= new Refusal("cli.option-twice", args[place - 1]);
            }
        }

        if (options.GetValueOrDefault("--lang") is { } language and not ("vi" or "en"))
        {
            mistake ??= new Refusal("cli.unknown-language", language);
        }

        return new Arguments(files.FirstOrDefault() ?? "", [.. files.Skip(1)], options)
        {
            Mistake = mistake,
            IsHelp = args.Contains("--help") || args.Contains("-h") || (files.Count > 0 && files[0] == "help"),
        };
    }
}
