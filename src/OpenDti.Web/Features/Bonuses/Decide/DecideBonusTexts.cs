using OpenDti.Scoring;

namespace OpenDti.Web.Features.Bonuses.Decide;

public sealed record DecideBonusTexts
{
    public required string Title { get; init; }
    public required string Decision { get; init; }
    public required string Outcome { get; init; }
    public required Func<BonusOutcome, string> Named { get; init; }
    public required string Accepted { get; init; }
    public required Func<int, string> AcceptedHint { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Preview { get; init; }
    public required string Record { get; init; }

    public static DecideBonusTexts Vi { get; } =
        new()
        {
            Title = "Quyết định điểm thưởng",
            Decision = "Quyết định",
            Outcome = "Kết quả xem xét",
            Named = outcome =>
                outcome switch
                {
                    BonusOutcome.All => "Chấp nhận toàn bộ",
                    BonusOutcome.Part => "Chấp nhận một phần",
                    _ => "Không chấp nhận",
                },
            Accepted = "Số lượng được chấp nhận",
            AcceptedHint = count => $"Chỉ nhập khi chấp nhận một phần; đơn vị đề nghị {count}.",
            Words = "Lý do",
            WordsHint = "Đơn vị đọc nội dung này. Bắt buộc khi chấp nhận một phần hoặc không chấp nhận.",
            Preview = "Xem ảnh hưởng",
            Record = "Ghi nhận quyết định",
        };

    public static DecideBonusTexts En { get; } =
        new()
        {
            Title = "Decide on a bonus",
            Decision = "Decision",
            Outcome = "Outcome",
            Named = outcome =>
                outcome switch
                {
                    BonusOutcome.All => "Accept all",
                    BonusOutcome.Part => "Accept a part",
                    _ => "Refuse",
                },
            Accepted = "How many are accepted",
            AcceptedHint = count => $"Only where a part is accepted; {count} are proposed.",
            Words = "Reason",
            WordsHint = "The unit reads it. Needed unless all is accepted.",
            Preview = "Show the effect",
            Record = "Record the decision",
        };

    public static DecideBonusTexts In(Language language) => language == Language.En ? En : Vi;
}
