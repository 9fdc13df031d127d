using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Assign;

/// <summary>Words of the page on which a unit shares out the work.</summary>
public sealed record AssignTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Shares { get; init; }
    public required string Colleague { get; init; }
    public required string Progress { get; init; }
    public required string Due { get; init; }
    public required string Late { get; init; }
    public required string Acts { get; init; }
    public required string File { get; init; }
    public required string MakeLink { get; init; }
    public required string GiveTitle { get; init; }
    public required string GiveHint { get; init; }
    public required string NewColleague { get; init; }
    public required string Name { get; init; }
    public required string NameHint { get; init; }
    public required string DueLabel { get; init; }
    public required string DueHint { get; init; }
    public required Func<string, string> GivenTo { get; init; }
    public required string Entered { get; init; }
    public required string Give { get; init; }
    public required string TakeBack { get; init; }
    public required string Closed { get; init; }
    public required string NothingGiven { get; init; }
    public required Func<string, string> LinkFor { get; init; }
    public required Func<string, string> LinkOnce { get; init; }
    public required string LinkShownBefore { get; init; }

    public static AssignTexts Vi { get; } =
        new()
        {
            Title = "Phân công nhập",
            Lead =
                "Giao tiêu chí cho đồng nghiệp cùng nhập. Người được giao chỉ thấy phần của mình; việc trình và xác nhận vẫn do chuyên viên và lãnh đạo.",
            Shares = "Phần việc đã giao",
            Colleague = "Người được giao",
            Progress = "Đã nhập",
            Due = "Hạn nhập",
            Late = "Quá hạn",
            Acts = "Thao tác",
            File = "Tải tệp Excel",
            MakeLink = "Tạo đường dẫn một lần",
            GiveTitle = "Giao tiêu chí",
            GiveHint = "Tiêu chí đã giao cho người khác sẽ được chuyển sang người mới.",
            NewColleague = "Người chưa có tài khoản (ghi họ tên bên dưới)",
            Name = "Họ và tên",
            NameHint = "Chỉ cần khi người đó chưa có trong danh sách trên.",
            DueLabel = "Hạn nhập",
            DueHint = "dd/mm/yyyy, có thể để trống",
            GivenTo = name => $"đã giao: {name}",
            Entered = "đã nhập",
            Give = "Giao các tiêu chí đã chọn",
            TakeBack = "Thu lại các tiêu chí đã chọn",
            Closed = "Hồ sơ không còn mở để nhập nên không phân công được nữa.",
            NothingGiven = "Chưa có tiêu chí nào được giao hay thu lại.",
            LinkFor = name => $"Đường dẫn cho {name}",
            LinkOnce = expires =>
                $"Gửi riêng cho người đó. Đường dẫn chỉ mở được ở một trình duyệt, đến {expires}, và chỉ hiện ở đây một lần này.",
            LinkShownBefore = "Đường dẫn đã được tạo và chỉ hiện một lần. Nếu chưa kịp sao chép, hãy tạo đường dẫn mới.",
        };

    public static AssignTexts En { get; } =
        new()
        {
            Title = "Share the work",
            Lead = "Hand criteria to colleagues. They see their part only; sending and confirming stay with the specialist and the leader.",
            Shares = "What was handed out",
            Colleague = "Colleague",
            Progress = "Entered",
            Due = "Due",
            Late = "Overdue",
            Acts = "Actions",
            File = "Excel file",
            MakeLink = "Make a one-time link",
            GiveTitle = "Hand out criteria",
            GiveHint = "Criteria that somebody else has go over to the new colleague.",
            NewColleague = "Somebody without an account (write the name below)",
            Name = "Full name",
            NameHint = "Only where the person is not in the list above.",
            DueLabel = "Due",
            DueHint = "dd/mm/yyyy, may be left empty",
            GivenTo = name => $"given to {name}",
            Entered = "entered",
            Give = "Hand out the chosen criteria",
            TakeBack = "Take the chosen criteria back",
            Closed = "The dossier is not open to entry any more; no work can be handed out.",
            NothingGiven = "No criterion was handed out or taken back.",
            LinkFor = name => $"Link for {name}",
            LinkOnce = expires => $"Send it to that person only. It works in one browser, until {expires}, and is shown here this once.",
            LinkShownBefore = "The link was made and shown once. If it was not copied, make a new one.",
        };

    public static AssignTexts In(Language language) => language == Language.En ? En : Vi;
}
