using OpenDti.Documents.Papers;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Papers;

/// <summary>One of each paper, with names long enough to be troublesome.</summary>
internal static class SamplePapers
{
    private static readonly PaperOffice Office = new("Ủy ban nhân dân tỉnh Sông Lam", "Sở Khoa học và Công nghệ", "Tỉnh Sông Lam");

    public static IReadOnlyDictionary<string, Paper> All { get; } =
        new Dictionary<string, Paper>
        {
            ["cong-van-don-doc"] = new UrgingLetter(
                Office,
                Year: 2026,
                YearOfLetter: 2026,
                "Khối sở, ban, ngành",
                UnitsOfGroup: 14,
                new DateTime(2026, 11, 10, 7, 54, 0),
                [
                    new("Sở Văn hóa, Thể thao và Du lịch", 5, 37, UrgedState.Returned, IsExtended: true, "17:00 ngày 20/11/2026"),
                    new("Sở Nội vụ", 2, 37, UrgedState.Withdrawn, IsExtended: false, "17:00 ngày 13/11/2026"),
                    new("Sở Tư pháp", 9, 37, UrgedState.Entering, IsExtended: false, "17:00 ngày 13/11/2026"),
                    new("Sở Y tế", 0, 37, UrgedState.Sent, IsExtended: false, "17:00 ngày 13/11/2026"),
                ]
            )
            {
                Rules = ("0 điểm", "Tổng điểm tính là 0."),
            }.ToPaper(),
            ["to-trinh"] = new SubmissionPaper(
                Office,
                Year: 2026,
                YearOfPaper: 2026,
                "Khối sở, ban, ngành",
                "Bộ chỉ số đánh giá chuyển đổi số cấp sở",
                new LegalBasis("1397/QĐ-UBND", new DateOnly(2022, 12, 20), "Ủy ban nhân dân tỉnh Sông Lam", Url: null),
                Max: "200,00",
                Average: "136,69",
                [
                    new(1, "Sở Y tế", "171,25", "0,8563", "Tốt", IsConfirmed: true) { Bonus = "2,00" },
                    new(2, "Sở Tư pháp", "150,00", "0,7500", "Khá", IsConfirmed: true),
                    new(2, "Sở Nội vụ", "150,00", "0,7500", "Khá", IsConfirmed: false),
                ],
                [("Tốt", 1), ("Khá", 2)]
            )
            {
                UnconfirmedRule = "Giữ nguyên điểm, không xếp hạng.",
            }.ToPaper(),
            ["thong-bao-du-thao"] = new DraftResultsPaper(
                Office,
                Year: 2026,
                YearOfPaper: 2026,
                "Sở Văn hóa, Thể thao và Du lịch",
                Total: "84,77",
                Max: "100,00",
                AnswerUntil: "17:00 ngày 20/11/2026",
                [new("1", "Nhận thức số", "18,00", "15,00", "20,00", ""), new("2", "Thể chế số", "10,00", "10,00", "10,00", "")],
                [
                    new(
                        "1.1",
                        "Số cuộc họp về chuyển đổi số do lãnh đạo chủ trì",
                        "20,00",
                        "15,00",
                        "20,00",
                        "3/4 cuộc họp. Ý kiến thẩm định: Một cuộc họp ngoài kỳ."
                    ),
                ]
            )
            {
                Declared = "89,77",
                Bonus = "5,00",
                ClassName = "Tốt",
            }.ToPaper(),
            ["phieu-yeu-cau-giai-trinh"] = new ExplanationPaper(
                Office,
                Year: 2026,
                YearOfPaper: 2026,
                Turn: 1,
                "Sở Y tế",
                [
                    new(
                        "4.2",
                        "Tỷ lệ hồ sơ trực tuyến toàn trình",
                        "95,2 %",
                        "71,0 %",
                        "Số liệu khai cao hơn số liệu trên Cổng dịch vụ công."
                    )
                    {
                        Until = "20/11/2026",
                    },
                ]
            ).ToPaper(),
            ["bien-ban-hoi-dong"] = new CouncilMinutes(
                Office,
                Year: 2026,
                new DateOnly(2026, 11, 25),
                "Khối sở, ban, ngành",
                "08 giờ 00 phút",
                "11 giờ 30 phút",
                "Phòng họp số 2, Sở Khoa học và Công nghệ",
                ["Chủ tịch Hội đồng", "07 thành viên Hội đồng", "Thư ký"],
                [new("Sở Y tế", "Tiêu chí 4.2, Tỷ lệ hồ sơ trực tuyến toàn trình", "7,10", "8,00", "Chấp nhận số liệu đã đối soát.")]
            )
            {
                Recused = ["Trần Thị Bảy (Sở Y tế)"],
                Number = "02/BB-HĐTĐ",
                Chair = "Ông Nguyễn Văn An, Chủ tịch Hội đồng",
                Secretary = "Bà Lê Thị Bình, Phó Trưởng phòng",
            }.ToPaper(),
            ["to-trinh-khen-thuong"] = new CommendationPaper(
                Office,
                Year: 2026,
                YearOfPaper: 2026,
                "Khối sở, ban, ngành",
                "2907/QĐ-UBND",
                new DateOnly(2026, 12, 5),
                [new(1, "Sở Y tế", "171,25", "Tốt", Note: "") { Bonus = "2,00" }, new(2, "Sở Tư pháp", "171,50", "Tốt", Note: "")],
                [new(3, "Sở Nội vụ", "150,00", "Khá", "Chưa hoàn thành công tác lưu trữ.")]
            ).ToPaper(),
        };
}
