using OpenDti.Scoring;

namespace OpenDti.Web.Features.Appraisals.Phrases;

public sealed record PhrasesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Words { get; init; }
    public required string Owner { get; init; }
    public required string Mine { get; init; }
    public required string OfAll { get; init; }
    public required string Drop { get; init; }
    public required string Add { get; init; }
    public required string Shared { get; init; }
    public required string Nothing { get; init; }
    public required string NothingSaved { get; init; }

    public static PhrasesTexts Vi { get; } =
        new()
        {
            Title = "Câu mẫu thẩm định",
            Lead = "Câu mẫu hiện ra để chọn khi ghi lý do. Sửa hay bỏ một câu mẫu không làm thay đổi lý do đã ghi.",
            Caption = count => $"{count} câu mẫu",
            Words = "Nội dung",
            Owner = "Của",
            Mine = "riêng tôi",
            OfAll = "cả cơ quan",
            Drop = "Bỏ",
            Add = "Thêm câu mẫu",
            Shared = "Dùng chung cho cả cơ quan",
            Nothing = "Chưa có câu mẫu nào.",
            NothingSaved = "Chưa có gì thay đổi.",
        };

    public static PhrasesTexts En { get; } =
        new()
        {
            Title = "Phrases",
            Lead = "Phrases are offered where a reason is written. Dropping one changes no reason that was written.",
            Caption = count => $"{count} {(count == 1 ? "phrase" : "phrases")}",
            Words = "Words",
            Owner = "Whose",
            Mine = "mine",
            OfAll = "the agency's",
            Drop = "Drop",
            Add = "Add a phrase",
            Shared = "For the whole agency",
            Nothing = "There is no phrase yet.",
            NothingSaved = "Nothing has changed.",
        };

    public static PhrasesTexts In(Language language) => language == Language.En ? En : Vi;
}
