using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of findings in workbooks, by code: each says what to do in the spreadsheet.</summary>
internal static class FindingTextsOfWorkbooks
{
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["xlsx.too-large"] = new(
                "Tệp XLSX quá lớn (tối đa {0#} MB, giải nén tối đa {1#} MB); hãy chỉ giữ lại trang số liệu rồi lưu lại.",
                "The XLSX file is too large (at most {0#} MB, {1#} MB unpacked); keep the sheet of values only and save again."
            ),
            ["xlsx.broken"] = new(
                "Tệp XLSX bị hỏng hoặc không đúng chuẩn; hãy mở bằng phần mềm bảng tính rồi lưu lại dạng .xlsx.",
                "The XLSX file is damaged or not valid; open it in a spreadsheet program and save it again as .xlsx."
            ),
            ["xlsx.not-a-workbook"] = new(
                "Tệp không phải là bảng tính XLSX; hãy lưu lại dạng .xlsx hoặc .csv.",
                "The file is no XLSX workbook; save it as .xlsx or .csv."
            ),
            ["xlsx.old-or-locked"] = new(
                "Tệp là bảng tính dạng cũ (.xls) hoặc được đặt mật khẩu; hãy bỏ mật khẩu và lưu lại dạng .xlsx.",
                "The file is an old workbook (.xls) or has a password; take the password off and save it as .xlsx."
            ),
            ["xlsx.macros"] = new(
                "Tệp có macro; hãy lưu lại dạng .xlsx không có macro.",
                "The workbook holds macros; save it as .xlsx without macros."
            ),
            ["xlsx.no-visible-sheet"] = new(
                "Tệp không có trang tính nào đang hiển thị; hãy bỏ ẩn trang số liệu.",
                "The workbook has no visible sheet; unhide the sheet of values."
            ),
            ["xlsx.missing-sheet"] = new(
                "Thiếu trang tính “{0}”; hãy dùng mẫu tải về từ hệ thống.",
                "The sheet “{0}” is missing; use the form that the system offers."
            ),
            ["xlsx.unknown-owner"] = new(
                "Không có chỉ số “{0}” ở trang Chỉ số.[ Có phải “{1}”?]",
                "There is no line “{0}” on the sheet of lines.[ Was “{1}” meant?]"
            ),
            ["xlsx.no-depth"] = new("Cấp “{0}” phải là số nguyên từ 1 đến {1}.", "The level “{0}” has to be a whole number from 1 to {1}."),
            ["xlsx.depth-gap"] = new(
                "Dòng này ở cấp {0} nhưng dòng đứng trước chỉ cho phép đến cấp {1}; kiểm tra lại cột Cấp.",
                "This row is of level {0}, the one before it allows up to {1}; look at the column of levels."
            ),
            ["xlsx.hidden-sheet"] = new(
                "Trang tính “{0}” bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa trang này.",
                "The sheet “{0}” is hidden but holds data; unhide or delete it."
            ),
            ["xlsx.hidden-row"] = new(
                "Dòng {0} bị ẩn nhưng có dữ liệu; hãy bỏ ẩn, bỏ lọc hoặc xóa dòng này.",
                "Row {0} is hidden but holds data; unhide it, clear the filter, or delete it."
            ),
            ["xlsx.hidden-column"] = new(
                "Cột {0} bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa cột này.",
                "Column {0} is hidden but holds data; unhide or delete it."
            ),
            ["xlsx.other-key"] = new(
                "Mục này ghi “{0}” nhưng cột ẩn “{2}” của dòng là của mục “{1}”; hãy để nguyên tên mục, hoặc bỏ ẩn rồi xóa ô của cột đó.",
                "The row says “{0}”, but its hidden column “{2}” is of “{1}”; leave the name, or unhide the column and clear the cell."
            ),
            ["xlsx.merged"] = new(
                "Các ô {0} bị gộp; hãy bỏ gộp ô và nhập giá trị vào từng ô.",
                "The cells {0} are merged; unmerge them and fill each."
            ),
            ["xlsx.formula"] = new(
                "Ô chứa công thức, kết quả lưu trong tệp có thể đã cũ; hãy sao chép rồi dán chỉ giá trị (Paste Special → Values).",
                "The cell holds a formula, whose stored result may be stale; copy it and paste values only (Paste Special → Values)."
            ),
            ["xlsx.error-cell"] = new(
                "Ô báo lỗi {0}; hãy nhập giá trị đúng hoặc để trống.",
                "The cell shows the error {0}; type the value or leave it empty."
            ),
            ["xlsx.not-a-day"] = new(
                "Ô có định dạng ngày nhưng “{0}” không phải là một ngày trọn vẹn; hãy nhập lại, ví dụ 15/10/2026.",
                "The cell is formatted as a day, but “{0}” is no whole day; type for example 15/10/2026."
            ),
            ["xlsx.unknown-cell"] = new(
                "Không đọc được ô này (“{0}”); hãy xóa ô rồi nhập lại.",
                "This cell cannot be read (“{0}”); clear it and type it again."
            ),
            ["xlsx.beyond-header"] = new(
                "Ô nằm ngoài các cột có tiêu đề; hãy xóa hoặc chuyển sang trang tính khác.",
                "The cell lies outside the columns that have a header; delete it or move it to another sheet."
            ),
            ["xlsx.too-many-cells"] = new(
                "Trang tính có quá {0#} ô; hãy xóa các dòng và cột trống đã định dạng rồi lưu lại.",
                "The sheet has more than {0#} cells; delete the empty rows and columns that are formatted, then save again."
            ),
            ["xlsx.too-many-columns"] = new("Trang tính có quá {0#} cột.", "The sheet has more than {0#} columns."),
        };
}
