namespace OpenDti.Scoring;

/// <summary>
/// Bonus points (điểm thưởng) of a decision of their own, outside the maximum of any set: so many points for each thing
/// recognised (docs/methodology/bonus.md). Versioned apart from the set, because such decisions come in mid-cycle.
/// </summary>
public sealed record BonusScheme(string Id, string Version, Text Name, LegalBasis? Basis, IReadOnlyList<BonusItem> Items, Points? Cap)
{
    /// <summary>Invented for demonstration; said wherever it is shown.</summary>
    public bool IsFictional { get; init; }

    /// <summary>The sheet of a unit with the bonus that its claims bring. A claim that does not fit brings nothing.</summary>
    public Sheet Award(Sheet sheet, UnitInputs unit, string unitKind)
    {
        var lines = Items.Where(item => item.IsFor(unitKind)).Select(item => item.LineFor(unit.Bonus)).ToList();
        var counted = Stacked(lines);
        var sum = counted.Aggregate(Points.Zero, (total, line) => total + line.Counted);
        return sheet with { Bonus = Cap is { } cap ? Points.Min(sum, cap) : sum, BonusLines = counted };
    }

    /// <summary>Whether a claim fits the scheme; if not, why.</summary>
    public Refusal? Misfit(BonusClaim claim, string unitKind)
    {
        if (Items.FirstOrDefault(item => item.Id == claim.ItemId) is not { } item)
        {
            return new Refusal("bonus.unknown-item", claim.ItemId, Nearest.To(claim.ItemId, Items.Select(known => known.Id)) ?? "");
        }

        if (!item.IsFor(unitKind))
        {
            return new Refusal("bonus.not-for-this-kind", item.Name.Vi, unitKind);
        }

        return claim.Count is >= 0 and <= BonusItem.LargestCount
            ? null
            : new Refusal("bonus.impossible-count", item.Name.Vi, $"{claim.Count}", $"{BonusItem.LargestCount}");
    }

    // Items of one stack do not add up: the best of them counts.
    private static List<BonusLine> Stacked(List<BonusLine> lines) =>
        [
            .. lines.Select(line =>
                line.Item.Stack is { } stack
                && lines.First(other => other.Item.Stack == stack && other.Earned == BestOf(lines, stack)) != line
                    ? line with
                    {
                        Counted = Points.Zero,
                    }
                    : line
            ),
        ];

    private static Points BestOf(List<BonusLine> lines, string stack) =>
        lines.Where(line => line.Item.Stack == stack).Select(line => line.Earned).Max();
}

/// <summary>One thing that brings a bonus: which kinds of unit it is for (none named: all), points for each, and the most it can bring.</summary>
public sealed record BonusItem(string Id, Text Name, Points Each, Points? Cap, IReadOnlyList<string> UnitKinds)
{
    /// <summary>The most of one thing that a unit can claim.</summary>
    public const int LargestCount = 10_000;

    /// <summary>Items with the same word here do not add up: the best of them counts.</summary>
    public string? Stack { get; init; }

    /// <summary>Whether units of a kind may claim it.</summary>
    public bool IsFor(string unitKind) => UnitKinds.Count == 0 || UnitKinds.Contains(unitKind);

    internal BonusLine LineFor(IReadOnlyList<BonusClaim> claims)
    {
        var count = claims.Where(claim => claim.ItemId == Id && claim.Count is >= 0 and <= LargestCount).Sum(claim => (long)claim.Count);
        var earned = For((int)Math.Min(count, LargestCount));
        return new BonusLine(this, (int)Math.Min(count, LargestCount), earned, earned);
    }

    /// <summary>What so many of it bring by themselves: before other items of the same stack and the cap of the scheme.</summary>
    public Points For(int count)
    {
        var product = Points.Quantise(Math.Clamp(count, 0, LargestCount) * Each.Value);
        return Cap is { } cap ? Points.Min(product, cap) : product;
    }
}

/// <summary>What one item of a bonus scheme brought a unit: earned, and counted after stacking.</summary>
public sealed record BonusLine(BonusItem Item, int Count, Points Earned, Points Counted);
