using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of findings in files of values, by code.</summary>
internal static class FindingTextsOfValues
{
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["file.not-utf8"] = new("Tệp không phải mã UTF-8; hãy lưu lại dưới dạng UTF-8.", "The file is not UTF-8; save it as UTF-8."),
            ["values.no-row"] = new("Bảng chưa có dòng nào dưới dòng tiêu đề.", "There is no row under the header."),
            ["values.empty"] = new("Tệp số liệu trống.", "The values file is empty."),
            ["values.too-large"] = new("Tệp số liệu quá lớn.", "The values file is too large."),
            ["values.too-many-rows"] = new("Tệp số liệu có quá {0#} dòng.", "The values file has more than {0#} rows."),
            ["values.broken"] = new(
                "Không đọc được dòng này; kiểm tra dấu nháy kép và độ dài ô.",
                "This row cannot be read; look at its quotes and the length of its cells."
            ),
            ["values.cell-too-long"] = new("Ô dài quá {0#} ký tự.", "The cell is longer than {0#} characters."),
            ["values.too-many-findings"] = new(
                "Còn nhiều lỗi khác; hãy sửa các lỗi trên trước.",
                "There are more findings; mend these first."
            ),
            ["values.broken-text"] = new("Ô có ký tự không hợp lệ.", "The cell holds characters that are not valid."),
            ["values.missing-column"] = new("Thiếu cột “{0}”.", "The column “{0}” is missing."),
            ["values.unknown-column"] = new(
                "Không có cột “{0}” trong bộ chỉ số.[ Có phải “{1}”?]",
                "The set has no column “{0}”.[ Was “{1}” meant?]"
            ),
            ["values.unknown-trait"] = new(
                "Bộ chỉ số không có đặc điểm “{0}”.[ Có phải “{1}”?]",
                "The set has no trait “{0}”.[ Was “{1}” meant?]"
            ),
            ["values.not-yes-or-no"] = new("“{0}” không phải là có hoặc không.", "“{0}” is neither yes nor no."),
            ["decision.unknown-unit"] = new(
                "Không có đơn vị “{0}” trong tệp số liệu.[ Có phải “{1}”?]",
                "The values file has no unit “{0}”.[ Was “{1}” meant?]"
            ),
            ["values.duplicate-column"] = new("Cột “{0}” bị lặp lại.", "The column “{0}” stands twice."),
            ["values.cell-count"] = new("Dòng có {0} ô, dòng tiêu đề có {1} ô.", "The row has {0} cells, the header has {1}."),
            ["values.empty-cell"] = new("Cột “{0}” không được để trống.", "The column “{0}” may not be empty."),
            ["values.cell-not-text"] = new(
                "Ô này phải là văn bản, không phải “{0}”; hãy định dạng ô là văn bản (Text) rồi nhập lại.",
                "This cell has to be text, not “{0}”; format it as text and type it again."
            ),
            ["decision.unknown-body"] = new(
                "“{0}” không phải là appraiser (thẩm định) hoặc council (Hội đồng).",
                "“{0}” is neither appraiser nor council."
            ),
            ["decision.no-points"] = new("“{0}” không phải là số điểm.", "“{0}” is no amount of points."),
            ["entry-workbook.empty"] = new(
                "Tệp không có dòng số liệu nào; hãy tải lại tệp nhập từ trang hồ sơ.",
                "The file has no row of figures; download it again from the page of the dossier."
            ),
            ["entry-workbook.other-set"] = new(
                "Tệp được xuất trước khi bộ chỉ số của kỳ này được sửa đổi nên không nhận. Hãy tải tệp mới, chép số liệu sang rồi tải lên.",
                "The file was made before the set of this round was amended and is not taken. Download a new one, copy your figures and upload that."
            ),
            ["entry-workbook.other-dossier"] = new(
                "Dòng này không thuộc hồ sơ đang mở (dấu phiên bản “{0}”); hãy tải lên đúng tệp của hồ sơ này.",
                "This row does not belong to this dossier (version mark “{0}”); upload the file that was made from it."
            ),
            ["entry-workbook.unknown-input"] = new(
                "Bộ chỉ số của hồ sơ này không có ô nhập “{0}”.",
                "The indicator set of this dossier has no input “{0}”."
            ),
            ["entry-workbook.repeated-input"] = new(
                "Ô nhập “{0}” đứng ở hai dòng; chỉ giữ một dòng.",
                "The input “{0}” stands in two rows; keep one."
            ),
            ["entry-workbook.altered-saved"] = new(
                "Cột số liệu đang lưu đã bị sửa thành “{0}”; hãy tải lại tệp rồi nhập ở cột giá trị.",
                "The column of saved values was altered to “{0}”; download the file again and type into the value column."
            ),
            ["values.duplicate-code"] = new("Mã đơn vị “{0}” đã có ở dòng {1}.", "The unit code “{0}” already stands in row {1}."),
        };
}
