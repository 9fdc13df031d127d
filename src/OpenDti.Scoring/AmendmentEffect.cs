namespace OpenDti.Scoring;

/// <summary>A figure that a unit gave: its input and its stored text; no text where a reason stands for it.</summary>
public sealed record GivenFigure(InputId Input, string? Value);

/// <summary>
/// What an amended set does to one unit (docs/methodology/amendment.md): what it has to enter, which of its figures count no longer because their
/// input is gone, and which criteria its leader has to confirm anew.
/// </summary>
public sealed record AmendmentEffect(
    IReadOnlyList<Criterion> ToEnter,
    IReadOnlyList<InputDefinition> Dropped,
    IReadOnlyList<MovedLine> Moved,
    IReadOnlyList<Criterion> ToConfirm
)
{
    /// <summary>
    /// Whether a figure still says what it said: its input asks for the same thing, and takes the value. Where an input comes back that was
    /// dropped meanwhile, <paramref name="asked"/> is the definition under which it was last asked.
    /// </summary>
    public static bool Fits(InputDefinition? asked, InputDefinition now, string? value) =>
        (asked is null || !InputDifference.IsOther(asked, now))
        && (
            value is null || (CanonicalValue.Parse(now, value).TryGet(out var measured, out _) && InputLimits.Check(now, measured) is null)
        );

    /// <summary>
    /// The effect on a unit. <paramref name="given"/> are the figures that it declared, <paramref name="setAside"/> those of them that no longer
    /// fit; the sheets are its own figures under either version, the latter without what was set aside.
    /// </summary>
    public static AmendmentEffect Of(
        CompiledSet before,
        CompiledSet after,
        IReadOnlyCollection<GivenFigure> given,
        IReadOnlySet<InputId> setAside,
        Sheet sheetBefore,
        Sheet sheetAfter
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var standing = given.Select(figure => figure.Input).Where(input => !setAside.Contains(input)).ToHashSet();
        var moved = SheetDifference.Between(before, sheetBefore, after, sheetAfter);
        var movedIds = moved.Select(line => line.Criterion.Id).ToHashSet();
        bool Asks(Criterion criterion) => AmendedCriterion.AsksOtherwise(before, after, criterion);
        bool Declares(Criterion criterion) => after.InputsOf(criterion).Any(input => input.Source == InputSource.Declared);
        bool IsWanting(InputDefinition input) => input.Source == InputSource.Declared && !standing.Contains(input.Id);
        bool HasSetAside(Criterion criterion) => after.InputsOf(criterion).Any(input => setAside.Contains(input.Id));
        return new AmendmentEffect(
            [.. after.Criteria.Where(one => (Asks(one) || HasSetAside(one)) && after.InputsOf(one).Any(IsWanting))],
            [
                .. given
                    .Select(figure => before.FindInput(figure.Input))
                    .OfType<InputDefinition>()
                    .Where(input => after.FindInput(input.Id) is null),
            ],
            moved,
            [.. after.Criteria.Where(one => movedIds.Contains(one.Id) || HasSetAside(one) || (Asks(one) && Declares(one)))]
        );
    }
}
