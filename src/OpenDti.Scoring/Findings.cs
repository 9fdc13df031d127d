namespace OpenDti.Scoring;

/// <summary>A place in a file: line and column start at 1.</summary>
public sealed record TextSpan(string File, int Line, int Column)
{
    /// <summary>In a workbook the name of the cell ("D7"), empty where the whole workbook is meant; nothing in a text.</summary>
    public string? Cell { get; init; }
}

/// <summary>Something wrong in a set or a file: a stable code, the path to the place, and the operands of its sentence.</summary>
public sealed record Finding(string Code, string Path, TextSpan? At, IReadOnlyList<string> Args);

/// <summary>Why something a person asked for is not done: a stable code and its operands. Words are found at the edge.</summary>
public sealed record Refusal(string Code, params IReadOnlyList<string> Args);

/// <summary>Either a value or everything that is wrong with it; never half of each.</summary>
public abstract class Checked<T>
    where T : class
{
    private readonly T? value;

    private protected Checked(T? value, IReadOnlyList<Finding> findings)
    {
        this.value = value;
        Findings = findings;
    }

    /// <summary>Everything that is wrong; empty when there is a value.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => value is not null;

    /// <summary>The value. Asking for it where there are findings is a mistake of the caller.</summary>
    public T Value =>
        value
        ?? throw new InvalidOperationException($"There is no value, only findings: {string.Join(", ", Findings.Select(f => f.Code))}.");
}

/// <summary>What came of reading a file.</summary>
public sealed class Parsed<T> : Checked<T>
    where T : class
{
    /// <summary>A value was read.</summary>
    public Parsed(T value)
        : base(value, []) { }

    /// <summary>Nothing was read, for these reasons.</summary>
    public Parsed(IReadOnlyList<Finding> findings)
        : base(null, findings) { }
}

/// <summary>What came of compiling a set.</summary>
public sealed class Compiled<T> : Checked<T>
    where T : class
{
    /// <summary>It compiled.</summary>
    public Compiled(T value)
        : base(value, []) { }

    /// <summary>It did not, for these reasons.</summary>
    public Compiled(IReadOnlyList<Finding> findings)
        : base(null, findings) { }
}
