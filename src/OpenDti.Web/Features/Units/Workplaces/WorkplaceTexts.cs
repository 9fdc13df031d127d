using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Workplaces;

public sealed record WorkplaceTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Label { get; init; }
    public required string OfSuccessor { get; init; }
    public required string Hint { get; init; }
    public required string Choose { get; init; }
    public required string AtNoUnit { get; init; }
    public required string NotSaid { get; init; }
    public required string NoUnitsYet { get; init; }
    public required string Reason { get; init; }
    public required string ReasonHint { get; init; }
    public required string Save { get; init; }
    public required string OwnAlone { get; init; }
    public required string OwnFirst { get; init; }
    public required string FirstAnswer { get; init; }
    public required string OpenLead { get; init; }
    public required Func<int, string> OpenTitle { get; init; }
    public required Func<string, string> At { get; init; }
    public required Func<string, string> Ended { get; init; }
    public required Func<string, string> Own { get; init; }

    public static WorkplaceTexts Vi { get; } =
        new()
        {
            Title = "Nơi công tác",
            Lead =
                "Người giữ vai trò của cơ quan chủ trì không quyết định việc gì về đơn vị mình công tác: gia hạn, thẩm định, trả lại, điểm thưởng, hội đồng, đặc điểm, kiến nghị, phê duyệt.",
            Label = "Đơn vị được đánh giá nơi người này công tác",
            OfSuccessor = "Đơn vị được đánh giá nơi người kế nhiệm công tác",
            Hint = "Thường là chính cơ quan chủ trì, nếu cơ quan đó cũng được đánh giá.",
            Choose = "– Chọn –",
            AtNoUnit = "Không công tác tại đơn vị nào được đánh giá",
            NotSaid = "Chưa ghi nơi công tác",
            NoUnitsYet = "Chưa có đơn vị nào: sẽ hỏi khi có danh sách đơn vị",
            Reason = "Lý do thay đổi",
            ReasonHint = "Được ghi vào nhật ký và gửi cho người này, ví dụ: điều động từ 01/11/2026. Không ghi họ tên, số điện thoại.",
            Save = "Ghi nơi công tác",
            OwnAlone =
                "Không ai tự đổi nơi công tác của mình. Hãy thêm một người khác giữ vai trò Quản trị kỳ đánh giá; người đó làm được việc này.",
            OwnFirst =
                "Chưa có quản trị viên nào khác nên bạn tự ghi lần đầu; nội dung này được ghi vào nhật ký. Về sau chỉ người khác đổi được.",
            FirstAnswer = "ghi lần đầu",
            OpenLead = "Chừng nào chưa ghi, hệ thống chưa ngăn được người đó quyết định về chính đơn vị mình.",
            OpenTitle = count => $"{count} vai trò của cơ quan chủ trì chưa ghi nơi công tác",
            At = unit => $"Công tác tại {unit}",
            Ended = unit => $"{unit} không còn, hãy ghi lại",
            Own = names => $"Không ai tự ghi hay tự đổi nơi công tác của mình. Người làm được việc này: {names}.",
        };

    public static WorkplaceTexts En { get; } =
        new()
        {
            Title = "Workplace",
            Lead =
                "Whoever holds a seat with the authority decides nothing about the unit they work at: extensions, appraisal, returns, bonus, council, traits, complaints, approval.",
            Label = "The evaluated unit this person works at",
            OfSuccessor = "The evaluated unit the successor works at",
            Hint = "Most often the operating body itself, where it is evaluated, too.",
            Choose = "– Choose –",
            AtNoUnit = "Works at no evaluated unit",
            NotSaid = "Workplace not recorded",
            NoUnitsYet = "There is no unit yet: this is asked once there is one",
            Reason = "Reason for the change",
            ReasonHint =
                "Kept in the record and sent to this person, for example: transferred on 01/11/2026. No names, no telephone numbers.",
            Save = "Record the workplace",
            OwnAlone = "Nobody changes their own workplace. Add another administrator of rounds, who may.",
            OwnFirst =
                "There is no other administrator yet, so you record it for the first time yourself; it stays in the record. Later only somebody else changes it.",
            FirstAnswer = "first answer",
            OpenLead = "Until it is recorded, nothing keeps that person from deciding about their own unit.",
            OpenTitle = count =>
                count == 1 ? "1 seat with the authority has no workplace" : $"{count} seats with the authority have no workplace",
            At = unit => $"Works at {unit}",
            Ended = unit => $"{unit} is there no more, record it again",
            Own = names => $"Nobody records or changes their own workplace. Who may: {names}.",
        };

    public static WorkplaceTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>Where the holder of a seat with the authority works.</summary>
    public string Of(Workplace workplace, string? unitName) =>
        unitName is { } unit ? At(unit)
        : workplace.IsSaid ? AtNoUnit
        : NotSaid;
}
