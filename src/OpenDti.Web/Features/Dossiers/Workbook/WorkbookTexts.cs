using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>Words of the pages that give a dossier out as a workbook and take it back.</summary>
public sealed record WorkbookTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string DownloadTitle { get; init; }
    public required string Whole { get; init; }
    public required string ByIndex { get; init; }
    public required Func<int, string> Figures { get; init; }
    public required string UploadTitle { get; init; }
    public required string UploadHint { get; init; }
    public required string File { get; init; }
    public required string Upload { get; init; }
    public required string NothingSaved { get; init; }
    public required string Closed { get; init; }
    public required Func<string, int, string?, string> FileName { get; init; }
    public required string PreviewTitle { get; init; }
    public required Func<string, string> PreviewLead { get; init; }
    public required Func<int, string> ErrorsTitle { get; init; }
    public required string ErrorsHint { get; init; }
    public required string Cell { get; init; }
    public required string Error { get; init; }
    public required string WholeFile { get; init; }
    public required Func<int, string> ConflictsTitle { get; init; }
    public required string ConflictsHint { get; init; }
    public required Func<string, string> ChooseOne { get; init; }
    public required string InFile { get; init; }
    public required Func<string, string, string> OnServer { get; init; }
    public required Func<int, string> ChangesTitle { get; init; }
    public required string Figure { get; init; }
    public required string Before { get; init; }
    public required string Now { get; init; }
    public required Func<int, string> Untouched { get; init; }
    public required string NothingNew { get; init; }
    public required Func<int, string> Apply { get; init; }
    public required string Again { get; init; }

    public static WorkbookTexts Vi { get; } =
        new()
        {
            Title = "Nhập bằng tệp Excel",
            Lead =
                "Tải tệp về, nhập khi không có mạng hoặc chuyển cho các phòng cùng nhập, rồi tải lên. Mọi thay đổi được cho xem trước khi lưu.",
            DownloadTitle = "Tải tệp về",
            Whole = "Toàn bộ hồ sơ",
            ByIndex = "Hoặc từng chỉ số chính, để chia cho nhiều người:",
            Figures = count => $"{count} số liệu",
            UploadTitle = "Tải tệp đã nhập lên",
            UploadHint =
                "Chưa có gì được lưu khi tải lên: trang sau cho xem các thay đổi, các ô người khác đã sửa và các lỗi theo dòng, cột.",
            File = "Tệp đã nhập (.xlsx)",
            Upload = "Tải lên và xem trước",
            NothingSaved = "Chưa có số liệu nào được lưu.",
            Closed = "Hồ sơ không còn mở để nhập, nên chỉ tải về được.",
            FileName = (unit, year, part) => $"Hồ sơ {year} - {unit}{(part is null ? "" : $" - chỉ số {part}")}.xlsx",
            PreviewTitle = "Xem trước số liệu trong tệp",
            PreviewLead = file => $"Tệp {file}. Chưa có gì được lưu.",
            ErrorsTitle = count => $"{count} lỗi trong tệp",
            ErrorsHint = "Hãy sửa trong tệp rồi tải lên lại. Còn một lỗi thì không dòng nào được lưu.",
            Cell = "Ô",
            Error = "Lỗi và cách sửa",
            WholeFile = "Cả tệp",
            ConflictsTitle = count => $"{count} số liệu người khác đã sửa sau khi bạn tải tệp về",
            ConflictsHint = "Chọn giá trị sẽ giữ. Giá trị không chọn vẫn còn trong lịch sử hoặc trong tệp của bạn.",
            ChooseOne = figure => $"Chọn một giá trị cho: {figure}",
            InFile = "trong tệp của bạn",
            OnServer = (clock, person) => $"{person} đã lưu lúc {clock}",
            ChangesTitle = count => $"{count} số liệu sẽ thay đổi",
            Figure = "Số liệu",
            Before = "Đang lưu",
            Now = "Trong tệp",
            Untouched = count => $"{count} ô để nguyên, không thay đổi gì.",
            NothingNew = "Tệp không có số liệu nào khác với số liệu đang lưu.",
            Apply = count => $"Lưu {count} số liệu",
            Again = "Tải lên tệp khác",
        };

    public static WorkbookTexts En { get; } =
        new()
        {
            Title = "Enter with an Excel file",
            Lead =
                "Download the file, fill it in without a connection or hand it to colleagues, then upload it. You see every change before it is saved.",
            DownloadTitle = "Download",
            Whole = "The whole dossier",
            ByIndex = "Or one main index at a time, to share the work:",
            Figures = count => $"{count} figures",
            UploadTitle = "Upload the filled file",
            UploadHint =
                "Nothing is saved by uploading: the next page shows the changes, the cells somebody else changed too, and errors by row and column.",
            File = "Filled file (.xlsx)",
            Upload = "Upload and preview",
            NothingSaved = "No figure was saved.",
            Closed = "The dossier is not open to entry any more; it can only be downloaded.",
            FileName = (unit, year, part) => $"Self-assessment {year} - {unit}{(part is null ? "" : $" - index {part}")}.xlsx",
            PreviewTitle = "Preview of the figures in the file",
            PreviewLead = file => $"File {file}. Nothing is saved yet.",
            ErrorsTitle = count => $"{count} {(count == 1 ? "error" : "errors")} in the file",
            ErrorsHint = "Mend them in the file and upload it again. With one error left no row is saved.",
            Cell = "Cell",
            Error = "What is wrong",
            WholeFile = "The whole file",
            ConflictsTitle = count => $"{count} {(count == 1 ? "figure" : "figures")} somebody else changed after you downloaded the file",
            ConflictsHint = "Choose the value to keep. The other one stays in the history or in your file.",
            ChooseOne = figure => $"Choose a value for: {figure}",
            InFile = "in your file",
            OnServer = (clock, person) => $"saved at {clock}, {person}",
            ChangesTitle = count => $"{count} {(count == 1 ? "figure" : "figures")} will change",
            Figure = "Figure",
            Before = "Saved now",
            Now = "In the file",
            Untouched = count => $"{count} cells are as they were and change nothing.",
            NothingNew = "The file holds no figure that differs from what is saved.",
            Apply = count => $"Save {count} {(count == 1 ? "figure" : "figures")}",
            Again = "Upload another file",
        };

    public static WorkbookTexts In(Language language) => language == Language.En ? En : Vi;
}
