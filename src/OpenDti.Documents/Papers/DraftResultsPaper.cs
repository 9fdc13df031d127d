namespace OpenDti.Documents.Papers;

/// <summary>A line with its points as shown; <see cref="Reason"/> says why it is short of its maximum, or differs from what was declared.</summary>
public sealed record DraftLine(string Code, string Name, string Declared, string Earned, string Max, string Reason);

/// <summary>Thông báo dự thảo kết quả: what one unit is to hear before the results are decided, and until when it may answer.</summary>
public sealed record DraftResultsPaper(
    PaperOffice Office,
    int Year,
    int YearOfPaper,
    string UnitName,
    string Total,
    string Max,
    string? AnswerUntil,
    IReadOnlyList<DraftLine> MainIndices,
    IReadOnlyList<DraftLine> NotReached
)
{
    /// <summary>The unit's self-assessed total.</summary>
    public required string Declared { get; init; }

    /// <summary>Bonus points, outside the maximum; null where there are none.</summary>
    public string? Bonus { get; init; }

    public string? ClassName { get; init; }

    public Paper ToPaper() =>
        new(
            Office.Head(YearOfPaper),
            new PaperTitle("Thông báo", $"Dự thảo kết quả đánh giá chuyển đổi số năm {Year} của {UnitName}", [UnitName]),
            [
                new PaperBlock.Words(
                    $"{Office.OperatingBody} thông báo dự thảo kết quả đánh giá mức độ chuyển đổi số năm {Year} của {UnitName}: {Result()}. Điểm theo chỉ số chính như sau:"
                ),
                new PaperBlock.Grid(
                    [
                        new("Mã", 2),
                        new("Chỉ số chính", 8),
                        new("Tự đánh giá", 3, IsNumber: true),
                        new("Điểm dự thảo", 3, IsNumber: true),
                        new("Điểm tối đa", 3, IsNumber: true),
                    ],
                    [.. MainIndices.Select(line => new[] { line.Code, line.Name, line.Declared, line.Earned, line.Max })]
                ),
                new PaperBlock.Words(
                    NotReached.Count == 0
                        ? "Mọi tiêu chí đều đạt điểm tối đa."
                        : $"{NotReached.Count} tiêu chí chưa đạt điểm tối đa và lý do nêu tại Phụ lục kèm theo."
                ),
                new PaperBlock.Words(
                    AnswerUntil is { } until
                        ? $"Đề nghị đơn vị xem xét và gửi ý kiến trên phần mềm chậm nhất {until}. Quá thời hạn, đơn vị không có ý kiến được coi là thống nhất."
                        : "Đề nghị đơn vị xem xét và gửi ý kiến trên phần mềm trong thời hạn của kỳ đánh giá."
                ),
                new PaperBlock.Words($"Đây là dự thảo, chưa phải kết quả chính thức; đề nghị không công bố./."),
            ],
            Office.EndAs("Như trên;")
        )
        {
            Appendices =
                NotReached.Count == 0
                    ? []
                    :
                    [
                        new PaperAppendix(
                            $"Tiêu chí chưa đạt điểm tối đa của {UnitName}",
                            [
                                new PaperBlock.Grid(
                                    [
                                        new("Mã", 2),
                                        new("Tiêu chí", 8),
                                        new("Tự đánh giá", 2, IsNumber: true),
                                        new("Dự thảo", 2, IsNumber: true),
                                        new("Tối đa", 2, IsNumber: true),
                                        new("Lý do", 9),
                                    ],
                                    [
                                        .. NotReached.Select(line =>
                                            new[] { line.Code, line.Name, line.Declared, line.Earned, line.Max, line.Reason }
                                        ),
                                    ]
                                ),
                            ],
                            IsWide: true
                        ),
                    ],
        };

    private string Result()
    {
        var bonus = Bonus is null ? "" : $", điểm thưởng {Bonus} (ngoài điểm tối đa)";
        var classed = ClassName is null ? "" : $", xếp loại dự thảo: {ClassName}";
        return $"{Total}/{Max} điểm (đơn vị tự đánh giá {Declared} điểm){bonus}{classed}";
    }
}
