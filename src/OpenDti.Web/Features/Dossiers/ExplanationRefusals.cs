using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Why an explanation is not asked, answered or decided.</summary>
public static class ExplanationRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        RefusalText.Conflict(
            "explanation.already-asked",
            "Đã có yêu cầu giải trình về tiêu chí này chưa được kết luận. Chưa có gì được gửi.",
            "There is an explanation about this criterion that is not decided yet. Nothing was sent."
        ),
        RefusalText.Conflict(
            "explanation.not-asked",
            "Yêu cầu giải trình này không còn là yêu cầu hiện tại. Hãy xem lại nội dung dưới đây.",
            "This is no longer the current request. Look at the page again below."
        ),
        RefusalText.Conflict(
            "explanation.approved",
            "Kết quả của khối đã được phê duyệt nên không nhận giải trình nữa. Nội dung vừa gửi không được lưu.",
            "The group's results are approved and no explanation is taken any more. What you just sent was not saved."
        ),
        RefusalText.Conflict(
            "explanation.too-late",
            "Đã hết hạn giải trình (hết ngày {0}). Nội dung vừa gửi không được lưu.",
            "The time for this explanation ended with {0}. What you just sent was not saved."
        ),
        RefusalText.Conflict(
            "explanation.nothing-prepared",
            "Không có nội dung giải trình nào chờ lãnh đạo xác nhận. Chưa có gì thay đổi.",
            "No explanation waits for a leader. Nothing has changed."
        ),
        RefusalText.Conflict(
            "explanation.own-words",
            "Bạn đã soạn nội dung này nên không được xác nhận. Lãnh đạo khác của đơn vị phải xác nhận.",
            "You wrote this and may not confirm it. Another leader of the unit has to."
        ),
        RefusalText.Conflict(
            "explanation.already-decided",
            "Giải trình này đã được kết luận. Chưa có gì thay đổi.",
            "This explanation has been decided. Nothing has changed."
        ),
        RefusalText.Conflict(
            "explanation.still-open",
            "Đơn vị còn thời gian giải trình đến hết ngày {0}. Chưa có gì được quyết định.",
            "The unit may still explain until the end of {0}. Nothing was decided."
        ),
        new(
            "explanation.nothing-to-accept",
            "Đơn vị không giải trình nên không có nội dung để chấp nhận.",
            "The unit has not explained anything that could be accepted."
        ),
        new(
            "explanation.no-day",
            "Nhập ngày cuối cùng đơn vị được giải trình, theo dạng dd/mm/yyyy.",
            "Enter the unit's last day for the explanation as dd/mm/yyyy."
        ),
        new(
            "explanation.day-outside",
            "Ngày giải trình phải từ hôm nay đến ngày {0}.",
            "The day for the explanation must lie between today and {0}."
        ),
        new("explanation.without-words", "Nhập nội dung.", "Write what you have to say."),
        new(
            "explanation.words-too-long",
            "Nội dung dài {0:n} ký tự, tối đa {1:n} ký tự.",
            "The text has {0:n} characters; {1:n} at the most."
        ),
        new("explanation.no-outcome", "Chọn một kết luận.", "Choose an outcome."),
    ];
}
