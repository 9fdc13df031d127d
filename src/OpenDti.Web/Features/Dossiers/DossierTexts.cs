using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Words that several pages about dossiers share.</summary>
public sealed record DossierTexts
{
    public required Func<int, string> DossierOfYear { get; init; }
    public required Func<DossierState, string> State { get; init; }
    public required Func<RoundGroupStage, string> Stage { get; init; }
    public required Func<UnitKind, string> KindOfUnits { get; init; }
    public required Func<string, int, string> KindAndYear { get; init; }
    public required Func<string, string, string> AtMinute { get; init; }
    public required string Deadline { get; init; }
    public required Func<string, string> OwnDeadlineBecause { get; init; }
    public required Func<string, string> GroupDeadlineBecause { get; init; }
    public required Func<string, string, string> WithdrawnBecause { get; init; }
    public required Func<string, string, string> AmendedBecause { get; init; }
    public required Func<string, string, string> NotConcerning { get; init; }
    public required Func<string, string, string, string> AmendedAndVoid { get; init; }
    public required string Total { get; init; }
    public required string Points { get; init; }
    public required Func<string, string, string> Awaited { get; init; }
    public required Func<string, string> AwaitedFully { get; init; }
    public required Func<string, string> AwaitedReleased { get; init; }
    public required string Official { get; init; }
    public required Func<int, int, string> RankOf { get; init; }
    public required Func<string, string> BonusBeside { get; init; }
    public required string SeeReleased { get; init; }
    public required string MainIndex { get; init; }
    public required string Criterion { get; init; }
    public required string NotEntered { get; init; }
    public required Func<int, int, string> Answered { get; init; }
    public required Func<string, string, string> EarnedOf { get; init; }

    public static DossierTexts Vi { get; } =
        new()
        {
            DossierOfYear = year => $"Hồ sơ tự đánh giá năm {year}",
            State = state =>
                state switch
                {
                    DossierState.Entering => "Đang nhập",
                    DossierState.Sent => "Đã trình lãnh đạo",
                    DossierState.Returned => "Lãnh đạo trả lại, yêu cầu bổ sung",
                    _ => "Đã xác nhận và gửi",
                },
            Stage = stage =>
                stage switch
                {
                    RoundGroupStage.Draft => "Chưa mở",
                    RoundGroupStage.Open => "Đang nhập số liệu",
                    RoundGroupStage.Locked => "Đã khóa số liệu",
                    RoundGroupStage.Appraisal => "Đang thẩm định",
                    RoundGroupStage.Explanation => "Đang giải trình",
                    RoundGroupStage.DraftResults => "Lấy ý kiến về dự thảo kết quả",
                    RoundGroupStage.Council => "Hội đồng xem xét",
                    RoundGroupStage.AwaitingApproval => "Chờ phê duyệt",
                    RoundGroupStage.Approved => "Đã phê duyệt, chờ công bố",
                    _ => "Đã công bố",
                },
            Awaited = (max, codes) => $"chưa gồm tối đa {max} điểm của tiêu chí so sánh giữa các đơn vị ({codes})",
            AwaitedFully = brief => $"Tổng điểm tự đánh giá {brief}: chỉ tính được khi mọi đơn vị trong khối đã có số liệu.",
            AwaitedReleased = codes =>
                $"Tổng điểm tự đánh giá không gồm tiêu chí so sánh giữa các đơn vị ({codes}); điểm chính thức đã tính tiêu chí này.",
            Official = "Điểm chính thức",
            RankOf = (rank, units) => $"hạng {rank}/{units}",
            BonusBeside = points => $"+ {points} điểm thưởng",
            SeeReleased = "Xem kết quả đã công bố",
            KindOfUnits = kind => UnitKindTexts.Of(kind, Language.Vi),
            KindAndYear = (kind, year) => $"{kind}, năm {year}",
            AtMinute = (minute, date) => $"{minute} ngày {date}",
            Deadline = "Hạn xác nhận",
            OwnDeadlineBecause = reason => $"Đơn vị được gia hạn. Lý do: {reason}",
            GroupDeadlineBecause = reason => $"Hạn chung đã được điều chỉnh. Lý do: {reason}",
            WithdrawnBecause = (when, reason) =>
                $"Lãnh đạo đã thu hồi hồ sơ lúc {when}; lần xác nhận trước không còn hiệu lực. Lý do: {reason}",
            NotConcerning = (criteria, traits) =>
                traits.Length == 0
                    ? $"Không áp dụng cho đơn vị: {criteria}."
                    : $"Không áp dụng cho đơn vị, vì đặc điểm đã ghi nhận ({traits}): {criteria}.",
            AmendedBecause = (number, date) => $"Bộ chỉ số của kỳ này đã được sửa đổi theo Quyết định số {number} ngày {date}.",
            AmendedAndVoid = (number, date, when) =>
                $"Bộ chỉ số của kỳ này đã được sửa đổi theo Quyết định số {number} ngày {date}; lần xác nhận trước hết hiệu lực từ {when}. Xem lại số liệu, trình và xác nhận lại hồ sơ.",
            Total = "Tổng",
            Points = "Điểm",
            MainIndex = "Chỉ số chính",
            Criterion = "Tiêu chí",
            NotEntered = "chưa nhập",
            Answered = (answered, all) => $"Đã nhập {answered}/{all} tiêu chí",
            EarnedOf = (earned, max) => $"{earned} trên {max} điểm",
        };

