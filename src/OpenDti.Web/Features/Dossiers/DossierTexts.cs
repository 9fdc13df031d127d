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
    public required Func<string, string, string> AtMinute { get; init; }
    public required string Deadline { get; init; }
    public required string Total { get; init; }
    public required string Points { get; init; }
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
                    _ => "Đã công bố",
                },
            KindOfUnits = kind => UnitKindTexts.Of(kind, Language.Vi),
            AtMinute = (minute, date) => $"{minute} ngày {date}",
            Deadline = "Hạn xác nhận",
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
                    _ => "Released",
                },
            KindOfUnits = kind => UnitKindTexts.Of(kind, Language.En),
            AtMinute = (minute, date) => $"{minute} on {date}",
            Deadline = "Deadline",
            Total = "Total",
            Points = "Points",
            MainIndex = "Main index",
            Criterion = "Criterion",
            NotEntered = "not entered",
            Answered = (answered, all) => $"{answered} of {all} criteria entered",
            EarnedOf = (earned, max) => $"{earned} of {max} points",
        };

    public static DossierTexts In(Language language) => language == Language.En ? En : Vi;

    public string At(DateTimeOffset instant) => AtMinute(HanoiTime.MinuteOf(instant), HanoiTime.DateOf(instant));
}
