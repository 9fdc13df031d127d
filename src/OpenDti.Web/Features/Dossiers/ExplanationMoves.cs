namespace OpenDti.Web.Features.Dossiers;

/// <summary>Where a request for an explanation stands.</summary>
public enum ExplanationState
{
    /// <summary>Chờ đơn vị giải trình.</summary>
    Asked,

    /// <summary>Giải trình chờ lãnh đạo đơn vị xác nhận.</summary>
    Prepared,

    /// <summary>Quá hạn giải trình: no answer that a leader confirmed came in time.</summary>
    Overdue,

    /// <summary>Đơn vị đã giải trình.</summary>
    Answered,

    /// <summary>Đã kết luận.</summary>
    Decided,
}

public enum ExplanationAct
{
    /// <summary>A specialist writes the answer, or writes it anew.</summary>
    Prepare,

    /// <summary>A leader answers in their own words.</summary>
    Answer,

    /// <summary>A leader confirms what was prepared.</summary>
    Confirm,

    /// <summary>A leader returns what was prepared to the specialist.</summary>
    GiveBack,
    Decide,

    /// <summary>The next request about the same criterion.</summary>
    AskAgain,
}

/// <summary>The machine of one request, as a table. The unit may better its answer until its time is over; then, or once its leader has answered or confirmed, an appraiser decides. What is prepared beside an answer does not hold it up.</summary>
public static class ExplanationMoves
{
    private static readonly HashSet<(ExplanationState From, ExplanationAct Act)> Allowed =
    [
        (ExplanationState.Asked, ExplanationAct.Prepare),
        (ExplanationState.Asked, ExplanationAct.Answer),
        (ExplanationState.Prepared, ExplanationAct.Prepare),
        (ExplanationState.Prepared, ExplanationAct.Answer),
        (ExplanationState.Prepared, ExplanationAct.Confirm),
        (ExplanationState.Prepared, ExplanationAct.GiveBack),
        (ExplanationState.Answered, ExplanationAct.Prepare),
        (ExplanationState.Answered, ExplanationAct.Answer),
        (ExplanationState.Answered, ExplanationAct.Confirm),
        (ExplanationState.Answered, ExplanationAct.GiveBack),
        (ExplanationState.Answered, ExplanationAct.Decide),
        (ExplanationState.Overdue, ExplanationAct.Decide),
        (ExplanationState.Decided, ExplanationAct.AskAgain),
    ];

    public static bool Allows(ExplanationState from, ExplanationAct act) => Allowed.Contains((from, act));
}
