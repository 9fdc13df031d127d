using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Words of a round group's year.</summary>
public sealed record RoundYearTexts
{
    public required string Caption { get; init; }
    public required string Step { get; init; }
    public required string From { get; init; }
    public required string Until { get; init; }
    public required string Days { get; init; }
    public required string State { get; init; }
    public required Func<YearLineKind, int, string> Line { get; init; }
    public required Func<YearLineState, string> LineState { get; init; }
    public required Func<string, string> DaysOff { get; init; }
    public required Func<string, string> DaysWorked { get; init; }
    public required Func<string, string, string> Now { get; init; }
    public required Func<string, string, int, string> AlarmSoon { get; init; }
    public required Func<string, string, string> AlarmLate { get; init; }
    public required string Overlapped { get; init; }
    public required string PlannedTooLate { get; init; }
    public required Func<string, string> Because { get; init; }
    public required Func<string, string> DraftStillOut { get; init; }
    public required Func<PublicHolidayKind, string> Holiday { get; init; }

    public static RoundYearTexts Vi { get; } =
        new()
        {
            Caption = "Lịch của kỳ đánh giá",
            Step = "Bước",
            From = "Từ ngày",
            Until = "Đến hết ngày",
            Days = "Số ngày làm việc",
            State = "Tình trạng",
            Line = (kind, roundNo) =>
                kind switch
                {
                    YearLineKind.Entry => "Nhập số liệu, xác nhận và gửi",
                    YearLineKind.Appraisal => "Thẩm định",
                    YearLineKind.Explanation => $"Giải trình, đợt {roundNo}",
                    YearLineKind.DraftResults => "Đơn vị có ý kiến về dự thảo kết quả",
                    YearLineKind.Council => "Hội đồng xem xét",
                    YearLineKind.Approval => "Trình, phê duyệt",
                    YearLineKind.Publication => "Hạn công bố theo quy định",
                    _ => "Tiếp nhận kiến nghị sau công bố",
                },
            LineState = state =>
                state switch
                {
                    YearLineState.Over => "Đã qua",
                    YearLineState.Now => "Đang diễn ra",
                    _ => "Chưa đến",
                },
            DaysOff = days => $"nghỉ: {days}",
            DaysWorked = days => $"làm bù: {days}",
            Now = (step, until) => $"{step}, đến hết ngày {until}",
            AlarmSoon = (before, lastDay, days) =>
                days == 0
                    ? $"Kết quả phải công bố trước ngày {before}, tức chậm nhất hết ngày {lastDay}: không còn ngày làm việc nào đến hạn đó."
                    : $"Kết quả phải công bố trước ngày {before}, tức chậm nhất hết ngày {lastDay}: còn {days} ngày làm việc, tính cả hôm nay nếu là ngày làm việc.",
            AlarmLate = (before, lastDay) =>
                $"Đã quá hạn công bố theo quy định: trước ngày {before}, tức hết ngày {lastDay}. Công bố từ nay phải ghi lý do chậm; lý do hiện cùng kết quả.",
            Overlapped =
                "Hạn nhập số liệu đã được lùi nhưng lịch các bước sau chưa đổi: bước đầu tiên bắt đầu trước khi hết hạn nhập. Hãy điều chỉnh lịch.",
            PlannedTooLate = "Theo lịch này, bước cuối cùng kết thúc khi đã quá hạn công bố theo quy định.",
            Because = reason => $"Lịch đã được điều chỉnh. Lý do: {reason}",
            DraftStillOut = day => $"Đang lấy ý kiến về dự thảo đến hết ngày {day}; sau đó ghi quyết định của Hội đồng.",
            Holiday = kind =>
                kind switch
                {
                    PublicHolidayKind.NewYear => "Tết Dương lịch",
                    PublicHolidayKind.LunarNewYear => "Tết Âm lịch",
                    PublicHolidayKind.HungKings => "Giỗ Tổ Hùng Vương",
                    PublicHolidayKind.Reunification => "Ngày Chiến thắng",
                    PublicHolidayKind.LabourDay => "Ngày Quốc tế lao động",
                    _ => "Quốc khánh",
                },
        };

