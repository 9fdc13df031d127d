namespace OpenDti.Scoring;

/// <summary>What became of one line between two versions of a set: dropped, added, or there in both but not the same.</summary>
public sealed record LineDifference(Indicator? Before, Indicator? After)
{
    /// <summary>Its maximum is another one.</summary>
    public bool IsMaxChanged => Before is not null && After is not null && Before.Max != After.Max;

    /// <summary>Its name or its printed code is another one.</summary>
    public bool IsRenamed => Before is not null && After is not null && (Before.Name.Vi != After.Name.Vi || Before.Code != After.Code);

    /// <summary>The text that says how it is scored is another one.</summary>
    public bool IsRuleTextChanged => Before is Criterion before && After is Criterion after && before.RuleText?.Vi != after.RuleText?.Vi;

    /// <summary>The text that says what proves it is another one.</summary>
    public bool IsEvidenceTextChanged =>
        Before is Criterion before && After is Criterion after && before.EvidenceText?.Vi != after.EvidenceText?.Vi;

    /// <summary>Its evidence has to be of another time.</summary>
    public bool IsEvidenceTimeChanged =>
        Before is Criterion before && After is Criterion after && before.EvidenceTime != after.EvidenceTime;

    /// <summary>It is there in both, and something of it is another.</summary>
    public bool IsChanged => IsMaxChanged || IsRenamed || IsRuleTextChanged || IsEvidenceTextChanged || IsEvidenceTimeChanged;
}

/// <summary>Compares two versions of a set line by line. Lines are the same when their ids are.</summary>
public static class SetDifference
{
    /// <summary>Every line that is not the same in both: first what was dropped, then the rest in the order of the new version.</summary>
    public static IReadOnlyList<LineDifference> Between(CompiledSet before, CompiledSet after) =>
        [
            .. before.Indicators.Where(line => after.FindIndicator(line.Id) is null).Select(line => new LineDifference(line, After: null)),
            .. after
                .Indicators.Select(line => new LineDifference(before.FindIndicator(line.Id), line))
                .Where(line => line.Before is null || line.IsChanged),
        ];
}
