using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications;

public static class ComplaintRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "complaint.not-released",
            "Kết quả chưa được công bố nên chưa tiếp nhận kiến nghị về kết quả.",
            "Nothing is released yet; there is nothing to complain about."
        ),
        RefusalText.Conflict(
            "complaint.none-planned",
            "Lịch của kỳ đánh giá không có thời gian tiếp nhận kiến nghị sau công bố. Đơn vị có ý kiến thì gửi văn bản đến cơ quan chủ trì.",
            "The calendar of the round plans no days for complaints after the release. A unit that objects writes to the operating body."
        ),
        RefusalText.Conflict(
            "complaint.too-late",
            "Thời gian tiếp nhận kiến nghị về kết quả đã hết (hết ngày {0}).",
            "The time for complaints ended with {0}."
        ),
        new(
            "complaint.unknown-line",
            "Chọn một tiêu chí của bộ chỉ số hoặc toàn bộ kết quả.",
            "Choose a criterion of the set, or the whole."
        ),
        new(
            "complaint.without-words",
            "Ghi nội dung kiến nghị và căn cứ, tối đa {0:n} ký tự.",
            "Say what the complaint is about and why, {0:n} characters at the most."
        ),
        new(
            "complaint.unknown-evidence",
            "Tài liệu kiểm chứng được dẫn không thuộc kho tài liệu của đơn vị.",
            "The piece of evidence is not one of this unit's."
        ),
        RefusalText.Conflict(
            "complaint.already",
            "Đơn vị đã có kiến nghị về nội dung này đối với kết quả đang công bố. Muốn thay đổi, rút kiến nghị cũ khi chưa được giải quyết.",
            "There is a complaint about this line of the public results already. Take it back first, as long as it is not decided."
        ),
        new("complaint.no-unit", "Chọn đơn vị có kiến nghị.", "Choose the unit that complains."),
        new("complaint.day", "Nhập ngày theo dạng dd/mm/yyyy.", "Enter a date as dd/mm/yyyy."),
        new(
            "complaint.letter-number",
            "Nhập số, ký hiệu văn bản kiến nghị, tối đa {0:n} ký tự.",
            "Enter the number of the letter, {0:n} characters at the most."
        ),
        new(
            "complaint.letter-date",
            "Ngày văn bản kiến nghị phải từ ngày công bố ({0}) đến ngày hôm nay ({1}).",
            "The letter must be dated between the release ({0}) and today ({1})."
        ),
        RefusalText.Conflict(
            "complaint.own-unit",
            "Bạn thuộc đơn vị này nên không được tiếp nhận, giải quyết kiến nghị của đơn vị.",
            "You belong to this unit and may not take in or decide about its complaints."
        ),
        RefusalText.Conflict(
            "complaint.not-open",
            "Kiến nghị này đã được giải quyết hoặc đơn vị đã rút.",
            "This complaint is decided already, or the unit took it back."
        ),
        new("complaint.no-outcome", "Chọn giữ nguyên hoặc điều chỉnh kết quả.", "Choose whether the result is kept or adjusted."),
        new(
            "complaint.decided-without-words",
            "Ghi căn cứ, lý do giải quyết để đơn vị đọc, tối đa {0:n} ký tự.",
            "Say why, in words that the unit reads, {0:n} characters at the most."
        ),
        new(
            "complaint.decision-day",
            "Ngày giải quyết phải từ ngày nhận kiến nghị ({0}) đến ngày hôm nay ({1}).",
            "The decision must be dated between the complaint ({0}) and today ({1})."
        ),
        RefusalText.Conflict(
            "correction.not-released",
            "Khối này chưa có kết quả công bố để điều chỉnh.",
            "This group has no released results to correct."
        ),
        RefusalText.Conflict(
            "correction.not-adjusted",
            "Chỉ điều chỉnh tiêu chí theo kiến nghị đã được giải quyết là “điều chỉnh” và chưa công bố kết quả điều chỉnh.",
            "A criterion is corrected only by a complaint that was decided as “adjusted” and is not released yet."
        ),
        RefusalText.Conflict(
            "correction.approved",
            "Kết quả điều chỉnh đã được phê duyệt. Muốn điều chỉnh tiếp phải hủy ghi nhận phê duyệt trước.",
            "The corrected results are approved. Withdraw the approval before correcting anything else."
        ),
        new("correction.other-criterion", "Chọn đúng tiêu chí được kiến nghị.", "Choose the criterion that the complaint is about."),
        new(
            "correction.without-words",
            "Ghi lý do điều chỉnh tiêu chí, tối đa {0:n} ký tự.",
            "Say why the criterion is corrected, {0:n} characters at the most."
        ),
        new("correction.nothing-given", "Nhập số liệu hoặc điểm sau điều chỉnh.", "Enter the figures or the points after the correction."),
        new("correction.both", "Chỉ nhập số liệu hoặc chỉ nhập điểm, không nhập cả hai.", "Enter either figures or points, not both."),
        new(
            "correction.points-stand",
            "Điểm tiêu chí này do thẩm định hoặc Hội đồng chấm, sửa số liệu không làm thay đổi điểm. Hãy nhập điểm sau điều chỉnh.",
            "Appraisers or the council gave the points of this criterion; another figure would change nothing. Enter the points."
        ),
        RefusalText.Conflict(
            "correction.none",
            "Không có kiến nghị nào được giải quyết theo hướng điều chỉnh đang chờ công bố.",
            "No complaint that was decided as “adjusted” waits to be released."
        ),
        RefusalText.Conflict(
            "correction.not-carried-out",
            "Kiến nghị của {0} được giải quyết là “điều chỉnh” nhưng chưa điều chỉnh tiêu chí nào.",
            "The complaint of {0} was decided as “adjusted”, but no criterion is corrected yet."
        ),
        RefusalText.Conflict(
            "correction.no-change",
            "Các điều chỉnh không làm thay đổi kết quả đã công bố nên không có gì để phê duyệt lại.",
            "The corrections change nothing in the released results; there is nothing to approve."
        ),
        new(
            "correction.without-reason",
            "Ghi lý do điều chỉnh để công khai cùng kết quả, tối đa {0:n} ký tự.",
            "Say why the results are corrected, as the public reads it, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "commendation.not-released",
            "Kết quả khối này chưa được công bố nên chưa lập danh sách khen thưởng.",
            "Nothing of this group is released; there is nobody to commend yet."
        ),
        new(
            "commendation.limit",
            "Nhập hạng thấp nhất được khen thưởng, từ 1 đến {0}.",
            "Enter the last rank that is commended, 1 to {0}."
        ),
        new(
            "commendation.unknown-unit",
            "Có đơn vị được chọn không đề nghị nhưng hạng nằm ngoài mức cắt. Hãy xem lại danh sách.",
            "A unit that is to be left out has no rank within the cut. Look at the list again."
        ),
        new(
            "commendation.without-reason",
            "Ghi lý do không đề nghị khen thưởng từng đơn vị, tối đa {0:n} ký tự.",
            "Say why each unit is left out, {0:n} characters at the most."
        ),
        RefusalText.Conflict(
            "commendation.none",
            "Chưa chốt danh sách nên chưa công khai được.",
            "Decide on the list before publishing it."
        ),
        RefusalText.Conflict(
            "commendation.old-release",
            "Kết quả đã được điều chỉnh sau khi lập danh sách. Lưu lại danh sách theo kết quả mới rồi công khai.",
            "The results were corrected after the list was made. Keep it again by the new ones, then publish."
        ),
        RefusalText.Conflict("commendation.already", "Danh sách này đã được công khai.", "This list is public already."),
    ];
}