    public static DossierTexts En { get; } =
        new()
        {
            DossierOfYear = year => $"Self-assessment {year}",
            State = state =>
                state switch
                {
                    DossierState.Entering => "Being entered",
                    DossierState.Sent => "Sent to the leader",
                    DossierState.Returned => "Returned by the leader",
                    _ => "Confirmed and sent",
                },
            Stage = stage =>
                stage switch
                {
                    RoundGroupStage.Draft => "Not open yet",
                    RoundGroupStage.Open => "Open for entry",
                    RoundGroupStage.Locked => "Locked",
                    RoundGroupStage.Appraisal => "Being appraised",
                    RoundGroupStage.Explanation => "Explanations",
                    RoundGroupStage.DraftResults => "Draft results before the units",
                    RoundGroupStage.Council => "Before the council",
                    RoundGroupStage.AwaitingApproval => "Awaiting approval",
                    RoundGroupStage.Approved => "Approved, to be released",
                    _ => "Released",
                },
            Awaited = (max, codes) => $"without up to {max} points of criteria that compare units ({codes})",
            AwaitedFully = brief => $"The self-assessed total is {brief}: these are counted once all units of the group are in.",
            AwaitedReleased = codes =>
                $"The self-assessed total is without criteria that compare units ({codes}); the official points count them.",
            Official = "Official points",
            RankOf = (rank, units) => $"rank {rank} of {units}",
            BonusBeside = points => $"+ {points} bonus",
            SeeReleased = "See the released results",
            KindOfUnits = kind => UnitKindTexts.Of(kind, Language.En),
            KindAndYear = (kind, year) => $"{kind}, {year}",
            AtMinute = (minute, date) => $"{minute} on {date}",
            Deadline = "Deadline",
            OwnDeadlineBecause = reason => $"The unit was given more time. Reason: {reason}",
            GroupDeadlineBecause = reason => $"The deadline of all units was changed. Reason: {reason}",
            WithdrawnBecause = (when, reason) =>
                $"The leader withdrew the dossier at {when}; the confirmation before that is void. Reason: {reason}",
            NotConcerning = (criteria, traits) =>
                traits.Length == 0
                    ? $"Not for this unit: {criteria}."
                    : $"Not for this unit, by its recorded traits ({traits}): {criteria}.",
            AmendedBecause = (number, date) => $"The set of this round was amended by decision {number} of {date}.",
            AmendedAndVoid = (number, date, when) =>
                $"The set of this round was amended by decision {number} of {date}; the confirmation before is void since {when}. Look through the figures, send the dossier and confirm it anew.",
            Total = "Total",
            Points = "Points",
            MainIndex = "Main index",
            Criterion = "Criterion",
            NotEntered = "not entered",
            Answered = (answered, all) => $"{answered} of {all} criteria entered",
            EarnedOf = (earned, max) => $"{earned} of {max} points",
        };

    /// <summary>What the self-assessed total leaves out, in a few words; null where it leaves out nothing, or official points stand in its place.</summary>
    public string? AwaitedBriefly(DossierReading reading, Language language) =>
        reading.Released is null && reading.Awaited is { Criteria.Count: > 0 } awaited
            ? Awaited(Shown.Points(awaited.Max, language), CodesOf(awaited))
            : null;

    /// <summary>What the self-assessed total leaves out, and when it is counted; null where it leaves out nothing.</summary>
    public string? AwaitedNote(DossierReading reading, Language language) =>
        AwaitedBriefly(reading, language) is { } brief ? AwaitedFully(brief)
        : reading.Awaited is { Criteria.Count: > 0 } counted ? AwaitedReleased(CodesOf(counted))
        : null;

    private static string CodesOf(AwaitedPeers awaited) => string.Join(", ", awaited.Criteria.Select(criterion => criterion.Code));

    public static DossierTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>That the deadline is not the one the round opened with, and why; null where it is.</summary>
    public string? DeadlineNote(DossierReading reading) =>
        reading.Dossier.IsExtendedIn(reading.Group) ? OwnDeadlineBecause(reading.Dossier.OwnDeadlineReason!)
        : reading.Group.DeadlineReason is { } reason ? GroupDeadlineBecause(reason)
        : null;

    /// <summary>By which decision the set of the round was amended, and that the confirmation before is void where it is; null where it never was.</summary>
    public string? AmendmentNote(DossierReading reading) =>
        reading.Group is not { AmendmentNumber: { } number, AmendmentDate: { } date } ? null
        : reading.Dossier.VoidedAt is { } voidedAt ? AmendedAndVoid(number, HanoiTime.DateOf(date), At(voidedAt))
        : AmendedBecause(number, HanoiTime.DateOf(date));

    /// <summary>Which of these criteria do not concern the unit, and by which of its traits; null where all do.</summary>
    public string? NotConcerningNote(DossierReading reading, IEnumerable<Criterion> criteria, Language language)
    {
        var without = criteria.Where(criterion => !reading.Concerns(criterion)).Select(c => $"{c.Code} {c.Name.In(language)}").ToList();
        return without.Count == 0
            ? null
            : NotConcerning(string.Join("; ", without), TraitWords.Of(reading.Set, reading.Dossier.Traits, language));
    }

    /// <summary>Why a withdrawn dossier is to be entered and confirmed once more.</summary>
    public string? WithdrawalNote(Dossier dossier) =>
        dossier is { WithdrawnAt: { } when, WithdrawalReason: { } reason, State: not DossierState.Confirmed }
            ? WithdrawnBecause(At(when), reason)
            : null;

    /// <summary>What a round group is called: its kind of units and the year.</summary>
    public string GroupName(UnitKind kind, int year) => KindAndYear(KindOfUnits(kind), year);

    public string At(DateTimeOffset instant) => AtMinute(HanoiTime.MinuteOf(instant), HanoiTime.DateOf(instant));
}
