using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Papers;

/// <summary>One point of the agenda: what was put to the council, what it decided and why.</summary>
public sealed record CouncilDecision(string UnitName, string Subject, string Proposed, string Decided, string Reason);

/// <summary>Biên bản họp Hội đồng: who met, what was decided about which unit and for what reason.</summary>
public sealed record CouncilMinutes(
    PaperOffice Office,
    int Year,
    DateOnly Day,
    string Kind,
    string Opened,
    string Closed,
    string Venue,
    IReadOnlyList<string> Present,
    IReadOnlyList<CouncilDecision> Decisions
)
{
    /// <summary>Its number where it has one; names of who led and wrote, and who did not come.</summary>
    public string? Number { get; init; }
    public string? Chair { get; init; }
    public string? Secretary { get; init; }
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Who took no part where their own unit was decided about, as the secretary wrote it; nothing is said where nothing was written.</summary>
    public IReadOnlyList<string> Recused { get; init; } = [];

    public Paper ToPaper() =>
        new(
            Office.Head(Day.Year) with
            {
                Number = Number,
                Day = Day,
            },
            new PaperTitle("Biên bản", $"Họp Hội đồng thẩm định kết quả đánh giá chuyển đổi số năm {Year}, {Shown.Within(Kind)}", To: []),
            [
                new PaperBlock.Words($"Thời gian bắt đầu: {Opened}, {PaperOffice.Day(Day)}."),
                new PaperBlock.Words($"Địa điểm: {Venue}."),
                .. Named("Chủ trì (chủ tọa)", Chair),
                .. Named("Thư ký", Secretary),
                new PaperBlock.Words($"Thành phần tham dự: {string.Join("; ", Present)}."),
                .. Named("Vắng mặt", Absent.Count == 0 ? null : string.Join("; ", Absent)),
                new PaperBlock.Heading("1. Nội dung"),
                new PaperBlock.Words(
                    $"Hội đồng xem xét {Decisions.Count} nội dung còn ý kiến khác nhau và quyết định từng nội dung như sau:"
                ),
                new PaperBlock.Grid(
                    [
                        new("TT", 1),
                        new("Đơn vị", 4),
                        new("Nội dung", 5),
                        new("Thẩm định", 2, IsNumber: true),
                        new("Hội đồng", 2, IsNumber: true),
                        new("Lý do", 5),
                    ],
                    [.. Decisions.Select((decision, place) => RowOf(decision, place + 1))]
                ),
                new PaperBlock.Heading("2. Kết luận"),
                new PaperBlock.Words(
                    $"Hội đồng thống nhất kết quả thẩm định năm {Year}, {Shown.Within(Kind)}, với các thay đổi nêu tại mục 1."
                ),
                .. Named("Thành viên không tham gia quyết định về đơn vị của mình", Recused.Count == 0 ? null : string.Join("; ", Recused)),
                new PaperBlock.Words($"Biên bản được thông qua. Cuộc họp kết thúc vào {Closed}, {PaperOffice.Day(Day)}./."),
            ],
            new PaperEnd("CHỦ TỌA", ["Thành viên Hội đồng;", "Lưu: VT."]) { SecondSignerTitle = "THƯ KÝ" }
        );

    private static PaperBlock.Words[] Named(string what, string? said) => said is null ? [] : [new($"{what}: {said}.")];

    private static string[] RowOf(CouncilDecision decision, int number) =>
        [
            number.ToString(CultureInfo.InvariantCulture),
            decision.UnitName,
            decision.Subject,
            decision.Proposed,
            decision.Decided,
            decision.Reason,
        ];
}
