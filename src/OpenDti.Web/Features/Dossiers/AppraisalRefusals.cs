using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Why a decision about a criterion is not taken.</summary>
public static class AppraisalRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "correction.none-waiting",
            "Không có nội dung bổ sung nào chờ xác nhận, hoặc đã hết thời gian bổ sung. Chưa có gì được xác nhận.",
            "No correction waits to be confirmed, or its time is over. Nothing was confirmed."
        ),
        RefusalText.Conflict(
            "appraisal.approved",
            "Kết quả của khối đã được phê duyệt; muốn thay đổi phải hủy ghi nhận phê duyệt trước. Chưa có gì được quyết định.",
            "The group's results are approved; withdraw the approval before changing anything. Nothing was decided."
        ),
        RefusalText.Conflict(
            "appraisal.released",
            "Kết quả kỳ này đã được công bố nên không thẩm định được nữa. Chưa có gì thay đổi.",
            "The results of this round are released; nothing can be appraised any more. Nothing has changed."
        ),
        RefusalText.Conflict(
            "appraisal.settling",
            "Vừa khóa số liệu. Chờ đủ {0} phút sau hạn để mọi lần gửi đúng hạn được ghi xong.",
            "The data have just been locked. Wait {0} minutes after the deadline until everything that came in time is written."
        ),
        RefusalText.Conflict(
            "appraisal.not-locked",
            "Chưa đến hạn khóa số liệu của đơn vị ({0} ngày {1}) nên chưa thẩm định được.",
            "The unit's deadline ({0} on {1}) has not passed; nothing can be appraised yet."
        ),
        RefusalText.Conflict(
            "appraisal.changed-since-shown",
            "Số liệu hoặc quyết định của tiêu chí này đã thay đổi sau khi bạn mở trang. Chưa có gì được quyết định; hãy xem lại nội dung mới dưới đây.",
            "Figures or decisions of this criterion have changed since you opened the page. Nothing was decided; look at them again below."
        ),
        RefusalText.Conflict(
            "appraisal.with-unit",
            "Tiêu chí đã được trả lại và đơn vị còn thời gian bổ sung. Chưa có gì được quyết định.",
            "The criterion was returned and the unit still has time to correct it. Nothing was decided."
        ),
        RefusalText.Conflict(
            "appraisal.first-not-decided",
            "Cấp thẩm định thứ nhất chưa quyết định tiêu chí này nên cấp thứ hai chưa quyết định được.",
            "The first appraising body has not decided on this criterion yet; the second cannot."
        ),
        RefusalText.Conflict(
            "appraisal.second-decided",
            "Cấp thẩm định thứ hai đã quyết định tiêu chí này nên cấp thứ nhất không thay đổi được nữa.",
            "The second appraising body has decided on this criterion; the first can no longer change it."
        ),
        new("appraisal.no-act", "Chọn một quyết định.", "Choose a decision."),
        new("appraisal.no-value", "Nhập số liệu thẩm định cho ít nhất một ô.", "Enter the figure that you found in one field at least."),
        new("appraisal.no-reason", "Chọn lý do điều chỉnh; đơn vị sẽ đọc được.", "Choose why; the unit reads it."),
        new("appraisal.no-points", "Nhập điểm chấm, từ 0 đến điểm tối đa của tiêu chí.", "Enter points from 0 to the criterion's maximum."),
        new(
            "appraisal.nothing-to-exempt",
            "Tiêu chí này không có số liệu đầu vào nên không duyệt “không áp dụng” được; hãy chấm điểm.",
            "This criterion asks for no figure and cannot be left out for a unit; award points instead."
        ),
        new(
            "appraisal.no-day",
            "Nhập ngày cuối cùng đơn vị được bổ sung, theo dạng dd/mm/yyyy.",
            "Enter the unit's last day for the correction as dd/mm/yyyy."
        ),
        new(
            "appraisal.day-outside",
            "Ngày bổ sung phải từ hôm nay đến ngày {0}.",
            "The day for the correction must lie between today and {0}."
        ),
        new(
            "appraisal.without-words",
            "Ghi rõ lý do để đơn vị biết cần làm gì; đơn vị đọc được nguyên văn.",
            "Say why in words, so that the unit knows what to do; it reads them as they are."
        ),
        new(
            "appraisal.words-too-long",
            "Lý do dài {0:n} ký tự, tối đa {1:n} ký tự.",
            "The reason has {0:n} characters; {1:n} at the most."
        ),
        RefusalText.Conflict(
            "appraisal.own-unit",
            "Bạn thuộc đơn vị này nên không được thẩm định đơn vị. Người thẩm định khác phải thực hiện.",
            "You belong to this unit and may not appraise it. Another appraiser has to."
        ),
        new(
            "appraisal.not-given",
            "Tiêu chí này của đơn vị không được giao cho bạn thẩm định.",
            "This criterion of this unit was not given to you."
        )
        {
            Status = StatusCodes.Status403Forbidden,
        },
        RefusalText.Conflict(
            "appraisal.blind",
            "Bạn thẩm định độc lập tiêu chí này: hãy nhập số liệu hoặc điểm của mình, sau đó số tự đánh giá mới được hiển thị.",
            "You appraise this criterion blind: enter your own figure or points first, then what was declared is shown."
        ),
        RefusalText.Conflict(
            "appraisal.some-changed",
            "Chưa chấp nhận đơn vị nào, vì số liệu hoặc quyết định vừa thay đổi ở: {0}. Hãy xem lại rồi gửi lại.",
            "No unit was accepted, because figures or decisions have just changed at: {0}. Look again and send once more."
        ),
        RefusalText.Conflict(
            "appraisal.same-person",
            "Bạn đã quyết định tiêu chí này ở cấp thứ nhất nên không quyết định ở cấp thứ hai; người khác phải thực hiện.",
            "You decided on this criterion for the first body; somebody else has to for the second."
        ),
        new("appraisal.none-chosen", "Chọn ít nhất một đơn vị.", "Choose at least one unit."),
    ];
}
