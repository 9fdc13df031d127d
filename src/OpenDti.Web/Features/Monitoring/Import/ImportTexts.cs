using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Import;

/// <summary>Words of the preview of a file of monitored figures.</summary>
public sealed record ImportTexts
{
    public required Func<string, string> Title { get; init; }
    public required Func<int, string> FindingsTitle { get; init; }
    public required string FindingsHint { get; init; }
    public required string Place { get; init; }
    public required string What { get; init; }
    public required Func<int, int, string> Caption { get; init; }
    public required string Unit { get; init; }
    public required string Changes { get; init; }
    public required Func<string, string, string> New { get; init; }
    public required Func<string, string, string, string> Changed { get; init; }
    public required string NothingNew { get; init; }
    public required string Take { get; init; }
    public required string NothingSaved { get; init; }

    public static ImportTexts Vi { get; } =
        new()
        {
            Title = file => $"Xem trước {file}",
            FindingsTitle = count => $"{count} lỗi trong tệp",
            FindingsHint = "Chưa nhập dòng nào. Sửa tệp rồi tải lên lại.",
            Place = "Ô, dòng",
            What = "Lỗi",
            Caption = (units, changes) => $"{changes} số liệu mới của {units} đơn vị",
            Unit = "Đơn vị",
            Changes = "Số liệu giám sát",
            New = (name, after) => $"{name}: {after}",
            Changed = (name, before, after) => $"{name}: {before} → {after}",
            NothingNew = "Mọi số liệu trong tệp đã có trong hệ thống; không có gì thay đổi.",
            Take = "Nhập toàn bộ",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static ImportTexts En { get; } =
        new()
        {
            Title = file => $"What {file} would change",
            FindingsTitle = count => $"{count} {(count == 1 ? "error" : "errors")} in the file",
            FindingsHint = "No line was taken. Correct the file and upload it again.",
            Place = "Cell, line",
            What = "Error",
            Caption = (units, changes) => $"{changes} new figures of {units} units",
            Unit = "Unit",
            Changes = "Monitored figures",
            New = (name, after) => $"{name}: {after}",
            Changed = (name, before, after) => $"{name}: {before} → {after}",
            NothingNew = "Every figure of the file is there already; nothing would change.",
            Take = "Take all of it",
            NothingSaved = "Nothing was saved.",
        };

    public static ImportTexts In(Language language) => language == Language.En ? En : Vi;
}
