using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Calendar;

public sealed record CalendarDaysTexts
{
    public required string Title { get; init; }
    public required Func<int, int, string> Lead { get; init; }
    public required string Source { get; init; }
    public required string Expected { get; init; }
    public required string Years { get; init; }
    public required string ByLaw { get; init; }
    public required string Day { get; init; }
    public required string Name { get; init; }
    public required Func<string, string, string> StandsIn { get; init; }
    public required string Entered { get; init; }
    public required string NoneEntered { get; init; }
    public required string Counts { get; init; }
    public required string Working { get; init; }
    public required string Off { get; init; }
    public required string Because { get; init; }
    public required string TakeBack { get; init; }
    public required string EnterTitle { get; init; }
    public required string EnterHint { get; init; }
    public required string ReasonHint { get; init; }
    public required string Enter { get; init; }
    public required string NothingSaved { get; init; }
    public required Func<DayOfWeek, string> Weekday { get; init; }

    public static CalendarDaysTexts Vi { get; } =
        new()
        {
            Title = "Ngày nghỉ và ngày làm bù",
            Lead = (year, days) => $"Năm {year} có {days} ngày làm việc, tính cả những ngày cơ quan đã nhập.",
            Source =
                "Căn cứ: Bộ luật Lao động 2019, Điều 112 (ngày nghỉ lễ, tết) và Điều 111 khoản 3 (nghỉ bù khi ngày lễ trùng ngày nghỉ hằng tuần); năm 2020 theo Bộ luật Lao động 2012, Điều 115.",
            Expected =
                "Năm này chưa có trong thông báo nghỉ lễ, tết mà hệ thống biết: ngày Tết và ngày nghỉ liền kề Quốc khánh là dự kiến. Khi có thông báo, nhập phần khác biệt ở dưới.",
            Years = "Năm",
            ByLaw = "Ngày nghỉ theo quy định",
            Day = "Ngày",
            Name = "Ngày lễ",
            StandsIn = (holiday, day) => $"Nghỉ bù {holiday} (trùng ngày {day})",
            Entered = "Ngày cơ quan đã nhập",
            NoneEntered = "Chưa nhập ngày nào cho năm này.",
            Counts = "Tính là",
            Working = "Ngày làm việc",
            Off = "Ngày nghỉ",
            Because = "Căn cứ",
            TakeBack = "Bỏ",
            EnterTitle = "Nhập ngày hoán đổi, làm bù hoặc nghỉ thêm",
            EnterHint = "Lịch đã lập giữ nguyên ngày; số ngày làm việc hiển thị được tính lại ngay.",
            ReasonHint = "Ví dụ: Thông báo về hoán đổi ngày làm việc của cơ quan có thẩm quyền",
            Enter = "Lưu ngày này",
            NothingSaved = "Chưa có ngày nào được thay đổi.",
            Weekday = day =>
                day switch
                {
                    DayOfWeek.Monday => "thứ Hai",
                    DayOfWeek.Tuesday => "thứ Ba",
                    DayOfWeek.Wednesday => "thứ Tư",
                    DayOfWeek.Thursday => "thứ Năm",
                    DayOfWeek.Friday => "thứ Sáu",
                    DayOfWeek.Saturday => "thứ Bảy",
                    _ => "Chủ nhật",
                },
        };

    public static CalendarDaysTexts En { get; } =
        new()
        {
            Title = "Days off and days worked",
            Lead = (year, days) => $"{year} has {days} working days, with the days that were entered here.",
            Source =
                "By the Labour Code of 2019, article 112 (public holidays) and article 111 clause 3 (a holiday on a weekend is made good); 2020 by the code of 2012, article 115.",
            Expected =
                "The announcement for this year is not known here: the days of Tết and the one beside National Day are as usual. Enter what differs below once it is announced.",
            Years = "Year",
            ByLaw = "Days off by the law",
            Day = "Day",
            Name = "Holiday",
            StandsIn = (holiday, day) => $"In place of {holiday} (on {day})",
            Entered = "Days entered by the authority",
            NoneEntered = "No day is entered for this year.",
            Counts = "Counts as",
            Working = "Working day",
            Off = "Day off",
            Because = "Source",
            TakeBack = "Remove",
            EnterTitle = "Enter a day that is exchanged, worked or off",
            EnterHint = "Planned calendars keep their days; the working days shown are counted anew at once.",
            ReasonHint = "For example: announcement on the exchange of working days",
            Enter = "Save this day",
            NothingSaved = "No day was changed.",
            Weekday = day => day.ToString(),
        };

    public static CalendarDaysTexts In(Language language) => language == Language.En ? En : Vi;
}
