using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications;

public static class PublicationRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new(
            "reminder.words",
            "Nhập nội dung đôn đốc, tối đa {0:n} ký tự.",
            "Enter the words of the reminder, {0:n} characters at the most."
        ),
        new(
            "reminder.nobody",
            "Chưa chọn đơn vị nào còn phải đôn đốc. Đơn vị đã xác nhận và gửi hoặc đã hết hạn thì không đôn đốc nữa.",
            "No unit that is still to be reminded was chosen. Units that have sent, or whose time is over, are not reminded."
        ),
        new("release.not-found", "Không tìm thấy kỳ đánh giá này.", "This round was not found.") { Status = StatusCodes.Status404NotFound },
        RefusalText.Conflict(
            "release.already",
            "Kết quả kỳ này đã được công bố. Muốn thay đổi phải công bố bản đính chính hoặc điều chỉnh.",
            "The results of this round are released already. A change needs a superseding release."
        ),
        RefusalText.Conflict(
            "release.not-locked",
            "Chưa đến hạn khóa số liệu ({0} ngày {1}) nên chưa công bố được.",
            "The deadline ({0} on {1}) has not passed; nothing can be released yet."
        ),
        RefusalText.Conflict(
            "release.settling",
            "Vừa khóa số liệu. Chờ đủ {0} phút sau hạn để mọi lần gửi đúng hạn được ghi xong.",
            "The data have just been locked. Wait {0} minutes after the deadline until everything that came in time is written."
        ),
        RefusalText.Conflict(
            "release.own-group",
            "Bạn thuộc một đơn vị trong khối này nên không được quyết định về kết quả của khối.",
            "You belong to a unit of this group and may not decide on its results."
        ),
        RefusalText.Conflict(
            "release.not-approved",
            "Chưa ghi nhận quyết định phê duyệt nên chưa công bố được.",
            "No decision that approves the results is recorded; they cannot be released."
        ),
        RefusalText.Conflict(
            "release.changed-since-approval",
            "Số liệu đã thay đổi sau khi được phê duyệt tại {0}; kết quả phải được phê duyệt lại trước khi công bố.",
            "Figures have changed since {0} approved them; the results have to be approved again before their release."
        ),
        new(
            "release.late-without-reason",
            "Kết quả phải công bố trước ngày {0}. Ghi lý do công bố chậm, tối đa {1:n} ký tự.",
            "The results had to be out before {0}. Say why they are late, {1:n} characters at the most."
        ),
        RefusalText.Conflict(
            "draft.not-now",
            "Giai đoạn hiện tại của khối không gửi được dự thảo kết quả.",
            "The draft results cannot be sent in the group's present stage."
        ),
        new("draft.days", "Nhập số ngày làm việc để đơn vị có ý kiến, từ 1 đến {0}.", "Enter the working days to answer, 1 to {0}."),
        new(
            "draft.again-without-reason",
            "Dự thảo đã được gửi; ghi lý do gửi lại, tối đa {0:n} ký tự.",
            "The draft was sent before; say why it is sent again, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "draft.answers-open",
            "Còn {0} kiến nghị về dự thảo đang gửi chưa được trả lời; trả lời hết rồi mới gửi lại dự thảo.",
            "{0} answers to the draft that is out are not settled; settle them before sending another."
        ),
        RefusalText.Conflict(
            "draft.none",
            "Dự thảo kết quả chưa được gửi nên chưa có gì để có ý kiến.",
            "No draft result was sent; there is nothing to answer."
        ),
        RefusalText.Conflict(
            "draft.changed-since-shown",
            "Dự thảo đã được gửi lại sau khi bạn mở trang này. Ý kiến chưa được lưu; hãy xem bản mới dưới đây.",
            "The draft was sent again since you opened this page. Nothing was saved; look at the new one below."
        ),
        RefusalText.Conflict(
            "draft.answers-over",
            "Đã hết hạn có ý kiến (hết ngày {0}) hoặc kết quả đã được phê duyệt. Ý kiến chưa được lưu.",
            "The time to answer ended with {0}, or the results are approved. Nothing was saved."
        ),
        new("draft.unknown-line", "Chọn một tiêu chí của bộ chỉ số hoặc toàn bộ kết quả.", "Choose a criterion of the set, or the whole."),
        new(
            "draft.answer-without-words",
            "Ghi nội dung kiến nghị, tối đa {0:n} ký tự.",
            "Say what the unit asks for, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "draft.nothing-prepared",
            "Không có ý kiến nào về dòng này chờ lãnh đạo xác nhận. Chưa có gì thay đổi.",
            "No answer about this line waits for a leader. Nothing has changed."
        ),
        RefusalText.Conflict(
            "draft.own-words",
            "Bạn đã soạn ý kiến này nên không được xác nhận. Lãnh đạo khác của đơn vị phải xác nhận.",
            "You wrote this answer and may not confirm it. Another leader of the unit has to."
        ),
        new(
            "draft.given-back-without-words",
            "Ghi lý do trả lại để chuyên viên đọc, tối đa {0:n} ký tự.",
            "Say why it is given back, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "draft.own-unit",
            "Bạn thuộc đơn vị này nên không được trả lời kiến nghị của đơn vị.",
            "You belong to this unit and may not settle what it said."
        ),
        RefusalText.Conflict(
            "draft.approved",
            "Kết quả của khối đã được phê duyệt hoặc công bố nên không trả lời kiến nghị về dự thảo được nữa.",
            "The group's results are approved or released; answers to the draft can no longer be settled."
        ),
        RefusalText.Conflict(
            "draft.nothing-to-settle",
            "Kiến nghị này đã được trả lời hoặc đơn vị đã thay bằng ý kiến khác.",
            "This answer is settled already, or the unit has put another in its place."
        ),
        new("draft.no-outcome", "Chọn giữ nguyên hoặc điều chỉnh.", "Choose whether it is kept or changed."),
        new(
            "draft.settled-without-words",
            "Ghi nội dung trả lời để đơn vị đọc, tối đa {0:n} ký tự.",
            "Say in words what the unit is to read, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "approval.answers-open",
            "Còn {0} kiến nghị về dự thảo chưa được trả lời; trả lời hết rồi mới ghi nhận phê duyệt.",
            "{0} answers to the draft are not settled; settle them before recording the approval."
        ),
        RefusalText.Conflict(
            "approval.explanations-open",
            "Còn {0} yêu cầu giải trình đơn vị chưa trả lời trong hạn hoặc chưa được kết luận; kết luận hết rồi mới ghi nhận phê duyệt.",
            "{0} requests for explanation may still be answered or are not decided; decide them before recording the approval."
        ),
        RefusalText.Conflict(
            "approval.with-units",
            "Còn {0} tiêu chí đã trả lại mà đơn vị còn thời gian bổ sung; chờ hết hạn hoặc thẩm định lại xong rồi mới ghi nhận phê duyệt.",
            "{0} criteria were returned and their units still have time to correct them; the approval waits for that."
        ),
        RefusalText.Conflict(
            "approval.corrected-unseen",
            "Còn {0} tiêu chí có bổ sung hoặc số liệu giám sát mới chưa được thẩm định lại; thẩm định xong rồi mới ghi nhận phê duyệt.",
            "{0} criteria were corrected or measured anew and nobody has looked at them again; appraise them before recording the approval."
        ),
        RefusalText.Conflict(
            "approval.bonus-open",
            "Còn {0} đề nghị điểm thưởng chưa được quyết định; quyết định hết rồi mới ghi nhận phê duyệt.",
            "{0} bonus proposals are not decided; decide them before recording the approval."
        ),
        RefusalText.Conflict(
            "approval.contests-open",
            "Còn {0} ý kiến của đơn vị về số liệu giám sát chưa được xem xét; người thẩm định quyết định về các tiêu chí đó rồi mới ghi nhận phê duyệt.",
            "{0} monitored figures are contested and not decided about; appraisers decide about their criteria before the approval is recorded."
        ),
        RefusalText.Conflict(
            "approval.already",
            "Đã ghi nhận quyết định phê duyệt. Muốn ghi nhận quyết định khác phải hủy ghi nhận này trước.",
            "A decision is recorded already. Withdraw it before recording another."
        ),
        RefusalText.Conflict(
            "approval.none",
            "Không có quyết định phê duyệt nào đang có hiệu lực để hủy.",
            "There is no approval in force to withdraw."
        ),
        RefusalText.Conflict(
            "approval.steps-left",
            "Theo lịch, các bước trước phê duyệt chưa xong. Chờ đến bước phê duyệt hoặc điều chỉnh lịch kèm lý do.",
            "By the calendar the steps before the approval are not over. Wait for them, or change the calendar with a reason."
        ),
        RefusalText.Conflict(
            "approval.changed-since-shown",
            "Số liệu đã thay đổi sau khi bạn mở trang này. Chưa ghi nhận gì; hãy đối chiếu quyết định với kết quả mới dưới đây.",
            "Figures have changed since you opened this page. Nothing was recorded; compare the decision with the new results below."
        ),
        new("approval.signer", "Nhập họ tên, chức vụ người ký, tối đa {0:n} ký tự.", "Enter who signed, {0:n} characters at the most."),
        new("approval.file-kind", "Tệp “{0}” không phải PDF, PNG hoặc JPEG.", "The file “{0}” is no PDF, PNG or JPEG."),
        new(
            "approval.withdraw-without-reason",
            "Ghi lý do hủy ghi nhận phê duyệt, tối đa {0:n} ký tự.",
            "Say why the approval is withdrawn, {0:n} characters at the most."
        ),
        new("release.decision-in-future", "Ngày quyết định không được sau ngày hôm nay.", "The date of the decision lies in the future."),
        new(
            "release.decision-number",
            "Nhập số, ký hiệu quyết định, ví dụ 3117/QĐ-UBND, tối đa {0:n} ký tự.",
            "Enter the number of the decision, for example 3117/QĐ-UBND, {0:n} characters at the most."
        ),
        new(
            "release.decision-date",
            "Nhập ngày quyết định theo dạng dd/mm/yyyy, ví dụ 10/12/2025.",
            "Enter the date of the decision as dd/mm/yyyy, for example 10/12/2025."
        ),
    ];
}
