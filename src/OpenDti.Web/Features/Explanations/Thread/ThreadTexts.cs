using OpenDti.Scoring;

namespace OpenDti.Web.Features.Explanations.Thread;

public sealed record ThreadTexts
{
    public required Func<string, string> Title { get; init; }
    public required string Ask { get; init; }
    public required string AskHint { get; init; }
    public required string Send { get; init; }
    public required string DayHint { get; init; }
    public required string Answer { get; init; }
    public required string AnswerHint { get; init; }
    public required string PapersHint { get; init; }
    public required string AttachPapers { get; init; }
    public required string ProposedHint { get; init; }
    public required Func<string, string> Declared { get; init; }
    public required string SendAnswer { get; init; }
    public required string Prepare { get; init; }
    public required Func<string, string> SpecialistHint { get; init; }
    public required string LeaderHint { get; init; }
    public required string SendToLeader { get; init; }
    public required string PreparedTitle { get; init; }
    public required Func<string, string> PreparedHint { get; init; }
    public required string Confirm { get; init; }
    public required string GiveBack { get; init; }
    public required string GiveBackReason { get; init; }
    public required string GiveBackHint { get; init; }
    public required string WasGivenBack { get; init; }
    public required string Decide { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string AcceptHint { get; init; }
    public required string UpholdHint { get; init; }
    public required string Save { get; init; }
    public required string ToDecision { get; init; }
    public required string All { get; init; }

    public static ThreadTexts Vi { get; } =
        new()
        {
            Title = criterion => $"Giải trình {criterion}",
            Ask = "Yêu cầu giải trình",
            AskHint = "Đơn vị đọc được nguyên văn. Nêu rõ số liệu nào cần làm rõ và căn cứ.",
            Send = "Gửi yêu cầu",
            DayHint = "dd/mm/yyyy",
            Answer = "Giải trình của đơn vị",
            AnswerHint = "Nêu căn cứ và tên, số, ký hiệu tài liệu kiểm chứng. Sửa lại được cho đến khi hết hạn.",
            PapersHint = "Đến hết hạn giải trình, chuyên viên gắn thêm được tài liệu kiểm chứng của tiêu chí này; số liệu vẫn khóa.",
            AttachPapers = "Gắn tài liệu kiểm chứng",
            ProposedHint = "Nếu đề nghị số liệu khác, nhập dưới đây; số đã khai được giữ nguyên.",
            Declared = value => $"đã khai: {value}",
            SendAnswer = "Gửi giải trình",
            Prepare = "Soạn giải trình",
            SpecialistHint = day =>
                $"Lãnh đạo đơn vị phải xác nhận đến hết ngày {day} thì giải trình mới được gửi; quá hạn mà chưa xác nhận thì coi như không giải trình.",
            LeaderHint = "Nội dung lãnh đạo trực tiếp viết được gửi ngay, thay nội dung đã gửi hoặc đang chờ xác nhận.",
            SendToLeader = "Trình lãnh đạo xác nhận",
            PreparedTitle = "Giải trình chờ lãnh đạo xác nhận",
            PreparedHint = day => $"Cơ quan thẩm định chỉ nhận được sau khi lãnh đạo đơn vị xác nhận, đến hết ngày {day}.",
            Confirm = "Xác nhận và gửi giải trình",
            GiveBack = "Trả lại chuyên viên",
            GiveBackReason = "Lý do trả lại",
            GiveBackHint = "Chỉ nhập khi trả lại; chuyên viên đọc được nguyên văn.",
            WasGivenBack = "Lãnh đạo trả lại giải trình đã soạn:",
            Decide = "Kết luận về giải trình",
            Words = "Ý kiến",
            WordsHint = "Đơn vị đọc được nguyên văn.",
            AcceptHint = "số liệu đơn vị đề nghị (nếu có) được đưa vào kết quả thẩm định; nếu không, chấp nhận số đã khai",
            UpholdHint = "quyết định thẩm định hiện có không thay đổi",
            Save = "Lưu kết luận",
            ToDecision = "Thẩm định tiêu chí này",
            All = "Mọi yêu cầu giải trình của hồ sơ",
        };

    public static ThreadTexts En { get; } =
        new()
        {
            Title = criterion => $"Explanation of {criterion}",
            Ask = "Ask for an explanation",
            AskHint = "The unit reads this word by word. Say which figure is to be explained, and why.",
            Send = "Send the request",
            DayHint = "dd/mm/yyyy",
            Answer = "Explanation of the unit",
            AnswerHint = "Give your grounds and the number of the document that proves it. You may better this until the time is over.",
            PapersHint = "Until the time is over a specialist may attach more evidence to this criterion; its figures stay locked.",
            AttachPapers = "Attach evidence",
            ProposedHint = "If you propose other figures, enter them below; what was declared stays.",
            Declared = value => $"declared: {value}",
            SendAnswer = "Send the explanation",
            Prepare = "Prepare the explanation",
            SpecialistHint = day =>
                $"It is sent once the unit's leader has confirmed it, by the end of {day}; unconfirmed by then, the unit has not explained.",
            LeaderHint = "What a leader writes goes at once, in the place of what was sent or waits to be confirmed.",
            SendToLeader = "Send to the leader",
            PreparedTitle = "An explanation waits for the leader",
            PreparedHint = day => $"Appraisers get it once the unit's leader has confirmed it, by the end of {day}.",
            Confirm = "Confirm and send the explanation",
            GiveBack = "Give back to the specialist",
            GiveBackReason = "Why it is given back",
            GiveBackHint = "Only when you give it back; the specialist reads it word by word.",
            WasGivenBack = "The leader gave back what was prepared:",
            Decide = "Decide about the explanation",
            Words = "In words",
            WordsHint = "The unit reads this word by word.",
            AcceptHint = "figures that the unit proposed enter the appraisal; without any, what was declared is accepted",
            UpholdHint = "the appraisal stays as it is",
            Save = "Save the outcome",
            ToDecision = "Appraise this criterion",
            All = "All requests about this dossier",
        };

    public static ThreadTexts In(Language language) => language == Language.En ? En : Vi;
}
