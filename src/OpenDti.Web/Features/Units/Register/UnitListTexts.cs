using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units.Register;

public sealed record UnitListTexts
{
    public required string Title { get; init; }
    public required string Merge { get; init; }
    public required Func<int, int, string> Caption { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required Func<string, string, string, string> GoesOnAs { get; init; }
    public required Func<string, string> CameFrom { get; init; }
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
            Merge = "Sáp nhập, đổi tên",
            Caption = (count, ended) => ended == 0 ? $"{count} đơn vị" : $"{count} đơn vị; {ended} đơn vị đã kết thúc do sáp nhập, đổi tên",
            Code = "Mã",
            Name = "Tên đơn vị",
            Kind = "Khối",
            GoesOnAs = (day, successor, decision) => $"Kết thúc từ ngày {day}, nay là {successor} ({decision})",
            CameFrom = predecessors => $"Đơn vị tiền thân: {predecessors}",
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
            Merge = "Merge or rename",
            Caption = (count, ended) => ended == 0 ? $"{count} units" : $"{count} units; {ended} ended by mergers or new names",
            Code = "Code",
            Name = "Name",
            Kind = "Kind",
            GoesOnAs = (day, successor, decision) => $"Ended on {day}, now {successor} ({decision})",
            CameFrom = predecessors => $"Predecessors: {predecessors}",
            Empty = "There is no unit yet.",
            AddTitle = "Add units",
            Lines = "One unit a line: code; name",
            LinesHint = "For example: sgddt; Sở Giáo dục và Đào tạo. Two columns pasted from a spreadsheet work too.",
            Add = "Add the units",
            NothingSaved = "No unit was added; mend the lines below and send them again.",
        };

    public static UnitListTexts In(Language language) => language == Language.En ? En : Vi;
}
