namespace OpenDti.Scoring;

/// <summary>What the policy does to the total of a dossier that nobody confirmed. Points that a person gave for the total stay as given.</summary>
internal static class Unconfirmed
{
    public static NodeScore Applied(UnconfirmedPolicy policy, UnitReading reading, NodeScore total) =>
        ChangesTotal(policy, reading)
            ? total with
            {
                Earned = policy.Treatment == UnconfirmedTreatment.Zero ? Points.Zero : (total.Earned - policy.TakenOff).Within(total.Max),
            }
            : total;

    public static bool ChangesTotal(UnconfirmedPolicy policy, UnitReading reading) =>
        reading.Unit.IsUnconfirmed
        && reading.DecisionOn(0) is null
        && policy.Treatment is UnconfirmedTreatment.Zero or UnconfirmedTreatment.Penalty;
}
