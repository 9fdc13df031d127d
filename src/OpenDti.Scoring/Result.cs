using System.Diagnostics.CodeAnalysis;

namespace OpenDti.Scoring;

/// <summary>What a person asked for, or the refusal. Bugs and outages throw instead.</summary>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly Refusal? refusal;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    /// <summary>Whether it was refused.</summary>
    public bool IsRefused => refusal is not null;

    /// <summary>The value. Asking for it after a refusal is a mistake of the caller.</summary>
    public T Value => refusal is null ? value! : throw new InvalidOperationException($"It was refused: {refusal.Code}.");

    /// <summary>The refusal. Asking for it where there is none is a mistake of the caller.</summary>
    public Refusal Refusal => refusal ?? throw new InvalidOperationException("It was not refused.");

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal is a result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>The value or the refusal, whichever there is.</summary>
    public bool TryGet([NotNullWhen(true)] out T? found, [NotNullWhen(false)] out Refusal? refused)
    {
        found = value;
        refused = refusal;
        return refusal is null;
    }

    /// <summary>Goes on with the value or with the refusal.</summary>
    public TOut Match<TOut>(Func<T, TOut> onValue, Func<Refusal, TOut> onRefusal) => refusal is null ? onValue(value!) : onRefusal(refusal);
}
