using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Workplaces;

public static class WorkplaceRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new(
            "workplace.required",
            "Chọn đơn vị được đánh giá nơi người này công tác, hoặc chọn “Không công tác tại đơn vị nào được đánh giá”.",
            "Choose the evaluated unit this person works at, or “Works at no evaluated unit”."
        ),
        new(
            "workplace.unit",
            "Đơn vị đã chọn không có trong danh sách hoặc không còn hoạt động.",
            "The chosen unit is not on the list or is there no more."
        ),
        new(
            "workplace.no-seat",
            "Người này không giữ vai trò nào của cơ quan chủ trì; vai trò ở đơn vị thì bàn giao, không đổi nơi công tác.",
            "This person holds no seat with the authority; the seat of a unit is passed on, it does not move."
        ),
        new(
            "workplace.sits-for-unit",
            "Người này đang giữ vai trò ở {0} nên không thể ghi là không công tác tại đơn vị nào.",
            "This person holds a seat of {0}, so they work at an evaluated unit."
        ),
        RefusalText.Conflict("workplace.same", "Nơi công tác đã được ghi như vậy.", "The workplace is recorded like this already."),
        new(
            "workplace.own",
            "Không ai tự ghi hay tự đổi nơi công tác của mình. Người làm được việc này: {0}.",
            "Nobody records or changes their own workplace. Who may: {0}."
        ),
        new(
            "workplace.own-alone",
            "Không ai tự đổi nơi công tác của mình. Hãy thêm một người khác giữ vai trò Quản trị kỳ đánh giá; người đó làm được việc này.",
            "Nobody changes their own workplace. Add another administrator of rounds, who may."
        ),
        new(
            "seat.other-workplace",
            "Người kế nhiệm đã được ghi là công tác tại {0}. Muốn đổi, mở trang của người đó và nêu lý do.",
            "The successor is recorded as working at {0}. To change that, open their page and give a reason."
        ),
        new(
            "seat.other-workplace-none",
            "Người kế nhiệm đã được ghi là không công tác tại đơn vị nào được đánh giá. Muốn đổi, mở trang của người đó và nêu lý do.",
            "The successor is recorded as working at no evaluated unit. To change that, open their page and give a reason."
        ),
    ];
}
