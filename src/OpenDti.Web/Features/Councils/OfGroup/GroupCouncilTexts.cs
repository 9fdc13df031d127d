using OpenDti.Scoring;

namespace OpenDti.Web.Features.Councils.OfGroup;

public sealed record GroupCouncilTexts
{
    public required string Stage { get; init; }
    public required string Agenda { get; init; }
    public required string AgendaHint { get; init; }
    public required string NoAgenda { get; init; }
    public required string NoSitting { get; init; }
    public required Func<string, string, string> Sits { get; init; }
    public required string Plan { get; init; }
    public required string Calendar { get; init; }
    public required string Closed { get; init; }
    public required string Why { get; init; }
    public required string Open { get; init; }
    public required string See { get; init; }
    public required string Waiting { get; init; }
    public required string LeftOpen { get; init; }
    public required string IsDecided { get; init; }
    public required string Rulings { get; init; }
    public required string NoRulings { get; init; }
    public required string Add { get; init; }
    public required string AddHint { get; init; }
    public required string AddIt { get; init; }
    public required string ChooseUnit { get; init; }
    public required string Minutes { get; init; }
    public required string EnterMinutes { get; init; }
    public required string SeeMinutes { get; init; }
    public required string Download { get; init; }
    public required string DecideClass { get; init; }
    public required string Bonus { get; init; }

    public static GroupCouncilTexts Vi { get; } =
        new()
        {
            Stage = "Giai đoạn",
            Agenda = "Chương trình họp",
            AgendaHint = "Những nội dung còn ý kiến khác nhau, lấy từ thẩm định, giải trình, ý kiến về dự thảo và đề nghị điểm thưởng.",
            NoAgenda = "Chưa có nội dung nào cần Hội đồng xem xét.",
            NoSitting = "Lịch không có bước Hội đồng xem xét.",
            Sits = (from, to) => $"Theo lịch, Hội đồng xem xét từ ngày {from} đến hết ngày {to}.",
            Plan = "Thêm hoặc điều chỉnh tại",
            Calendar = "Lịch của kỳ đánh giá",
            Closed = "Kết quả đã được phê duyệt hoặc công bố; quyết định của Hội đồng không thay đổi được nữa.",
            Why = "Lý do đưa vào",
            Open = "Xem, quyết định",
            See = "Xem",
            Waiting = "Chưa quyết định",
            LeftOpen = "Không quyết định",
            IsDecided = "Đã quyết định",
            Rulings = "Quyết định của Hội đồng",
            NoRulings = "Hội đồng chưa có quyết định nào.",
            Add = "Đưa thêm nội dung vào chương trình họp",
            AddHint = "Một tiêu chí, một chỉ số, tổng điểm hoặc toàn bộ kết quả (xếp loại) của một đơn vị.",
            AddIt = "Đưa vào chương trình họp",
            ChooseUnit = "Chọn đơn vị",
            Minutes = "Biên bản họp",
            EnterMinutes = "Nhập thông tin biên bản",
            SeeMinutes = "Xem thông tin biên bản",
            Download = "Tải biên bản (DOCX)",
            DecideClass = "Xếp loại",
            Bonus = "Điểm thưởng",
        };

    public static GroupCouncilTexts En { get; } =
        new()
        {
            Stage = "Stage",
            Agenda = "Agenda",
            AgendaHint = "What is still disputed: from the appraisal, the explanations, the answers to the draft and the bonus ledger.",
            NoAgenda = "Nothing waits for the council.",
            NoSitting = "The calendar has no step of the council.",
            Sits = (from, to) => $"By the calendar the council sits from {from} to the end of {to}.",
            Plan = "Add or change it in the",
            Calendar = "calendar of the round",
            Closed = "The results are approved or released; decisions of the council can no longer change.",
            Why = "Why it is here",
            Open = "See and decide",
            See = "See",
            Waiting = "Not decided",
            LeftOpen = "Left as it was",
            IsDecided = "Decided",
            Rulings = "Decisions of the council",
            NoRulings = "The council has decided nothing yet.",
            Add = "Put something else on the agenda",
            AddHint = "A criterion, an index, the total or the whole result (the class) of a unit.",
            AddIt = "Put it on the agenda",
            ChooseUnit = "Choose a unit",
            Minutes = "Minutes",
            EnterMinutes = "Enter the minutes",
            SeeMinutes = "See the minutes",
            Download = "Download the minutes (DOCX, in Vietnamese)",
            DecideClass = "Class",
            Bonus = "Bonus",
        };

    public static GroupCouncilTexts In(Language language) => language == Language.En ? En : Vi;
}
