using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Calendar;

public sealed record CalendarTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NotPlanned { get; init; }
    public required string NoDay { get; init; }
    public required string Window { get; init; }
    public required string Stage { get; init; }
    public required string PlanTitle { get; init; }
    public required string PlanHint { get; init; }
    public required Func<CalendarStepKind, int, string> Step { get; init; }
    public required string StepHint { get; init; }
    public required string PublishBefore { get; init; }
    public required string PublishHint { get; init; }
    public required string ComplaintDays { get; init; }
    public required string ComplaintHint { get; init; }
    public required string AnswerDays { get; init; }
    public required string AnswerHint { get; init; }
    public required string Tolerance { get; init; }
    public required string ToleranceHint { get; init; }
    public required string Reason { get; init; }
    public required string ReasonHint { get; init; }
    public required string Preview { get; init; }
    public required string PreviewTitle { get; init; }
    public required string PreviewHint { get; init; }
    public required string Save { get; init; }
    public required string NothingSaved { get; init; }
    public required string Changes { get; init; }
    public required string FirstPlan { get; init; }
    public required Func<string, string> Planned { get; init; }
    public required Func<string, string, string, string> DeadlineMoved { get; init; }
    public required string UnknownPerson { get; init; }
    public required string DaysOff { get; init; }

    public static CalendarTexts Vi { get; } =
        new()
        {
            Title = "Lịch của kỳ đánh giá",
            Lead =
                "Các bước sau khi hết hạn nhập số liệu, tính theo ngày làm việc. Đơn vị thấy lịch này ở Việc của tôi, người dân thấy ở trang công khai.",
            NoDay = "không có",
            NotPlanned = "Chưa lập lịch các bước sau hạn nhập số liệu.",
            Window = "Thời gian lấy số liệu",
            Stage = "Giai đoạn hiện tại",
            PlanTitle = "Lập, điều chỉnh lịch",
            PlanHint = "Các bước nối tiếp nhau theo thứ tự dưới đây; bước nào không có thì để trống.",
            Step = (kind, roundNo) =>
                kind switch
                {
                    CalendarStepKind.Appraisal => "Thẩm định",
                    CalendarStepKind.Explanation => $"Giải trình, đợt {roundNo}",
                    CalendarStepKind.DraftResults => "Đơn vị có ý kiến về dự thảo kết quả",
                    CalendarStepKind.Council => "Hội đồng xem xét",
                    _ => "Trình, phê duyệt",
                },
            StepHint = "Số ngày làm việc, ví dụ 15; hoặc ngày cuối cùng, ví dụ 20/11/2026",
            PublishBefore = "Phải công bố trước ngày",
            PublishHint = "dd/mm/yyyy, theo quy định. “Trước 15/12” là chậm nhất hết ngày 14/12.",
            ComplaintDays = "Tiếp nhận kiến nghị sau công bố, số ngày làm việc",
            ComplaintHint = "Tính từ ngày làm việc liền sau ngày công bố",
            AnswerDays = "Thời hạn trả lời kiến nghị, số ngày làm việc",
            AnswerHint =
                $"Tính từ ngày làm việc liền sau ngày tiếp nhận. Để trống là {RoundCalendar.UsualAnswerDays}. Kiến nghị đã tiếp nhận giữ hạn đã ghi.",
            Tolerance = "Ngưỡng lệch so với số giám sát (%)",
            ToleranceHint =
                $"Khi thẩm định, số tự đánh giá lệch không quá ngưỡng này so với số giám sát được coi là khớp. Để trống là {RoundCalendar.UsualTolerancePercent}.",
            Reason = "Lý do điều chỉnh",
            ReasonHint = "Bắt buộc khi đã có lịch; các đơn vị đọc được nguyên văn.",
            Preview = "Xem trước",
            PreviewTitle = "Xem trước",
            PreviewHint = "Lịch này chưa được lưu.",
            Save = "Lưu lịch",
            NothingSaved = "Lịch chưa được thay đổi.",
            Changes = "Quá trình điều chỉnh",
            FirstPlan = "Lập lịch lần đầu",
            Planned = reason => $"Điều chỉnh lịch. Lý do: {reason}",
            DeadlineMoved = (before, after, reason) => $"Điều chỉnh hạn chung từ {before} thành {after}. Lý do: {reason}",
            UnknownPerson = "Không rõ",
            DaysOff = "Ngày nghỉ và ngày làm bù",
        };

    public static CalendarTexts En { get; } =
        new()
        {
            Title = "Calendar of the round",
            Lead =
                "The steps after the deadline, in working days. Units see this calendar on their work page, the public on the home page.",
            NoDay = "none",
            NotPlanned = "Nothing is planned yet for the time after the deadline.",
            Window = "Data from",
            Stage = "Present stage",
            PlanTitle = "Plan or change",
            PlanHint = "The steps follow each other in this order; leave empty what there is not.",
            Step = (kind, roundNo) =>
                kind switch
                {
                    CalendarStepKind.Appraisal => "Appraisal",
                    CalendarStepKind.Explanation => $"Explanations, round {roundNo}",
                    CalendarStepKind.DraftResults => "Units answer the draft results",
                    CalendarStepKind.Council => "Council",
                    _ => "Submission and approval",
                },
            StepHint = "Working days, for example 15; or the last day, for example 20/11/2026",
            PublishBefore = "To be released before",
            PublishHint = "dd/mm/yyyy, as the law wants it. “Before 15/12” means by the end of 14/12.",
            ComplaintDays = "Complaints after the release, working days",
            ComplaintHint = "Counted from the working day after the release",
            AnswerDays = "Time to answer a complaint, working days",
            AnswerHint =
                $"Counted from the working day after its intake. Empty means {RoundCalendar.UsualAnswerDays}. Complaints already taken in keep their day.",
            Tolerance = "Tolerance against monitored figures (%)",
            ToleranceHint =
                $"In appraisal, a declared figure that is off by no more than this agrees with the monitored one. Empty means {RoundCalendar.UsualTolerancePercent}.",
            Reason = "Reason for the change",
            ReasonHint = "Needed once there is a calendar; the units read it word by word.",
            Preview = "Preview",
            PreviewTitle = "Preview",
            PreviewHint = "This calendar is not saved yet.",
            Save = "Save the calendar",
            NothingSaved = "The calendar has not changed.",
            Changes = "How it changed",
            FirstPlan = "Planned for the first time",
            Planned = reason => $"Calendar changed. Reason: {reason}",
            DeadlineMoved = (before, after, reason) => $"Deadline moved from {before} to {after}. Reason: {reason}",
            UnknownPerson = "Unknown",
            DaysOff = "Days off and days worked",
        };

    public static CalendarTexts In(Language language) => language == Language.En ? En : Vi;
}
