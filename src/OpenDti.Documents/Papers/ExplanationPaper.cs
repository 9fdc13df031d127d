namespace OpenDti.Documents.Papers;

/// <summary>What one criterion is asked about: the two figures that do not agree, and the question.</summary>
public sealed record ExplanationQuestion(string Code, string Criterion, string Declared, string Monitored, string Question)
{
    /// <summary>The last day on which the unit answers it.</summary>
    public required string Until { get; init; }
}

/// <summary>Phiếu yêu cầu giải trình: the questions to one unit of one turn, with room for its answers.</summary>
public sealed record ExplanationPaper(
    PaperOffice Office,
    int Year,
    int YearOfPaper,
    int Turn,
    string UnitName,
    IReadOnlyList<ExplanationQuestion> Questions
)
{
    public Paper ToPaper() =>
        new(
            Office.Head(YearOfPaper),
            new PaperTitle(
                "Phiếu yêu cầu giải trình",
                $"Hồ sơ tự đánh giá chuyển đổi số năm {Year} của {UnitName}, lần {Turn}",
                [UnitName]
            ),
            [
                new PaperBlock.Words(
                    $"Qua thẩm định hồ sơ tự đánh giá chuyển đổi số năm {Year} của {UnitName}, {Office.OperatingBody} đề nghị đơn vị giải trình {Questions.Count} nội dung nêu tại Phụ lục kèm theo."
                ),
                new PaperBlock.Words(
                    $"Đề nghị trả lời từng nội dung, kèm tài liệu kiểm chứng, trên phần mềm, được lãnh đạo đơn vị xác nhận {Until()}. Nội dung không được giải trình trong thời hạn được tính theo số liệu đã xác minh./."
                ),
            ],
            Office.EndAs("Như trên;")
        )
        {
            Appendices =
            [
                new PaperAppendix(
                    "Nội dung yêu cầu giải trình",
                    [
                        new PaperBlock.Grid(
                            [
                                new("Mã", 2),
                                new("Tiêu chí", 7),
                                new("Đơn vị khai", 3),
                                new("Số liệu xác minh", 3),
                                new("Nội dung đề nghị giải trình", 7),
                                new("Đến hết ngày", 3),
                                new("Giải trình của đơn vị", 6),
                            ],
                            [.. Questions.Select(q => new[] { q.Code, q.Criterion, q.Declared, q.Monitored, q.Question, q.Until, "" })]
                        ),
                    ],
                    IsWide: true
                ),
            ],
        };

    private string Until()
    {
        var days = Questions.Select(question => question.Until).Distinct().ToList();
        return days.Count == 1 ? $"đến hết ngày {days[0]}" : "đến hết ngày ghi tại từng nội dung";
    }
}
