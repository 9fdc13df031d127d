using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>The words of an entry workbook in one language. The headers are what a file is read by.</summary>
internal sealed record EntryWorkbookTexts
{
    public static EntryWorkbookTexts Vi { get; } =
        new()
        {
            FiguresSheet = "Nhập số liệu",
            ChoicesSheet = "Lựa chọn",
            GuideSheet = "Hướng dẫn",
            Code = "Mã",
            Criterion = "Tiêu chí",
            Rule = "Cách xác định và tính điểm; tài liệu kiểm chứng",
            Figure = "Số liệu",
            Unit = "Đơn vị tính",
            LastYear = "Năm {0}",
            SavedShown = "Đang lưu",
            Saved = MachineColumns.SavedVi,
            Value = "Giá trị",
            Id = "Mã ô nhập",
            Mark = "Dấu phiên bản",
            Guide = "Cách dùng",
            Choice = "Phương án",
            Steps =
            [
                "Chỉ sửa cột “Giá trị” (ô nền vàng). Các cột khác đã khóa; xin đừng sửa, thêm hay xóa cột.",
                "Có thể xóa những dòng không nhập. Ô để nguyên như khi tải về thì không thay đổi gì trên hệ thống.",
                "Xóa trắng một ô đã có số liệu nghĩa là bỏ số liệu đó.",
                "Số viết 1234,5 hay 1.234,5 đều được; phần trăm nhập 87,5%; ngày nhập dạng 15/10/2026.",
                "Tải tệp lên ở trang hồ sơ. Hệ thống cho xem trước mọi thay đổi; có một lỗi thì không dòng nào được lưu.",
                "Nếu trong lúc đó người khác đã sửa cùng một ô, hệ thống cho xem cả hai giá trị để chọn.",
            ],
            Yes = "Có",
            No = "Không",
        };

    public static EntryWorkbookTexts En { get; } =
        new()
        {
            FiguresSheet = "Figures",
            ChoicesSheet = "Choices",
            GuideSheet = "How to use it",
            Code = "Code",
            Criterion = "Criterion",
            Rule = "How it is scored; evidence",
            Figure = "Figure",
            Unit = "Unit of measure",
            LastYear = "In {0}",
            SavedShown = "Saved",
            Saved = MachineColumns.SavedEn,
            Value = "Value",
            Id = "Cell id",
            Mark = "Version mark",
            Guide = "How to use it",
            Choice = "Option",
            Steps =
            [
                "Change the column “Value” only (yellow cells). The others are locked; please do not change, add or remove columns.",
                "Rows that you do not fill in may be removed. A cell left as it was changes nothing.",
                "Emptying a cell that held a figure removes that figure.",
                "Percent as 87.5%, days as 15/10/2026.",
                "Upload the file on the page of the dossier. You see every change before it is saved; with one error no row is saved.",
                "Where somebody else changed the same cell meanwhile, both values are shown and you choose.",
            ],
            Yes = "Yes",
            No = "No",
        };

    public required string FiguresSheet { get; init; }

    public required string ChoicesSheet { get; init; }

    public required string GuideSheet { get; init; }

    public required string Code { get; init; }

    public required string Criterion { get; init; }

    public required string Rule { get; init; }

    public required string Figure { get; init; }

    public required string Unit { get; init; }

    public required string LastYear { get; init; }

    /// <summary>What people read; the column after it holds the same for the machine.</summary>
    public required string SavedShown { get; init; }

    public required string Saved { get; init; }

    public required string Value { get; init; }

    public required string Id { get; init; }

    public required string Mark { get; init; }

    public required string Guide { get; init; }

    public required string Choice { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public static EntryWorkbookTexts In(Language language) => language == Language.Vi ? Vi : En;
}
