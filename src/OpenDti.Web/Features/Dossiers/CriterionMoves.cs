namespace OpenDti.Web.Features.Dossiers;

/// <summary>Where the appraisal of one criterion of a dossier stands.</summary>
public enum CriterionState
{
    /// <summary>Chờ thẩm định.</summary>
    Waiting,

    /// <summary>Đã trả lại: the unit may correct this criterion until the day it was given.</summary>
    Returned,

    /// <summary>Đơn vị đã bổ sung, chờ lãnh đạo xác nhận: returned and corrected, and no leader has confirmed the correction yet.</summary>
    Unconfirmed,

    /// <summary>Quá hạn bổ sung: returned, and the unit let its day pass without a correction that its leader confirmed.</summary>
    Overdue,

    /// <summary>
    /// Có bổ sung sau thẩm định: the leader confirmed the unit's correction, or a system measured anew; what was decided before no longer stands.
    /// </summary>
    Corrected,

    /// <summary>Đã thẩm định.</summary>
    Decided,

    /// <summary>Đã thẩm định cấp hai.</summary>
    Reviewed,
}

public static class CriterionStates
{
    /// <summary>It was returned and its unit, or the unit's leader, has time yet: nobody decides, asks or approves meanwhile.</summary>
    public static bool IsWithUnit(this CriterionState state) => state is CriterionState.Returned or CriterionState.Unconfirmed;
}

/// <summary>What somebody may want to do with a criterion after the lock.</summary>
public enum CriterionAct
{
    Accept,
    ChangeValue,
    AwardPoints,
    Exempt,
    Return,
    Keep,
    Correct,
    ConfirmCorrection,
}

/// <summary>Who does it: the first appraising body, the second one, the unit, or the unit's leader.</summary>
public enum CriterionActor
{
    FirstAppraiser,
    SecondAppraiser,
    Unit,
    Leader,
}

/// <summary>
/// The machine of one criterion, as a table: what is not in it may not happen. A decision may be taken anew by the body that took it until the
/// second body has looked; while the unit corrects, nobody decides, and a correction is seen as one only once the unit's leader has confirmed it.
/// </summary>
public static class CriterionMoves
{
    private static readonly CriterionAct[] Decisions =
    [
        CriterionAct.Accept,
        CriterionAct.ChangeValue,
        CriterionAct.AwardPoints,
        CriterionAct.Exempt,
        CriterionAct.Return,
    ];

    private static readonly HashSet<(CriterionState From, CriterionAct Act, CriterionActor By)> Allowed =
    [
        .. Of(
            [CriterionState.Waiting, CriterionState.Overdue, CriterionState.Corrected, CriterionState.Decided],
            CriterionActor.FirstAppraiser
        ),
        .. Of([CriterionState.Decided, CriterionState.Reviewed], CriterionActor.SecondAppraiser),
        (CriterionState.Decided, CriterionAct.Keep, CriterionActor.SecondAppraiser),
        (CriterionState.Reviewed, CriterionAct.Keep, CriterionActor.SecondAppraiser),
        (CriterionState.Returned, CriterionAct.Correct, CriterionActor.Unit),
        (CriterionState.Unconfirmed, CriterionAct.Correct, CriterionActor.Unit),
        (CriterionState.Corrected, CriterionAct.Correct, CriterionActor.Unit),
        (CriterionState.Unconfirmed, CriterionAct.ConfirmCorrection, CriterionActor.Leader),
    ];

    public static bool Allows(CriterionState from, CriterionAct act, CriterionActor by) => Allowed.Contains((from, act, by));

    /// <summary>Whether this body may decide anything now.</summary>
    public static bool MayDecide(CriterionState from, CriterionActor by) => Allows(from, CriterionAct.Accept, by);

    private static IEnumerable<(CriterionState From, CriterionAct Act, CriterionActor By)> Of(CriterionState[] states, CriterionActor by) =>
        states.SelectMany(state => Decisions.Select(act => (state, act, by)));
}
