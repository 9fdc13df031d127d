namespace OpenDti.Web.Features.Dossiers;

/// <summary>Where a dossier stands inside its unit.</summary>
public enum DossierState
{
    /// <summary>Đang nhập.</summary>
    Entering,

    /// <summary>Đã trình lãnh đạo.</summary>
    Sent,

    /// <summary>Lãnh đạo trả lại, yêu cầu bổ sung.</summary>
    Returned,

    /// <summary>Đã xác nhận và gửi.</summary>
    Confirmed,
}

/// <summary>What somebody may want to do with a dossier.</summary>
public enum DossierAct
{
    Enter,
    Send,
    Return,
    Confirm,
    Withdraw,
}

/// <summary>
/// The dossier's machine, as a table: who is not in it may not happen. Figures may still be corrected while the leader reads; the
/// leader's confirmation is bound to the version shown, so nothing slips through.
/// </summary>
public static class DossierMoves
{
    private static readonly HashSet<(DossierState From, DossierAct Act)> Allowed =
    [
        (DossierState.Entering, DossierAct.Enter),
        (DossierState.Entering, DossierAct.Send),
        (DossierState.Sent, DossierAct.Enter),
        (DossierState.Sent, DossierAct.Return),
        (DossierState.Sent, DossierAct.Confirm),
        (DossierState.Returned, DossierAct.Enter),
        (DossierState.Returned, DossierAct.Send),
        (DossierState.Confirmed, DossierAct.Withdraw),
    ];

    public static bool Allows(DossierState state, DossierAct act) => Allowed.Contains((state, act));

    public static IReadOnlyList<DossierState> StatesFor(DossierAct act) => [.. Enum.GetValues<DossierState>().Where(s => Allows(s, act))];
}
