using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Papers;

/// <summary>How far a unit has come that has not sent.</summary>
public enum UrgedState
{
    Entering,
    Sent,
    Returned,
    Withdrawn,
}

/// <summary>A unit that has not sent: what is missing, and until when.</summary>
public sealed record UrgedUnit(string Name, int Missing, int Criteria, UrgedState State, bool IsExtended, string Deadline);

/// <summary>Công văn đôn đốc: the units of a group that have not confirmed and sent.</summary>
public sealed record UrgingLetter(
    PaperOffice Office,
    int Year,
    int YearOfLetter,
    string Kind,
    int UnitsOfGroup,
    DateTime AsOf,
    IReadOnlyList<UrgedUnit> Units
)
{
    /// <summary>What the set gives a criterion that was not entered, without a full stop, and how it counts a dossier that nobody confirmed.</summary>
    public required (string NotEntered, string Unconfirmed) Rules { get; init; }

    public Paper ToPaper() =>
        new(
            Office.Head(YearOfLetter),
            new PaperTitle(
                Kind: null,
                $"đôn đốc hoàn thành hồ sơ tự đánh giá chuyển đổi số năm {Year}",
                Units.Count <= 5 ? [.. Units.Select(unit => unit.Name)] : ["Các cơ quan, đơn vị, địa phương trong danh sách kèm theo"]
            ),
            [
                new PaperBlock.Words(
                    $"Thực hiện đánh giá mức độ chuyển đổi số năm {Year}, tính đến {PaperOffice.Minute(AsOf)}, còn {Units.Count}/{UnitsOfGroup} đơn vị thuộc {Shown.Within(Kind)} chưa xác nhận và gửi hồ sơ tự đánh giá. Danh sách và phần việc còn lại của từng đơn vị nêu tại Phụ lục kèm theo."
                ),
                new PaperBlock.Words(
                    $"{Office.OperatingBody} đề nghị Thủ trưởng các đơn vị chỉ đạo nhập đủ số liệu, tài liệu kiểm chứng, xác nhận và gửi hồ sơ trên phần mềm trước thời hạn của đơn vị."
                ),
                new PaperBlock.Words(
                    $"Hết thời hạn, hồ sơ được khóa theo số liệu đã nhập. Theo quy định của bộ chỉ số, tiêu chí chưa nhập: {Rules.NotEntered}; hồ sơ chưa xác nhận: {Shown.Within(Rules.Unconfirmed)}"
                ),
                new PaperBlock.Words("Trân trọng./."),
            ],
            Office.EndAs("Như trên;")
        )
        {
            Appendices =
            [
                new PaperAppendix(
                    $"Danh sách đơn vị chưa gửi hồ sơ tự đánh giá năm {Year}",
                    [
                        new PaperBlock.Grid(
                            [new("TT", 1), new("Đơn vị", 6), new("Tiêu chí chưa nhập", 3), new("Tình trạng", 4), new("Thời hạn", 4)],
                            [.. Units.Select((unit, place) => RowOf(unit, place + 1))]
                        ),
                    ],
                    IsWide: false
                ),
            ],
        };

    private static string[] RowOf(UrgedUnit unit, int number) =>
        [
            number.ToString(CultureInfo.InvariantCulture),
            unit.Name,
            $"{unit.Missing}/{unit.Criteria}",
            unit.State switch
            {
                UrgedState.Sent => "Đã trình, chờ lãnh đạo xác nhận",
                UrgedState.Returned => "Lãnh đạo trả lại, đang bổ sung",
                UrgedState.Withdrawn => "Đã thu hồi để sửa",
                _ => "Đang nhập số liệu",
            },
            unit.IsExtended ? unit.Deadline + " (đã gia hạn)" : unit.Deadline,
        ];
}
