using OpenDti.Scoring;

namespace OpenDti.Web.Features.Councils.Minutes;

public sealed record MinutesTexts
{
    public required string Title { get; init; }
    public required Func<int, int, string> Lead { get; init; }
    public required Func<int, int, string> LeadOver { get; init; }
    public required string Number { get; init; }
    public required string Date { get; init; }
    public required string Opened { get; init; }
    public required string Closed { get; init; }
    public required string TimeHint { get; init; }
    public required string Venue { get; init; }
    public required string Chair { get; init; }
    public required string Secretary { get; init; }
    public required string ChairAsked { get; init; }
    public required string SecretaryAsked { get; init; }
    public required string PersonHint { get; init; }
    public required string Present { get; init; }
    public required string Absent { get; init; }
    public required string Recused { get; init; }
    public required string RecusedHint { get; init; }
    public required string PeopleHint { get; init; }
    public required string Keep { get; init; }

    public static MinutesTexts Vi { get; } =
        new()
        {
            Title = "Biên bản họp Hội đồng",
            Lead = (count, bonus) =>
                $"Biên bản ghi {count} nội dung{(bonus > 0 ? $", gồm {bonus} nội dung điểm thưởng" : "")}. Thông tin dưới đây được in vào biên bản, không ghi vào nhật ký.",
            LeadOver = (count, bonus) => $"Biên bản ghi {count} nội dung{(bonus > 0 ? $", gồm {bonus} nội dung điểm thưởng" : "")}.",
            Number = "Số biên bản",
            Date = "Ngày họp",
            Opened = "Thời gian bắt đầu",
            Closed = "Thời gian kết thúc",
            TimeHint = "Ví dụ 08 giờ 00 phút.",
            Venue = "Địa điểm",
            Chair = "Chủ trì",
            Secretary = "Thư ký",
            ChairAsked = "Họ tên, chức vụ người chủ trì",
            SecretaryAsked = "Họ tên, chức vụ thư ký",
            PersonHint = "Họ tên, chức vụ.",
            Present = "Thành phần dự họp",
            Absent = "Vắng mặt",
            Recused = "Không tham gia quyết định về đơn vị của mình",
            RecusedHint = "Mỗi dòng một thành viên, kèm đơn vị được xem xét mà người đó thuộc về; để trống thì biên bản không nêu.",
            PeopleHint = "Mỗi người một dòng: họ tên, chức vụ; người vắng ghi lý do.",
            Keep = "Lưu biên bản",
        };

    public static MinutesTexts En { get; } =
        new()
        {
            Title = "Minutes of the council",
            Lead = (count, bonus) =>
                $"The minutes hold {count} decisions in force{(bonus > 0 ? $", {bonus} of them on bonus points" : "")}. What stands below is printed in them and enters no record.",
            LeadOver = (count, bonus) =>
                $"The minutes hold {count} decisions in force{(bonus > 0 ? $", {bonus} of them on bonus points" : "")}.",
            Number = "Number of the minutes",
            Date = "Day of the meeting",
            Opened = "Opened at",
            Closed = "Closed at",
            TimeHint = "For example 08:00.",
            Venue = "Venue",
            Chair = "Chair",
            Secretary = "Secretary",
            ChairAsked = "Name and office of the chair",
            SecretaryAsked = "Name and office of the secretary",
            PersonHint = "Name and office.",
            Present = "Present",
            Absent = "Absent",
            Recused = "Took no part where their own unit was decided about",
            RecusedHint = "One member a line, with the unit that they belong to; left empty, the minutes say nothing about it.",
            PeopleHint = "One person a line: name, office; for who is absent, why.",
            Keep = "Keep the minutes",
        };

    public static MinutesTexts In(Language language) => language == Language.En ? En : Vi;
}
