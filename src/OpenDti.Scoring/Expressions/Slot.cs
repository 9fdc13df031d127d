namespace OpenDti.Scoring.Expressions;

/// <summary>One input's value as rules compute with it: yes is 1, a choice is the place of its option, a percent a hundredth.</summary>
public readonly record struct Slot(decimal Number, SlotState State)
{
    /// <summary>A slot for a measurement of this input; what the input does not take, such as an option it does not offer, is not entered.</summary>
    public static Slot Of(InputDefinition input, Measurement measurement) =>
        (measurement, input.Kind) switch
        {
            (Measurement.Number number, InputKind.Percent) => Holding(number.Value / 100m),
            (Measurement.Number number, InputKind.Count or InputKind.Number) => Holding(number.Value),
            (Measurement.YesNo answer, InputKind.YesNo) => Holding(answer.Value ? 1m : 0m),
            (Measurement.Choice choice, InputKind.Choice) => OfChoice(input, choice.OptionId),
            (Measurement.Day day, InputKind.Day) => Holding(day.Date.DayNumber),
            (Measurement.Missing missing, _) => new Slot(0m, StateOf(missing.Reason)),
            _ => default,
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

        return default;
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
