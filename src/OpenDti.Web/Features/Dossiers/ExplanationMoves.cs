namespace OpenDti.Web.Features.Dossiers;

/// <summary>Where a request for an explanation stands.</summary>
public enum ExplanationState
{
    /// <summary>Chờ đơn vị giải trình.</summary>
    Asked,

    /// <summary>Quá hạn giải trình.</summary>
    Overdue,

    /// <summary>Đơn vị đã giải trình.</summary>
    Answered,

    /// <summary>Đã kết luận.</summary>
    Decided,
}

public enum ExplanationAct
{
    Answer,
    Decide,

    /// <summary>The next request about the same criterion.</summary>
    AskAgain,
}

/// <summary>The machine of one request, as a table. The unit may better its answer until its time is over; then, or once it has answered, an appraiser decides.</summary>
public static class ExplanationMoves
{
    private static readonly HashSet<(ExplanationState From, ExplanationAct Act)> Allowed =
    [
        (ExplanationState.Asked, ExplanationAct.Answer),
        (ExplanationState.Answered, ExplanationAct.Answer),
        (ExplanationState.Answered, ExplanationAct.Decide),
        (ExplanationState.Overdue, ExplanationAct.Decide),
        (ExplanationState.Decided, ExplanationAct.AskAgain),
    ];

    public static bool Allows(ExplanationState from, ExplanationAct act) => Allowed.Contains((from, act));
}
