using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Drafts;

public sealed record DraftTexts
{
    public required string Title { get; init; }
    public required string NotSent { get; init; }
    public required Func<string, string> SentAt { get; init; }
    public required Func<string, string> Until { get; init; }
    public required Func<string, string> Over { get; init; }
    public required string Declared { get; init; }
    public required string Result { get; init; }
    public required string Bonus { get; init; }
    public required string OutsideMaximum { get; init; }
    public required string Class { get; init; }
    public required string Lines { get; init; }
    public required string LinesHint { get; init; }
    public required string Line { get; init; }
    public required string Lost { get; init; }
    public required string Note { get; init; }
    public required string Differs { get; init; }
    public required string AnswerTitle { get; init; }
    public required string AnswerHint { get; init; }
    public required string About { get; init; }
    public required string Whole { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Answer { get; init; }
    public required string Agree { get; init; }
    public required string Agreed { get; init; }
    public required string Answers { get; init; }
    public required string NoAnswers { get; init; }
    public required string Waiting { get; init; }
    public required Func<DraftOutcome, string> Outcome { get; init; }
    public required string Settlement { get; init; }
    public required Func<string, string> EarlierSettlement { get; init; }
    public required string Stage { get; init; }
    public required string AnsweredUnits { get; init; }
    public required string PreparedTitle { get; init; }
    public required string GivenBackTitle { get; init; }
    public required Func<string, string> SpecialistHint { get; init; }
    public required string LeaderHint { get; init; }
    public required string AnswerToLeader { get; init; }
    public required string AgreeToLeader { get; init; }
    public required string Confirm { get; init; }
    public required string GiveBack { get; init; }
    public required string GiveBackReason { get; init; }
    public required string GiveBackHint { get; init; }
    public required string OpenAnswers { get; init; }
    public required string OtherFigures { get; init; }
    public required string SendTitle { get; init; }
    public required string SendHint { get; init; }
    public required string Days { get; init; }
    public required string Reason { get; init; }
    public required string Send { get; init; }
    public required string SendAgain { get; init; }
    public required string Settle { get; init; }
    public required string SettleHint { get; init; }
    public required string NothingChanged { get; init; }

    public static DraftTexts Vi { get; } =
        new()
        {
            Title = "Dự thảo kết quả",
            NotSent = "Dự thảo kết quả chưa được gửi đến các đơn vị.",
            SentAt = when => $"Gửi lúc {when}",
            Until = day => $"Đơn vị có ý kiến đến hết ngày {day}",
            Over = day => $"Đã hết thời gian có ý kiến (hết ngày {day})",
            Declared = "Điểm tự đánh giá",
            Result = "Điểm dự thảo",
            Bonus = "Điểm thưởng",
            OutsideMaximum = "ngoài điểm tối đa",
            Class = "Xếp loại dự thảo",
            Lines = "Từng chỉ số, tiêu chí",
            LinesHint = "Điểm tại thời điểm gửi dự thảo, so với điểm đơn vị tự đánh giá.",
            Line = "Chỉ số, tiêu chí",
            Lost = "Chưa đạt",
            Note = "Ý kiến thẩm định",
            Differs = "khác điểm tự đánh giá",
            AnswerTitle = "Ý kiến của đơn vị",
            AnswerHint = "Nhất trí với toàn bộ kết quả, hoặc kiến nghị từng tiêu chí. Gửi lại về cùng một tiêu chí sẽ thay ý kiến trước.",
            About = "Kiến nghị về",
            Whole = "Toàn bộ kết quả",
            Words = "Nội dung kiến nghị",
            WordsHint = "Nêu rõ số liệu, tài liệu làm căn cứ.",
            Answer = "Gửi kiến nghị",
            Agree = "Nhất trí với dự thảo",
            Agreed = "Nhất trí",
            Answers = "Ý kiến đã gửi",
            NoAnswers = "Chưa có ý kiến nào.",
            Waiting = "Chờ cơ quan chủ trì trả lời",
            Outcome = outcome => outcome == DraftOutcome.Kept ? "Giữ nguyên" : "Điều chỉnh",
            Settlement = "Trả lời",
            EarlierSettlement = at => $"Trả lời ý kiến trước, {at}",
            Stage = "Giai đoạn",
            AnsweredUnits = "Đơn vị đã có ý kiến",
            PreparedTitle = "Ý kiến chờ lãnh đạo đơn vị xác nhận",
            GivenBackTitle = "Lãnh đạo trả lại ý kiến đã soạn",
            SpecialistHint = day =>
                $"Lãnh đạo đơn vị phải xác nhận đến hết ngày {day} thì ý kiến mới được gửi; quá hạn mà chưa xác nhận thì coi như không có ý kiến.",
            LeaderHint = "Ý kiến lãnh đạo trực tiếp viết được gửi ngay.",
            AnswerToLeader = "Trình lãnh đạo kiến nghị",
            AgreeToLeader = "Trình lãnh đạo: nhất trí",
            Confirm = "Xác nhận và gửi",
            GiveBack = "Trả lại chuyên viên",
            GiveBackReason = "Lý do trả lại",
            GiveBackHint = "Chỉ nhập khi trả lại; chuyên viên đọc được nguyên văn.",
            OpenAnswers = "Kiến nghị chờ trả lời",
            OtherFigures =
                "Số liệu đã thay đổi sau khi gửi dự thảo; đơn vị vẫn thấy bản đã gửi. Gửi lại nếu thay đổi ảnh hưởng đến đơn vị.",
            SendTitle = "Gửi dự thảo đến các đơn vị",
            SendHint = "Mỗi đơn vị chỉ thấy kết quả của mình, không thấy thứ hạng và điểm của đơn vị khác.",
            Days = "Số ngày làm việc để có ý kiến",
            Reason = "Lý do gửi lại",
            Send = "Gửi dự thảo",
            SendAgain = "Gửi lại dự thảo",
            Settle = "Lưu trả lời",
            SettleHint = "Điều chỉnh điểm được thực hiện ở trang thẩm định; ở đây ghi kết luận để đơn vị đọc.",
            NothingChanged = "Chưa có gì được lưu.",
        };

    public static DraftTexts En { get; } =
        new()
        {
            Title = "Draft results",
            NotSent = "The draft results have not been sent to the units yet.",
            SentAt = when => $"Sent at {when}",
            Until = day => $"The unit may answer until the end of {day}",
            Over = day => $"The time to answer is over (it ended with {day})",
            Declared = "Self-assessed points",
            Result = "Draft points",
            Bonus = "Bonus",
            OutsideMaximum = "outside the maximum",
            Class = "Draft class",
            Lines = "Line by line",
            LinesHint = "Points as they stood when the draft was sent, beside what the unit declared.",
            Line = "Line",
            Lost = "Not reached",
            Note = "Note of the appraisal",
            Differs = "not as self-assessed",
            AnswerTitle = "The unit's answer",
            AnswerHint =
                "Agree with the whole, or object to single criteria. Another answer about the same line takes the place of the earlier one.",
            About = "About",
            Whole = "The result as a whole",
            Words = "What the unit asks for",
            WordsHint = "Name the figures and documents it rests on.",
            Answer = "Send the answer",
            Agree = "Agree with the draft",
            Agreed = "Agreed",
            Answers = "Answers sent",
            NoAnswers = "There is no answer yet.",
            Waiting = "Waits for the operating body",
            Outcome = outcome => outcome == DraftOutcome.Kept ? "Kept" : "Changed",
            Settlement = "Reply",
            EarlierSettlement = at => $"Reply to what was said before, {at}",
            Stage = "Stage",
            AnsweredUnits = "Units that have answered",
            PreparedTitle = "An answer waits for the unit's leader",
            GivenBackTitle = "The leader gave back what was prepared",
            SpecialistHint = day =>
                $"It is sent once the unit's leader has confirmed it, by the end of {day}; unconfirmed by then, the unit has not answered.",
            LeaderHint = "What a leader writes goes at once.",
            AnswerToLeader = "Put the objection before the leader",
            AgreeToLeader = "Put to the leader: we agree",
            Confirm = "Confirm and send",
            GiveBack = "Give back to the specialist",
            GiveBackReason = "Why it is given back",
            GiveBackHint = "Only when you give it back; the specialist reads it word by word.",
            OpenAnswers = "Answers to be settled",
            OtherFigures =
                "Figures have changed since the draft was sent; the units still see what was sent. Send it again if the change concerns them.",
            SendTitle = "Send the draft to the units",
            SendHint = "Each unit sees its own result only, no ranks and no points of others.",
            Days = "Working days to answer",
            Reason = "Why it is sent again",
            Send = "Send the draft",
            SendAgain = "Send the draft again",
            Settle = "Save the reply",
            SettleHint = "Points are changed on the appraisal's pages; here stands the conclusion that the unit reads.",
            NothingChanged = "Nothing was saved.",
        };

    /// <summary>Until when the unit answers, or that it was until then.</summary>
    public string AnswerTime(DateTimeOffset until, bool isOver)
    {
        var lastDay = HanoiTime.LastDateOf(until);
        return isOver ? Over(lastDay) : Until(lastDay);
    }

    public static DraftTexts In(Language language) => language == Language.En ? En : Vi;
}
