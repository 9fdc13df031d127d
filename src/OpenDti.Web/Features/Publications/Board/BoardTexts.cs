using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications.Board;

public sealed record BoardTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Stage { get; init; }
    public required Func<BoardPlace, string> Place { get; init; }
    public required Func<DossierState, bool, string> State { get; init; }
    public required Func<string, string> LateAnd { get; init; }
    public required string Find { get; init; }
    public required string FindHint { get; init; }
    public required string Filter { get; init; }
    public required string AllPlaces { get; init; }
    public required string ClearFilter { get; init; }
    public required string NoneFound { get; init; }
    public required Func<int, int, string> ShownCount { get; init; }
    public required string Board { get; init; }
    public required string Unit { get; init; }
    public required string StateLabel { get; init; }
    public required string Progress { get; init; }
    public required string ConfirmedAt { get; init; }
    public required Func<string, string> ConfirmedOn { get; init; }
    public required Func<int, string> OpenWorkplaces { get; init; }
    public required string SeeWorkplaces { get; init; }
    public required string PointsHidden { get; init; }
    public required Func<string, string> Opened { get; init; }
    public required Func<string, string> AlreadySet { get; init; }
    public required string WithCalendar { get; init; }
    public required Func<int, string> WithTolerance { get; init; }
    public required string WithBonus { get; init; }
    public required Func<int, string> WithScopes { get; init; }
    public required Func<int, string> WithTraits { get; init; }
    public required string Rank { get; init; }
    public required string SeeReleased { get; init; }
    public required string ApproveAndRelease { get; init; }
    public required string BonusLedger { get; init; }
    public required Func<string, string> Bonus { get; init; }
    public required string Council { get; init; }
    public required string DraftResults { get; init; }
    public required string AmendSet { get; init; }
    public required string Traits { get; init; }
    public required string ChangeDeadline { get; init; }
    public required string Extend { get; init; }
    public required Func<string, string> Extended { get; init; }
    public required string Reminder { get; init; }
    public required string ReminderHint { get; init; }
    public required string Remind { get; init; }
    public required string Inspection { get; init; }
    public required string UrgingPaper { get; init; }
    public required string SubmissionPaper { get; init; }
    public required string DraftPaper { get; init; }
    public required string UnitCode { get; init; }
    public required string CriteriaCount { get; init; }
    public required string SentAt { get; init; }
    public required string ExtendedFor { get; init; }
    public required string Late { get; init; }
    public required string IsLate { get; init; }
    public required string IsNotLate { get; init; }
    public required string ProgressSheet { get; init; }
    public required Func<string, int, string> WorkbookName { get; init; }
    public required string Workbook { get; init; }
    public required string WorkbookOfProgress { get; init; }
    public required string WorkbookOfShown { get; init; }
    public required string WorkbookOfShownProgress { get; init; }

    public static BoardTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"{kind}, năm {year}",
            Stage = "Giai đoạn",
            Place = place =>
                place switch
                {
                    BoardPlace.Entering => "Đang nhập, chưa trình",
                    BoardPlace.Sent => "Đã trình, chờ xác nhận",
                    BoardPlace.Confirmed => "Đã xác nhận và gửi",
                    _ => "Quá hạn, chưa xác nhận",
                },
            State = (state, isWithdrawn) => isWithdrawn ? "Đã thu hồi, đang nhập" : DossierTexts.Vi.State(state),
            LateAnd = state => $"Quá hạn · {state}",
            Find = "Tên đơn vị",
            FindHint = "có dấu hoặc không dấu",
            Filter = "Lọc",
            AllPlaces = "Tất cả",
            ClearFilter = "Bỏ lọc",
            NoneFound = "Không có đơn vị nào phù hợp.",
            ShownCount = (shown, all) => $"Đang xem {shown}/{all} đơn vị.",
            Board = "Tiến độ các đơn vị",
            Unit = "Đơn vị",
            StateLabel = "Trạng thái hồ sơ",
            Progress = "Tiêu chí đã nhập",
            ConfirmedAt = "Thời điểm xác nhận",
            ConfirmedOn = when => $"lúc {when}",
            Opened = units => $"Đã mở kỳ đánh giá cho {units} đơn vị, mỗi đơn vị một hồ sơ",
            AlreadySet = said => $"Đã thiết lập: {said}.",
            WithCalendar = "lịch các bước",
            WithTolerance = percent => $"ngưỡng lệch {percent}%",
            WithBonus = "quy định điểm thưởng",
            WithScopes = count => $"{count} phạm vi thẩm định",
            WithTraits = units => $"đặc điểm của {units} đơn vị",
            OpenWorkplaces = count =>
                $"{count} vai trò của cơ quan chủ trì chưa ghi nơi công tác nên hệ thống chưa ngăn được người giữ vai trò quyết định về đơn vị mình.",
            SeeWorkplaces = "Xem và ghi nơi công tác",
            PointsHidden = "Bạn thuộc một đơn vị trong khối này nên chỉ thấy tiến độ, không thấy điểm.",
            Rank = "Hạng",
            SeeReleased = "Xem kết quả đã công bố",
            ApproveAndRelease = "Phê duyệt và công bố",
            BonusLedger = "Điểm thưởng",
            Bonus = points => $"+ {points} điểm thưởng",
            Council = "Hội đồng",
            DraftResults = "Dự thảo kết quả",
            AmendSet = "Sửa đổi bộ chỉ số",
            Traits = "Đặc điểm đơn vị",
            ChangeDeadline = "Điều chỉnh hạn chung",
            Extend = "Gia hạn",
            Extended = reason => $"Được gia hạn. Lý do: {reason}",
            Reminder = "Nội dung đôn đốc",
            Remind = "Đôn đốc các đơn vị chưa gửi",
            Inspection = "Kiểm tra, giám sát",
            UrgingPaper = "Tải công văn đôn đốc (DOCX)",
            SubmissionPaper = "Tải tờ trình phê duyệt, công bố kết quả (DOCX)",
            DraftPaper = "Thông báo dự thảo (DOCX)",
            ReminderHint =
                "Sao chép vào văn bản, thư điện tử hoặc ứng dụng trò chuyện của cơ quan; hoặc gửi thông báo và thư ngay từ phần mềm.",
            UnitCode = "Mã đơn vị",
            CriteriaCount = "Tổng số tiêu chí",
            SentAt = "Thời điểm trình lãnh đạo",
            ExtendedFor = "Lý do gia hạn",
            Late = "Quá hạn",
            IsLate = "Có",
            IsNotLate = "Không",
            ProgressSheet = "Tiến độ",
            WorkbookName = (kind, year) => $"Tiến độ và bảng điểm năm {year} - {kind}.xlsx",
            Workbook = "Tải bảng tính: tiến độ và bảng điểm (XLSX)",
            WorkbookOfProgress = "Tải bảng tính: tiến độ (XLSX)",
            WorkbookOfShown = "Tải bảng tính: tiến độ các đơn vị đang xem, bảng điểm cả khối (XLSX)",
            WorkbookOfShownProgress = "Tải bảng tính: tiến độ các đơn vị đang xem (XLSX)",
        };

    public static BoardTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"{kind}, {year}",
            Stage = "Stage",
            Place = place =>
                place switch
                {
                    BoardPlace.Entering => "Being entered, not sent",
                    BoardPlace.Sent => "Sent, to be confirmed",
                    BoardPlace.Confirmed => "Confirmed and sent",
                    _ => "Late, not confirmed",
                },
            State = (state, isWithdrawn) => isWithdrawn ? "Withdrawn, being entered again" : DossierTexts.En.State(state),
            LateAnd = state => $"Late · {state}",
            Find = "Name of the unit",
            FindHint = "with or without marks",
            Filter = "Filter",
            AllPlaces = "All",
            ClearFilter = "Clear",
            NoneFound = "No unit fits.",
            ShownCount = (shown, all) => $"{shown} of {all} units shown.",
            Board = "Progress of the units",
            Unit = "Unit",
            StateLabel = "State of the dossier",
            Progress = "Criteria entered",
            ConfirmedAt = "Confirmed at",
            ConfirmedOn = when => $"at {when}",
            Opened = units => $"The round is open, with a dossier for each of {units} units",
            AlreadySet = said => $"Set already: {said}.",
            WithCalendar = "the calendar of its steps",
            WithTolerance = percent => $"a tolerance of {percent}%",
            WithBonus = "the bonus scheme",
            WithScopes = count => count == 1 ? "1 scope of appraisal" : $"{count} scopes of appraisal",
            WithTraits = units => units == 1 ? "traits of 1 unit" : $"traits of {units} units",
            OpenWorkplaces = count =>
                count == 1
                    ? "1 seat with the authority has no workplace recorded: nothing keeps its holder from deciding about their own unit."
                    : $"{count} seats with the authority have no workplace recorded: nothing keeps their holders from deciding about their own units.",
            SeeWorkplaces = "See and record them",
            PointsHidden = "You belong to a unit of this group: you see progress, not points.",
            Rank = "Rank",
            SeeReleased = "See the released results",
            ApproveAndRelease = "Approval and release",
            BonusLedger = "Bonus",
            Bonus = points => $"+ {points} bonus",
            Council = "Council",
            DraftResults = "Draft results",
            AmendSet = "Amend the set",
            Traits = "Traits of units",
            ChangeDeadline = "Change the deadline",
            Extend = "Give more time",
            Extended = reason => $"Given more time. Reason: {reason}",
            Remind = "Remind the units that have not sent",
            Inspection = "Inspection",
            UrgingPaper = "Download the letter that urges them (DOCX, in Vietnamese)",
            SubmissionPaper = "Download the submission for approval (DOCX, in Vietnamese)",
            DraftPaper = "Draft results (DOCX)",
            Reminder = "Text of a reminder",
            ReminderHint = "In Vietnamese. Copy it into a letter, an e-mail or a chat; or send notices and letters from here.",
            UnitCode = "Code",
            CriteriaCount = "All criteria",
            SentAt = "Sent to the leader at",
            ExtendedFor = "Reason for more time",
            Late = "Late",
            IsLate = "yes",
            IsNotLate = "no",
            ProgressSheet = "Progress",
            WorkbookName = (kind, year) => $"Progress and points {year} - {kind}.xlsx",
            Workbook = "Download progress and points (XLSX)",
            WorkbookOfProgress = "Download the progress (XLSX)",
            WorkbookOfShown = "Download the progress of the units shown and the points of all (XLSX)",
            WorkbookOfShownProgress = "Download the progress of the units shown (XLSX)",
        };

    /// <summary>What a unit has reached, and that it is late where it is.</summary>
    public string StateOf(BoardRow row) =>
        row.Place == BoardPlace.Late ? LateAnd(State(row.State, row.IsWithdrawn)) : State(row.State, row.IsWithdrawn);

    public static BoardTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>What the opening made, for whoever pressed the button.</summary>
    public string Of(BoardOpening opening, Language language)
    {
        string Count(int count) => Shown.Number(count, language);
        var kinds = opening.Kinds.Select(kind => $"{Count(kind.Count)} {kind.Name.In(language).ToLowerInvariant()}");
        var opened =
            opening.Kinds.Count == 0
                ? $"{Opened(Count(opening.Dossiers))}."
                : $"{Opened(Count(opening.Dossiers))}: {string.Join(", ", kinds)}.";
        string?[] set =
        [
            opening.Calendar is { Steps.Count: > 0 } ? WithCalendar : null,
            opening.Calendar?.TolerancePercent is { } percent ? WithTolerance(percent) : null,
            opening.HasBonus ? WithBonus : null,
            opening.Scopes > 0 ? WithScopes(opening.Scopes) : null,
            opening.WithTraits > 0 ? WithTraits(opening.WithTraits) : null,
        ];
        return set.OfType<string>().ToList() is { Count: > 0 } already ? $"{opened} {AlreadySet(string.Join(", ", already))}" : opened;
    }
}
