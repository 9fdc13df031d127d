using System.Runtime.CompilerServices;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>One rule of a set on one maximum, told apart by the very object: comparing whole rules would cost more than compiling them.</summary>
internal readonly struct RuleKey(Rule rule, Points max) : IEquatable<RuleKey>
{
    private readonly Rule rule = rule;
    private readonly Points max = max;

    public bool Equals(RuleKey other) => ReferenceEquals(rule, other.rule) && max == other.max;

    public override bool Equals(object? obj) => obj is RuleKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(rule), max);
}
