using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Request;

/// <summary>Words of the request to an agency that holds figures.</summary>
public sealed record RequestTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Lead { get; init; }
    public required string Holder { get; init; }
    public required string Due { get; init; }
    public required string Figures { get; init; }
    public required string Make { get; init; }
    public required string LetterTitle { get; init; }
    public required string LetterHint { get; init; }
    public required Func<RequestModel, string, IReadOnlyList<string>> Letter { get; init; }
    public required string Workbook { get; init; }
    public required Func<int, string> WorkbookName { get; init; }
    public required string Back { get; init; }
    public required string Sources { get; init; }

    public static RequestTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"Đề nghị cung cấp số liệu: {kind}, {year}",
            Lead = "Một yêu cầu cho cả khối, gửi cơ quan đang giữ số liệu; cơ quan đó không cần tài khoản.",
            Holder = "Cơ quan giữ số liệu",
            Due = "Đề nghị gửi trước ngày (dd/mm/yyyy)",
            Figures = "Số liệu đề nghị cung cấp",
            Make = "Soạn yêu cầu",
            LetterTitle = "Nội dung công văn",
            LetterHint = "Chép vào công văn của cơ quan, kèm tệp Excel. Tệp trả về được nhập ở trang nguồn số liệu.",
            Letter = (model, kind) =>
                [
                    $"Kính gửi: {(model.Holder.Length > 0 ? model.Holder : "…………")}",
                    $"Để phục vụ đánh giá chuyển đổi số năm {model.Group.Round!.Year} đối với {kind}, {model.OperatingBody} đề nghị quý cơ quan cung cấp số liệu sau của {model.Units} đơn vị:",
                    .. model.Chosen.Select(
                        (figure, place) =>
                            $"{place + 1}. {figure.Input.Name.In(Language.Vi)}{(figure.Input.Unit is { Length: > 0 } unit ? $" ({unit})" : "")}"
                    ),
                    $"Thời gian lấy số liệu: từ ngày {Rounds.HanoiTime.DateOf(model.Group.Round.WindowFrom)} đến hết ngày {Rounds.HanoiTime.DateOf(model.Group.Round.WindowTo)}.",
                    "Đề nghị điền vào tệp Excel gửi kèm, mỗi dòng một đơn vị, không đổi cột mã; ô không có số liệu để trống"
                        + (model.Due.Length > 0 ? $", và gửi lại trước ngày {model.Due}." : "."),
                    "Trân trọng cảm ơn.",
                ],
            Workbook = "Tải tệp Excel để gửi kèm",
            WorkbookName = year => $"Yêu cầu số liệu năm {year}.xlsx",
            Back = "Số liệu giám sát",
            Sources = "Nguồn số liệu giám sát",
        };

    public static RequestTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"Ask for figures: {kind}, {year}",
            Lead = "One request for the whole group, to the agency that holds the figures; it needs no account.",
            Holder = "Agency that holds the figures",
            Due = "To be sent before (dd/mm/yyyy)",
            Figures = "Figures to ask for",
            Make = "Write the request",
            LetterTitle = "The letter",
            LetterHint = "Copy it into your letter and attach the workbook. What comes back is taken on the page of its source.",
            Letter = (model, kind) =>
                [
                    $"To: {(model.Holder.Length > 0 ? model.Holder : "…………")}",
                    $"For the assessment of digital transformation in {model.Group.Round!.Year} ({kind}), {model.OperatingBody} asks you for these figures of {model.Units} units:",
                    .. model.Chosen.Select(
                        (figure, place) =>
                            $"{place + 1}. {figure.Input.Name.In(Language.En)}{(figure.Input.Unit is { Length: > 0 } unit ? $" ({unit})" : "")}"
                    ),
                    $"Data window: from {Rounds.HanoiTime.DateOf(model.Group.Round.WindowFrom)} to {Rounds.HanoiTime.DateOf(model.Group.Round.WindowTo)}, both days included.",
                    "Please fill in the attached workbook, a line for each unit, without changing the column of codes; leave empty what you do not have"
                        + (model.Due.Length > 0 ? $", and return it before {model.Due}." : "."),
                    "Thank you.",
                ],
            Workbook = "Download the workbook to attach",
            WorkbookName = year => $"Figures asked for {year}.xlsx",
            Back = "Monitored figures",
            Sources = "Sources of monitored figures",
        };

    public static RequestTexts In(Language language) => language == Language.En ? En : Vi;
}
