namespace OpenDti.Scoring.Expressions;

/// <summary>One input's value as rules compute with it: yes is 1, a choice is the place of its option, a percent a hundredth.</summary>
public readonly record struct Slot(decimal Number, SlotState State)
{
    /// <summary>A slot for a measurement of this input.</summary>
    public static Slot Of(InputDefinition input, Measurement measurement) =>
        measurement switch
        {
            Measurement.Number number => Holding(input.Kind == InputKind.Percent ? number.Value / 100m : number.Value),
            Measurement.YesNo answer => Holding(answer.Value ? 1m : 0m),
            Measurement.Choice choice => OfChoice(input, choice.OptionId),
            Measurement.Day day => Holding(day.Date.DayNumber),
            Measurement.Missing missing => new Slot(0m, StateOf(missing.Reason)),
            _ => throw new InvalidOperationException($"No slot for {measurement.GetType().Name}."),
        };

    private static Slot Holding(decimal number) => new(number, SlotState.HasValue);

    private static Slot OfChoice(InputDefinition input, string optionId)
    {
        for (var place = 0; place < input.Options.Count; place++)
        {
            if (input.Options[place].Id == optionId)
            {
                return Holding(place);
            }
        }

        throw new ArgumentException($"Input {input.Id} offers no option '{optionId}'.", nameof(optionId));
    }

    private static SlotState StateOf(MissingReason reason) =>
        reason switch
        {
            MissingReason.NotApplicable => SlotState.NotApplicable,
            MissingReason.Refused => SlotState.Refused,
            MissingReason.Withheld => SlotState.Withheld,
            _ => SlotState.NotEntered,
        };
}

/// <summary>Whether a slot holds a value, and if not why. The first case is that of an untouched slot.</summary>
public enum SlotState
{
    /// <summary>Nobody has entered it.</summary>
    NotEntered,

    /// <summary>There is a value.</summary>
    HasValue,

    /// <summary>It does not concern this unit.</summary>
    NotApplicable,

    /// <summary>It is not shown here.</summary>
    Withheld,

    /// <summary>It was not accepted.</summary>
    Refused,

    /// <summary>A figure of the group, which is not complete yet.</summary>
    AwaitingPeers,
}
