using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Receipts;

/// <summary>What was looked at in a receipt, in words.</summary>
public static class ReceiptSentences
{
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    private static readonly Dictionary<string, Text> Texts = new()
    {
        ["receipt.unreadable"] = new(
            "Tệp không phải là biên nhận (dạng {0}) hoặc đã bị cắt, sửa đến mức không đọc được.",
            "The file is no receipt (format {0}), or was cut or changed beyond reading."
        ),
        ["receipt.bytes"] = new(
            "Tệp không còn nguyên dạng như khi cấp: khác từ dòng {0} (byte {1}).",
            "The file is not as it was given: it differs from line {0} on (byte {1})."
        ),
        ["receipt.checksum"] = new("Tệp còn nguyên dạng như khi cấp. Mã tệp: {0}", "The file is as it was given. File code: {0}"),
        ["receipt.checksum-differs"] = new(
            "Nội dung tệp không khớp mã tệp ghi trong tệp: có giá trị đã bị sửa sau khi cấp.",
            "The content does not fit the file code in it: something was changed after it was given."
        ),
        ["receipt.code"] = new("Mã bạn nhập khớp với biên nhận.", "The code that you gave is the receipt's."),
        ["receipt.code-differs"] = new(
            "Mã bạn nhập không phải mã của biên nhận này. Mã xác nhận ghi trong tệp: {0}",
            "The code that you gave is not this receipt's. The confirmation code in the file: {0}"
        ),
        ["receipt.chain"] = new(
            "Chuỗi {0} mục nhật ký liền mạch, không mục nào bị sửa, bỏ hoặc đổi chỗ.",
            "The chain of {0} entries is whole: none was altered, left out or moved."
        ),
        ["receipt.chain-broken"] = new(
            "Chuỗi nhật ký đứt ở mục {0}/{1}: mục này hoặc mục đứng trước đã bị sửa, bỏ hoặc đổi chỗ.",
            "The chain breaks at entry {0} of {1}: it, or the one before, was altered, left out or moved."
        ),
        ["receipt.head"] = new("Mã xác nhận là mã của mục cuối: {0}", "The confirmation code is the hash of the last entry: {0}"),
        ["receipt.head-differs"] = new(
            "Mã xác nhận không phải mã của mục cuối trong chuỗi (biên nhận ghi mục {0}).",
            "The confirmation code is not the hash of the last entry (the receipt names entry {0})."
        ),
        ["receipt.entry-unreadable"] = new("Không đọc được mục nhật ký {0}.", "Entry {0} cannot be read."),
        ["receipt.unknown-kind"] = new(
            "Mục {0} thuộc loại “{1}” mà phiên bản công cụ này chưa biết; hãy dùng phiên bản mới hơn.",
            "Entry {0} is of the kind “{1}”, which this version does not know; use a newer one."
        ),
        ["receipt.opened"] = new("Nhật ký là của hồ sơ {0}, năm {1}.", "The entries are those of the dossier of {0}, {1}."),
        ["receipt.other-dossier"] = new(
            "Nhật ký không phải của đơn vị hoặc kỳ đánh giá ghi trên biên nhận.",
            "The entries are not those of the unit or the round on the receipt."
        ),
        ["receipt.confirmed"] = new(
            "Mục cuối là xác nhận lúc {0}, bằng tài khoản {1}, cho đúng nội dung đã xem.",
            "The last entry is the confirmation at {0}, by account {1}, of exactly what was shown."
        ),
        ["receipt.not-confirmed"] = new("Mục cuối của nhật ký không phải là xác nhận.", "The last entry is no confirmation."),
        ["receipt.confirmation-differs"] = new(
            "Người, thời điểm hoặc phiên bản xác nhận ghi trên biên nhận khác với nhật ký.",
            "Person, time or version of the confirmation differ between the receipt and the entries."
        ),
        ["receipt.by-paper"] = new(
            "Xác nhận bằng phiếu đã ký; SHA-256 của bản chụp: {0}.",
            "Confirmed by a signed form; SHA-256 of its copy: {0}."
        ),
        ["receipt.own-entries"] = new(
            "Tài khoản xác nhận ({0}) cũng đã nhập số liệu của hồ sơ này.",
            "The account that confirmed ({0}) also entered figures of this dossier."
        ),
        ["receipt.set"] = new(
            "Bộ chỉ số trong tệp: {0}, phiên bản {1}, SHA-256 {2}.",
            "The set in the file: {0}, version {1}, SHA-256 {2}."
        ),
        ["receipt.set-differs"] = new(
            "Nội dung bộ chỉ số trong tệp không khớp mã SHA-256 của nó.",
            "The text of the set does not fit its SHA-256."
        ),
        ["receipt.other-set"] = new(
            "Bộ chỉ số trong tệp không phải là phiên bản đang áp dụng khi xác nhận (SHA-256: {0}).",
            "The set in the file is not the version in force when it was confirmed (SHA-256: {0})."
        ),
        ["receipt.set-unreadable"] = new(
            "Không dùng được bộ chỉ số {0}, phiên bản {1} trong tệp.",
            "The set {0}, version {1} in the file cannot be used."
        ),
        ["receipt.value"] = new("Giá trị “{1}” của số liệu {0} không đúng dạng lưu.", "The value “{1}” of {0} is not in stored form."),
        ["receipt.total"] = new(
            "Tính lại từ nhật ký được {0}/{1} điểm, đúng như biên nhận ghi.",
            "Computed again from the entries: {0} of {1} points, as the receipt says."
        ),
        ["receipt.total-differs"] = new(
            "Biên nhận ghi tổng {0} điểm, nhưng tính lại được {1} điểm.",
            "The receipt says {0} points in total; computed again they are {1}."
        ),
        ["receipt.lines"] = new(
            "Điểm của {0} chỉ số chính đúng như biên nhận ghi.",
            "The points of {0} main indices are as the receipt says."
        ),
        ["receipt.line-differs"] = new(
            "Điểm của chỉ số chính {0} khác với kết quả tính lại.",
            "The points of main index {0} differ from what is computed."
        ),
        ["receipt.peers"] = new(
            "{0} tiêu chí so sánh giữa các đơn vị không tính lại được từ một hồ sơ, lúc xác nhận cũng chưa tính: {1}.",
            "{0} criteria compare units and cannot be computed from one dossier; they were not computed at the confirmation either: {1}."
        ),
    };

    /// <summary>Every code that has a sentence.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The sentence of something that was looked at.</summary>
    public static string Of(ReceiptCheck check, Language language)
    {
        var args = check.Args.Select((arg, place) => (object)Said(check.Code, arg, place, language)).ToArray();
        return string.Format(CultureInfo.InvariantCulture, Texts[check.Code].In(language), args);
    }

    private static string Said(string code, string arg, int place, Language language) =>
        code switch
        {
            "receipt.confirmed" when place == 0 => Clock(arg),
            "receipt.total" or "receipt.total-differs" => Shown.Number(decimal.Parse(arg, CultureInfo.InvariantCulture), language),
            _ => arg,
        };

    private static string Clock(string milliseconds)
    {
        var received = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));
        return received.ToOffset(Hanoi).ToString("HH:mm:ss dd/MM/yyyy", CultureInfo.InvariantCulture);
    }
}
