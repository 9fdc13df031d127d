using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>Words of the form that opens next year's round: what was, and what is proposed.</summary>
public sealed record RollOverFormTexts
{
    public required string Entry { get; init; }
    public required string Calendar { get; init; }
    public required Func<int, string> CalendarHint { get; init; }
    public required string OthersPlan { get; init; }
    public required string Preview { get; init; }
    public required string PreviewHint { get; init; }
    public required string Settings { get; init; }
    public required string SettingsHint { get; init; }
    public required string NotOffered { get; init; }
    public required string NotSet { get; init; }
    public required Func<int, string, string> Was { get; init; }
    public required Func<string, string, string> Window { get; init; }
    public required Func<string, string> DeadlineMoved { get; init; }
    public required string NoStep { get; init; }
    public required Func<string, string, int, string> Step { get; init; }
    public required Func<string, string> Before { get; init; }
    public required Func<int, string> WorkingDays { get; init; }
    public required Func<int, string> Percent { get; init; }

    public static RollOverFormTexts Vi { get; } =
        new()
        {
            Entry = "Thời gian nhập số liệu",
            Calendar = "Các bước sau hạn nhập số liệu",
            CalendarHint = year =>
                $"Mỗi bước giữ số ngày làm việc như năm {year}. Nhập số ngày làm việc khác, ví dụ 15, hoặc ngày cuối cùng, ví dụ 20/11/{year + 1}; để trống bước nào thì kỳ mới không có bước đó.",
            OthersPlan =
                "Bạn thuộc một đơn vị trong khối này nên không được lập lịch của khối. Lịch và ngưỡng lệch do người khác nhập sau khi mở kỳ đánh giá.",
            Preview = "Tính lại các ngày",
            PreviewHint = "Các ngày đã được tính lại theo nội dung đang nhập. Chưa có gì được mở.",
            Settings = "Thiết lập khác mang sang",
            SettingsHint = "Bỏ chọn nội dung không áp dụng cho kỳ mới.",
            NotOffered = "Không mang sang được",
            NotSet = "không quy định",
            Was = (year, said) => $"Năm {year}: {said}.",
            Window = (from, to) => $"từ {from} đến hết {to}",
            DeadlineMoved = day => $"Ngày {day} là ngày nghỉ nên đề xuất ngày làm việc liền sau.",
            NoStep = "không có bước này",
            Step = (from, to, days) => $"từ {from} đến hết {to}, {days} ngày làm việc",
            Before = day => $"trước ngày {day}",
            WorkingDays = days => $"{days} ngày làm việc",
            Percent = percent => $"{percent}%",
        };

    public static RollOverFormTexts En { get; } =
        new()
        {
            Entry = "Time of entry",
            Calendar = "Steps after the deadline",
            CalendarHint = year =>
                $"Each step keeps its working days of {year}. Enter another number, for example 15, or the last day, for example 20/11/{year + 1}; a step left empty is not in the new round.",
            OthersPlan =
                "You belong to a unit of this group and may not plan its calendar. Somebody else enters calendar and tolerance once the round is open.",
            Preview = "Count the days again",
            PreviewHint = "The days were counted again from what stands in the form. Nothing has been opened.",
            Settings = "Other settings carried over",
            SettingsHint = "Untick what does not apply to the new round.",
            NotOffered = "Cannot be carried over",
            NotSet = "nothing set",
            Was = (year, said) => $"{year}: {said}.",
            Window = (from, to) => $"from {from} until the end of {to}",
            DeadlineMoved = day => $"{day} is a day off, so the next working day is proposed.",
            NoStep = "no such step",
            Step = (from, to, days) => $"from {from} until the end of {to}, {(days == 1 ? "1 working day" : $"{days} working days")}",
            Before = day => $"before {day}",
            WorkingDays = days => days == 1 ? "1 working day" : $"{days} working days",
            Percent = percent => $"{percent}%",
        };

    public static RollOverFormTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>The days of a step in the year before and, where they can be counted, in the next.</summary>
    public string StepOf(RollOverModel model, string field, CalendarStepKind kind, int roundNo)
    {
        var was = model.Next.StepOf(kind, roundNo) is { } before
            ? Step(HanoiTime.DateOf(before.FirstDay), HanoiTime.DateOf(before.LastDay), model.Next.DaysOf(before))
            : NoStep;
        return model.Days.TryGetValue(field, out var days)
            ? $"{Was(model.FromYear, was)} {Was(model.Year, Window(HanoiTime.DateOf(days.FirstDay), HanoiTime.DateOf(days.LastDay)))}"
            : Was(model.FromYear, was);
    }
}
