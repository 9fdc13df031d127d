using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications;

public static class ComplaintNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "complaint.was-filed",
            new(
                "{0} kiến nghị về kết quả đánh giá năm {1}",
                "{0} gửi kiến nghị về kết quả đánh giá chuyển đổi số năm {1} đã công bố. Trả lời trước khi hết ngày {2}.",
                "Xem kiến nghị"
            ),
            new(
                "{0} complains about the results of {1}",
                "{0} filed a complaint about the released results of {1}. It is to be answered by the end of {2}.",
                "See the complaint"
            )
        ),
        new(
            "complaint.was-withdrawn",
            new(
                "{0} rút kiến nghị về kết quả đánh giá năm {1}",
                "{0} đã rút kiến nghị về kết quả đánh giá chuyển đổi số năm {1}; không phải trả lời kiến nghị này nữa.",
                "Xem kiến nghị"
            ),
            new(
                "{0} withdrew its complaint about the results of {1}",
                "{0} took back its complaint about the released results of {1}; no answer is due any more.",
                "See the complaint"
            )
        ),
        new(
            "complaint.was-taken-in",
            new(
                "Kiến nghị theo văn bản số {2} về kết quả năm {1} đã được tiếp nhận",
                "Cơ quan chủ trì đã tiếp nhận kiến nghị của {0} theo văn bản số {2} ngày {3} và trả lời chậm nhất hết ngày {4}.",
                "Xem kiến nghị"
            ),
            new(
                "Letter {2} about the results of {1} was taken in",
                "The operating body took in the complaint of {0} by letter {2} of {3}. It will answer by the end of {4}.",
                "See the complaint"
            )
        ),
        new(
            "complaint.answer-is-late",
            new(
                "Quá hạn trả lời kiến nghị của {0} về kết quả năm {1}",
                "Kiến nghị của {0} về kết quả đánh giá chuyển đổi số năm {1} phải được trả lời chậm nhất hết ngày {2}, đến nay chưa được giải quyết.",
                "Giải quyết kiến nghị"
            ),
            new(
                "The answer to the complaint of {0} about the results of {1} is late",
                "The complaint of {0} about the released results of {1} was to be answered by the end of {2} and is not decided yet.",
                "Decide about the complaint"
            )
        ),
        new(
            "complaint.was-refused",
            new(
                "Kiến nghị về kết quả năm {0} đã được giải quyết: giữ nguyên kết quả",
                "Cơ quan chủ trì giữ nguyên kết quả đã công bố. Lý do: {1}",
                "Xem trả lời"
            ),
            new(
                "Your complaint about the results of {0} was decided: the result is kept",
                "The operating body keeps the released result. Reason: {1}",
                "See the answer"
            )
        ),
        new(
            "complaint.was-accepted",
            new(
                "Kiến nghị về kết quả năm {0} đã được giải quyết: điều chỉnh kết quả",
                "Cơ quan chủ trì điều chỉnh kết quả; kết quả điều chỉnh có hiệu lực khi được phê duyệt và công bố. Lý do: {1}",
                "Xem trả lời"
            ),
            new(
                "Your complaint about the results of {0} was decided: the result is adjusted",
                "The operating body adjusts the result; it takes effect once it is approved and released. Reason: {1}",
                "See the answer"
            )
        ),
        new(
            "results.were-corrected",
            new(
                "Kết quả đánh giá chuyển đổi số năm {0} đã được điều chỉnh",
                "Kết quả điều chỉnh được công bố theo Quyết định số {1} ngày {2}, thay kết quả đã công bố trước đó. Lý do: {3}",
                "Xem kết quả"
            ),
            new(
                "The results of {0} were corrected",
                "Corrected results were released by decision {1} of {2}, in the place of the earlier ones. Reason: {3}",
                "See the results"
            )
        ),
    ];
}