    public static RoundYearTexts En { get; } =
        new()
        {
            Caption = "Calendar of the round",
            Step = "Step",
            From = "From",
            Until = "Until the end of",
            Days = "Working days",
            State = "State",
            Line = (kind, roundNo) =>
                kind switch
                {
                    YearLineKind.Entry => "Units enter, confirm and send",
                    YearLineKind.Appraisal => "Appraisal",
                    YearLineKind.Explanation => $"Explanations, round {roundNo}",
                    YearLineKind.DraftResults => "Units answer the draft results",
                    YearLineKind.Council => "Council",
                    YearLineKind.Approval => "Submission and approval",
                    YearLineKind.Publication => "Legal date of publication",
                    _ => "Complaints are taken in",
                },
            LineState = state =>
                state switch
                {
                    YearLineState.Over => "Over",
                    YearLineState.Now => "Now",
                    _ => "To come",
                },
            DaysOff = days => $"days off: {days}",
            DaysWorked = days => $"worked: {days}",
            Now = (step, until) => $"{step}, until the end of {until}",
            AlarmSoon = (before, lastDay, days) =>
                $"The results have to be released before {before}, that is by the end of {lastDay}: {(days == 1 ? "1 working day is" : $"{days} working days are")} left, today included if it is one.",
            AlarmLate = (before, lastDay) =>
                $"The legal date of publication has passed: before {before}, that is the end of {lastDay}. A release from now on must say why it is late; the reason is shown with the results.",
            Overlapped =
                "The deadline was moved and the steps after it were not: the first of them begins before entry has ended. Change the calendar.",
            PlannedTooLate = "By this calendar the last step ends after the legal date of publication.",
            Because = reason => $"The calendar was changed. Reason: {reason}",
            DraftStillOut = day => $"The units answer the draft until the end of {day}; decisions of the council are recorded after that.",
            Holiday = kind =>
                kind switch
                {
                    PublicHolidayKind.NewYear => "New Year",
                    PublicHolidayKind.LunarNewYear => "Lunar New Year (Tết)",
                    PublicHolidayKind.HungKings => "Hùng Kings' Commemoration",
                    PublicHolidayKind.Reunification => "Reunification Day",
                    PublicHolidayKind.LabourDay => "Labour Day",
                    _ => "National Day",
                },
        };

    public static RoundYearTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>The alarm before the legal day, or the sentence after it.</summary>
    public string Of(PublishAlarm alarm) =>
        alarm.IsLate
            ? AlarmLate(HanoiTime.DateOf(alarm.Before), HanoiTime.DateOf(alarm.LastDay))
            : AlarmSoon(HanoiTime.DateOf(alarm.Before), HanoiTime.DateOf(alarm.LastDay), alarm.DaysLeft);

    /// <summary>"Thẩm định, đến hết ngày 05/11/2026"; null where nothing runs.</summary>
    public string? NowOf(RoundYear year) =>
        year.Current is { } line ? Now(Line(line.Kind, line.RoundNo), HanoiTime.DateOf(line.LastDay)) : null;

    /// <summary>Which weekdays are off and which weekends are worked within a line; null where none is.</summary>
    public string? UnusualOf(YearLine line)
    {
        var parts = new[]
        {
            Said(line.Unusual.Where(day => !PublicHolidays.IsWeekend(day)), DaysOff),
            Said(line.Unusual.Where(PublicHolidays.IsWeekend), DaysWorked),
        };
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    private static string? Said(IEnumerable<DateOnly> days, Func<string, string> sentence) =>
        string.Join(", ", days.Select(day => day.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture)))
            is { Length: > 0 } said
            ? sentence(said)
            : null;
}
