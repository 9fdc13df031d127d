using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications;

public static class PublicationNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "reminder.draft",
            new(
                "Còn {2} ngày để có ý kiến về dự thảo kết quả năm {1}",
                "{0} chưa nhất trí hoặc kiến nghị về dự thảo kết quả. Gửi ý kiến đến hết ngày {3}.",
                "Xem dự thảo"
            ),
            new(
                "{2} days left to answer the draft result of {1}",
                "{0} has neither agreed to its draft result nor objected. Answer by the end of {3}.",
                "See the draft"
            )
        ),
        new(
            "reminder.release",
            new("Còn {1} ngày để công bố kết quả năm {0}", "Kết quả của khối phải công bố trước ngày {2}.", "Mở tiến độ của khối"),
            new("{1} days left to release the results of {0}", "The group's results have to be released before {2}.", "Open the board")
        ),
        new(
            "dossier.was-urged",
            new(
                "Đôn đốc: hồ sơ năm {1} chưa được xác nhận và gửi",
                "Cơ quan chủ trì đôn đốc {0} hoàn thành hồ sơ tự đánh giá chuyển đổi số năm {1} trước {2} ngày {3}.\n{4}",
                "Mở hồ sơ"
            ),
            new(
                "Reminder: the dossier of {1} is not confirmed and sent",
                "The operating body asks {0} to complete the self-assessment of {1} before {2} on {3}.\n{4}",
                "Open the dossier"
            )
        ),
        new(
            "draft.was-sent",
            new(
                "Dự thảo kết quả năm {1} chờ ý kiến của đơn vị đến hết ngày {2}",
                "Cơ quan chủ trì gửi {0} dự thảo kết quả đánh giá chuyển đổi số năm {1}. Đề nghị xem từng tiêu chí, nhất trí hoặc kiến nghị đến hết ngày {2}.",
                "Xem dự thảo"
            ),
            new(
                "The draft result of {1} waits for your answer until {2}",
                "The operating body sent {0} its draft result of {1}. Please look at each criterion and agree or object by the end of {2}.",
                "See the draft"
            )
        ),
        new(
            "draft.was-sent-again",
            new(
                "Gửi lại dự thảo kết quả năm {1}, chờ ý kiến của đơn vị đến hết ngày {2}",
                "Cơ quan chủ trì gửi lại {0} dự thảo kết quả đánh giá chuyển đổi số năm {1}, thay cho bản đã gửi. Lý do: {3}\nĐề nghị xem từng tiêu chí, nhất trí hoặc kiến nghị đến hết ngày {2}.",
                "Xem dự thảo"
            ),
            new(
                "The draft result of {1} was sent again and waits for your answer until {2}",
                "The operating body sent {0} another draft result of {1} in place of the one before. Reason: {3}\nPlease look at each criterion and agree or object by the end of {2}.",
                "See the draft"
            )
        ),
        new(
            "draft.was-answered",
            new(
                "{0} có kiến nghị về dự thảo kết quả năm {1}",
                "{0} gửi kiến nghị về dự thảo kết quả năm {1}. Mỗi kiến nghị phải được trả lời trước khi ghi nhận phê duyệt.",
                "Xem và trả lời"
            ),
            new(
                "{0} answered the draft result of {1}",
                "{0} objects to its draft result of {1}. Every answer has to be settled before the approval is recorded.",
                "Read and settle"
            )
        ),
        new(
            "draft.answer-was-settled",
            new(
                "Kiến nghị về dự thảo kết quả năm {0} đã được trả lời",
                "Cơ quan chủ trì trả lời kiến nghị của đơn vị về dự thảo kết quả năm {0}: {1}",
                "Xem trả lời"
            ),
            new(
                "Your answer to the draft result of {0} was settled",
                "The operating body replied to your unit about the draft result of {0}: {1}",
                "See the reply"
            )
        ),
        new(
            "approval.was-withdrawn",
            new(
                "Đã hủy ghi nhận phê duyệt kết quả năm {0}",
                "Ghi nhận Quyết định số {1} đã được hủy; kết quả phải được phê duyệt lại trước khi công bố. Lý do: {2}",
                "Xem trang phê duyệt"
            ),
            new(
                "The approval of the results of {0} was withdrawn",
                "Decision {1} no longer counts; the results have to be approved again before they are released. Reason: {2}",
                "See the approval"
            )
        ),
        new(
            "results.were-released",
            new(
                "Kết quả đánh giá chuyển đổi số năm {0} đã được công bố",
                "Kết quả được công bố theo Quyết định số {1} ngày {2}. Xem hạng, điểm từng tiêu chí và lý do của từng điểm trên trang công khai.",
                "Xem kết quả"
            ),
            new(
                "The results of {0} were released",
                "The results were released by decision {1} of {2}. See ranks, points and the reason for each point on the public pages.",
                "See the results"
            )
        ),
    ];
}
