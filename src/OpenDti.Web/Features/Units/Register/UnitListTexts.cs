using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units.Register;

public sealed record UnitListTexts
{
    public required string Title { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Empty { get; init; }
    public required string AddTitle { get; init; }
    public required string Lines { get; init; }
    public required string LinesHint { get; init; }
    public required string Add { get; init; }
    public required string NothingSaved { get; init; }

    public static UnitListTexts Vi { get; } =
        new()
        {
            Title = "Đơn vị được đánh giá",
            Caption = count => $"{count} đơn vị",
            Code = "Mã",
            Name = "Tên đơn vị",
            Kind = "Khối",
            Empty = "Chưa có đơn vị nào.",
            AddTitle = "Thêm đơn vị",
            Lines = "Mỗi dòng một đơn vị: mã; tên",
            LinesHint = "Ví dụ: sgddt; Sở Giáo dục và Đào tạo. Dán được hai cột mã, tên từ Excel.",
            Add = "Thêm các đơn vị",
            NothingSaved = "Chưa thêm đơn vị nào; sửa các dòng dưới đây rồi gửi lại.",
        };

    public static UnitListTexts En { get; } =
        new()
        {
            Title = "Units",
            Caption = count => $"{count} units",
            Code = "Code",
            Name = "Name",
            Kind = "Kind",
            Empty = "There is no unit yet.",
            AddTitle = "Add units",
            Lines = "One unit a line: code; name",
            LinesHint = "For example: sgddt; Sở Giáo dục và Đào tạo. Two columns pasted from a spreadsheet work too.",
            Add = "Add the units",
            NothingSaved = "No unit was added; mend the lines below and send them again.",
        };

    public static UnitListTexts In(Language language) => language == Language.En ? En : Vi;
}
