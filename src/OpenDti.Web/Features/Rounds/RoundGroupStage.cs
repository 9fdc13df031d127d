namespace OpenDti.Web.Features.Rounds;

/// <summary>
/// Where a round group stands. Derived from its times and from what was recorded, never stored: a clock that moves on needs no job to move the
/// stage. <see cref="RoundGroup.StageAt"/> is the only place that derives it.
/// </summary>
public enum RoundGroupStage
{
    /// <summary>Chưa mở.</summary>
    Draft,

    /// <summary>Đang nhập: units enter until the deadline.</summary>
    Open,

    /// <summary>Đã khóa: the deadline has passed and no calendar says what comes next.</summary>
    Locked,

    /// <summary>Đang thẩm định.</summary>
    Appraisal,

    /// <summary>Đang giải trình.</summary>
    Explanation,

    /// <summary>Lấy ý kiến về dự thảo kết quả.</summary>
    DraftResults,

    /// <summary>Hội đồng đang xem xét.</summary>
    Council,

    /// <summary>Chờ phê duyệt: every planned step is over.</summary>
    AwaitingApproval,

    /// <summary>Đã phê duyệt, chờ công bố.</summary>
    Approved,

    /// <summary>Đã công bố.</summary>
    Released,
}

public static class RoundGroupStages
{
    /// <summary>Entry is over and nothing is public yet: what the locked data are appraised, discussed and approved in.</summary>
    public static bool IsLocked(this RoundGroupStage stage) => stage is >= RoundGroupStage.Locked and <= RoundGroupStage.Approved;
}
