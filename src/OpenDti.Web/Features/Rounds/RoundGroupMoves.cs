namespace OpenDti.Web.Features.Rounds;

/// <summary>What somebody may want to do with a round group.</summary>
public enum RoundGroupAct
{
    /// <summary>Lập, điều chỉnh lịch.</summary>
    PlanCalendar,

    /// <summary>Điều chỉnh hạn chung, gia hạn một đơn vị.</summary>
    MoveDeadline,

    /// <summary>Khai, sửa đặc điểm của đơn vị.</summary>
    GiveTraits,

    /// <summary>Sửa đổi, bổ sung bộ chỉ số.</summary>
    AmendSet,

    /// <summary>Thẩm định.</summary>
    Appraise,

    /// <summary>Áp dụng quy định điểm thưởng cho khối.</summary>
    AttachBonus,

    /// <summary>Quyết định đề nghị điểm thưởng.</summary>
    DecideBonus,

    /// <summary>Ghi quyết định của Hội đồng.</summary>
    DecideInCouncil,

    /// <summary>Gửi dự thảo kết quả.</summary>
    SendDraft,

    /// <summary>Ghi nhận quyết định phê duyệt.</summary>
    Approve,

    /// <summary>Hủy ghi nhận phê duyệt.</summary>
    WithdrawApproval,

    /// <summary>Công bố.</summary>
    Release,

    /// <summary>Kiến nghị về kết quả đã công bố.</summary>
    Complain,

    /// <summary>Điều chỉnh một tiêu chí theo kết quả giải quyết kiến nghị.</summary>
    Correct,

    /// <summary>Phê duyệt và công bố kết quả điều chỉnh, thay bản đã công bố.</summary>
    Supersede,
}

/// <summary>
/// The round group's machine, as a table: what is not in it may not happen. Time moves the stage as well; <see cref="RoundGroup.StageAt"/>
/// says where it stands. docs/machines.md prints it.
/// </summary>
public static class RoundGroupMoves
{
    private static readonly RoundGroupStage[] AfterEntry =
    [
        RoundGroupStage.Locked,
        RoundGroupStage.Appraisal,
        RoundGroupStage.Explanation,
        RoundGroupStage.DraftResults,
        RoundGroupStage.Council,
        RoundGroupStage.AwaitingApproval,
    ];

    private static readonly RoundGroupStage[] BeforeApproval = [RoundGroupStage.Draft, RoundGroupStage.Open, .. AfterEntry];

    private static readonly Dictionary<RoundGroupAct, RoundGroupStage[]> Allowed = new()
    {
        [RoundGroupAct.PlanCalendar] = BeforeApproval,
        [RoundGroupAct.MoveDeadline] = BeforeApproval,
        [RoundGroupAct.GiveTraits] = BeforeApproval,
        [RoundGroupAct.AmendSet] = BeforeApproval,
        [RoundGroupAct.Appraise] = AfterEntry,
        [RoundGroupAct.AttachBonus] = BeforeApproval,
        [RoundGroupAct.DecideBonus] = AfterEntry,
        [RoundGroupAct.DecideInCouncil] = [RoundGroupStage.Council],
        [RoundGroupAct.SendDraft] = [RoundGroupStage.Locked, RoundGroupStage.DraftResults, RoundGroupStage.AwaitingApproval],
        [RoundGroupAct.Approve] = [RoundGroupStage.Locked, RoundGroupStage.AwaitingApproval],
        [RoundGroupAct.WithdrawApproval] = [RoundGroupStage.Approved],
        [RoundGroupAct.Release] = [RoundGroupStage.Approved],
        [RoundGroupAct.Complain] = [RoundGroupStage.Released],
        [RoundGroupAct.Correct] = [RoundGroupStage.Released],
        [RoundGroupAct.Supersede] = [RoundGroupStage.Released],
    };

    public static bool Allows(RoundGroupStage stage, RoundGroupAct act) => Allowed[act].Contains(stage);

    public static IReadOnlyList<RoundGroupStage> StagesFor(RoundGroupAct act) => Allowed[act];
}
