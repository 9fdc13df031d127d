using OpenDti.Scoring;

namespace OpenDti.Web.Features.Inspection.Lists;

public sealed record ListTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string Lead { get; init; }
    public required Func<InspectionList, string> Name { get; init; }
    public required Func<InspectionList, string> About { get; init; }
    public required string Which { get; init; }
    public required string None { get; init; }
    public required string When { get; init; }
    public required string Unit { get; init; }
    public required string Person { get; init; }
    public required string What { get; init; }
    public required string Reason { get; init; }
    public required string Declared { get; init; }
    public required string Final { get; init; }
    public required string Change { get; init; }
    public required string ByPerson { get; init; }
    public required string Decisions { get; init; }
    public required string Added { get; init; }
    public required string Taken { get; init; }
    public required string Workbook { get; init; }
    public required string Csv { get; init; }
    public required Func<string, int, string> FileName { get; init; }
    public required string History { get; init; }
    public required string AllUnits { get; init; }
    public required string Unknown { get; init; }
    public required Func<string, string> Saved { get; init; }
    public required Func<string, string> EvidenceAttached { get; init; }
    public required Func<string, string> EvidenceDetached { get; init; }
    public required string EvidenceReplaced { get; init; }
    public required Func<string, string> Measured { get; init; }
    public required Func<string, string> Contested { get; init; }
    public required Func<string, string, string> Explained { get; init; }
    public required Func<string, string> CorrectionsConfirmed { get; init; }
    public required string Sent { get; init; }
    public required string Confirmed { get; init; }
    public required Func<string, string> Returned { get; init; }
    public required string Withdrawn { get; init; }
    public required Func<string, string, string, string> Ruled { get; init; }
    public required string RulingWithdrawn { get; init; }
    public required Func<string, string, string> Extended { get; init; }
    public required Func<string, string> TraitsGiven { get; init; }
    public required Func<string, string, string> DeadlineMoved { get; init; }
    public required Func<string, string> Corrected { get; init; }
    public required string Summary { get; init; }
    public required Func<string, string, string> Decision { get; init; }
    public required Func<string, string, string, string, string> SetAmended { get; init; }
    public required Func<string, string, string, string> BonusAttached { get; init; }
    public required Func<int, string> Affected { get; init; }
    public required Func<string, string, string> PointsMoved { get; init; }
    public required Func<string, string, string> BonusMoved { get; init; }
    public required Func<string, string, string> RankMoved { get; init; }
    public required string Piece { get; init; }
    public required string Criteria { get; init; }
    public required string HandedInBy { get; init; }
    public required string ByUnit { get; init; }
    public required string Files { get; init; }

    public static ListTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"Kiểm tra, giám sát: {kind}, năm {year}",
            ShortTitle = "Kiểm tra, giám sát",
            Lead = "Các danh sách lấy thẳng từ nhật ký không thể sửa. Người kiểm tra, giám sát chỉ xem, không thay đổi được gì.",
            Name = list =>
                list switch
                {
                    InspectionList.AfterDeadline => "Thay đổi sau hạn",
                    InspectionList.Extensions => "Gia hạn, đổi hạn",
                    InspectionList.Overrides => "Điểm khác tự đánh giá",
                    InspectionList.Council => "Điểm do Hội đồng thay đổi",
                    InspectionList.Unopened => "Tài liệu kiểm chứng chưa ai mở",
                    InspectionList.Amendments => "Sửa đổi, bổ sung quy định",
                    _ => "Trả lại, thu hồi",
                },
            About = list =>
                list switch
                {
                    InspectionList.AfterDeadline =>
                        "Việc đơn vị làm, số liệu giám sát nhận vào sau hạn chung có hiệu lực lúc đó: nhờ được gia hạn, được trả lại để bổ sung, giải trình, nêu ý kiến.",
                    InspectionList.Extensions => "Mọi lần gia hạn cho một đơn vị hoặc điều chỉnh hạn chung, ai quyết định và vì sao.",
                    InspectionList.Overrides => "Tiêu chí có điểm khác với điểm tính từ số liệu đơn vị khai, người quyết định và lý do.",
                    InspectionList.Council =>
                        "Điểm, xếp loại trước và sau quyết định của Hội đồng, người ghi nhận và lý do; cả những quyết định đã hủy.",
                    InspectionList.Unopened =>
                        "Tệp đã gắn với tiêu chí mà chưa người thẩm định nào mở. Không tính đường dẫn và nội dung xem tại cơ quan.",
                    InspectionList.Amendments =>
                        "Mọi quyết định sửa đổi bộ chỉ số hoặc ban hành, thay quy định điểm thưởng khi kỳ đang diễn ra; điểm và thứ hạng từng đơn vị trước và sau, dựng lại từ nhật ký.",
                    _ => "Mọi lần lãnh đạo trả lại, đơn vị thu hồi, người thẩm định trả lại tiêu chí.",
                },
            Which = "Danh sách",
            None = "Không có trường hợp nào.",
            When = "Lúc",
            Unit = "Đơn vị",
            Person = "Người thực hiện",
            What = "Việc",
            Reason = "Lý do",
            Declared = "Tự đánh giá",
            Final = "Hiện tại",
            Change = "Thay đổi",
            ByPerson = "Theo người quyết định",
            Decisions = "Số tiêu chí",
            Added = "Điểm tăng",
            Taken = "Điểm giảm",
            Workbook = "Tải tất cả danh sách (XLSX)",
            Csv = "Tải danh sách này (CSV)",
            FileName = (kind, year) => $"Kiểm tra, giám sát {year} - {kind}",
            History = "Lịch sử hồ sơ",
            AllUnits = "Tất cả đơn vị",
            Unknown = "không rõ",
            Saved = criterion => $"Lưu {criterion}",
            EvidenceAttached = criterion => $"Gắn tài liệu kiểm chứng: {criterion}",
            EvidenceDetached = criterion => $"Gỡ tài liệu kiểm chứng: {criterion}",
            EvidenceReplaced = "Thay tệp tài liệu kiểm chứng",
            Measured = figures => $"Nhận số liệu giám sát: {figures}",
            Contested = figure => $"Có ý kiến về số liệu giám sát: {figure}",
            Explained = (criterion, proposed) =>
                proposed.Length == 0 ? $"Giải trình: {criterion}" : $"Giải trình: {criterion}; đề nghị số liệu: {proposed}",
            CorrectionsConfirmed = criteria => $"Lãnh đạo xác nhận nội dung bổ sung: {criteria}",
            Sent = "Trình lãnh đạo",
            Confirmed = "Xác nhận và gửi",
            Returned = criteria => $"Lãnh đạo trả lại: {criteria}",
            Withdrawn = "Thu hồi hồ sơ đã gửi",
            Ruled = (line, before, after) => $"Hội đồng quyết định {line}: {before} → {after}",
            RulingWithdrawn = "Hủy một quyết định của Hội đồng",
            Extended = (before, after) => $"Gia hạn từ {before} đến {after}",
            TraitsGiven = traits => traits.Length == 0 ? "Bỏ đặc điểm của đơn vị" : $"Ghi nhận đặc điểm của đơn vị: {traits}",
            DeadlineMoved = (before, after) => $"Đổi hạn chung từ {before} thành {after}",
            Corrected = criterion => $"Điều chỉnh sau kiến nghị: {criterion}",
            Summary = "Trích yếu",
            Decision = (number, day) => $"Quyết định số {number} ngày {day}",
            SetAmended = (before, after, decision, body) => $"Bộ chỉ số: phiên bản {before} → {after}, {decision} của {body}",
            BonusAttached = (version, decision, body) => $"Quy định điểm thưởng: phiên bản {version}, {decision} của {body}",
            Affected = units => units == 0 ? "Không đơn vị nào thay đổi điểm, thứ hạng." : $"{units} đơn vị thay đổi điểm, thứ hạng.",
            PointsMoved = (before, after) => $"điểm {before} → {after}",
            BonusMoved = (before, after) => $"điểm thưởng {before} → {after}",
            RankMoved = (before, after) => before == after ? $"hạng {after} (không đổi)" : $"hạng {before} → {after}",
            Piece = "Tài liệu kiểm chứng",
            Criteria = "Tiêu chí",
            HandedInBy = "Người nộp",
            ByUnit = "Theo đơn vị",
            Files = "Tệp chưa ai mở",
        };

    public static ListTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"Inspection: {kind}, {year}",
            ShortTitle = "Inspection",
            Lead = "The lists come straight from the record, which nobody can alter. An auditor reads and changes nothing.",
            Name = list =>
                list switch
                {
                    InspectionList.AfterDeadline => "Changes after the deadline",
                    InspectionList.Extensions => "More time, moved deadlines",
                    InspectionList.Overrides => "Points other than declared",
                    InspectionList.Council => "Points moved by the council",
                    InspectionList.Unopened => "Evidence nobody opened",
                    InspectionList.Amendments => "Amendments of the rules",
                    _ => "Returned, withdrawn",
                },
            About = list =>
                list switch
                {
                    InspectionList.AfterDeadline =>
                        "What units did after the common deadline in force at that moment, because they had more time or were asked to correct.",
                    InspectionList.Extensions =>
                        "Every time one unit was given more time or the deadline of all was moved, by whom and why.",
                    InspectionList.Overrides =>
                        "Criteria whose points are not those of the figures the unit declared, who decided and why.",
                    InspectionList.Council =>
                        "Points or class before and after a decision of the council, who recorded it and why; withdrawn ones too.",
                    InspectionList.Unopened =>
                        "Files attached to a criterion that no appraiser has opened. Links and what is seen on the spot are not counted.",
                    InspectionList.Amendments =>
                        "Every decision that amended the set or put a bonus scheme in force while the round ran; each unit's points and rank before and after, rebuilt from the record.",
                    _ => "Every return by a leader or an appraiser and every withdrawal.",
                },
            Which = "List",
            None = "There is no such case.",
            When = "When",
            Unit = "Unit",
            Person = "Who",
            What = "What",
            Reason = "Reason",
            Declared = "Declared",
            Final = "Now",
            Change = "Change",
            ByPerson = "By who decided",
            Decisions = "Criteria",
            Added = "Points added",
            Taken = "Points taken",
            Workbook = "Download all lists (XLSX)",
            Csv = "Download this list (CSV)",
            FileName = (kind, year) => $"Inspection {year} - {kind}",
            History = "History of the dossier",
            AllUnits = "All units",
            Unknown = "unknown",
            Saved = criterion => $"Saved {criterion}",
            EvidenceAttached = criterion => $"Attached evidence: {criterion}",
            EvidenceDetached = criterion => $"Took evidence off: {criterion}",
            EvidenceReplaced = "Replaced a file of evidence",
            Measured = figures => $"Monitored figures came in: {figures}",
            Contested = figure => $"Contested a monitored figure: {figure}",
            Explained = (criterion, proposed) =>
                proposed.Length == 0 ? $"Explained: {criterion}" : $"Explained: {criterion}; proposed figures: {proposed}",
            CorrectionsConfirmed = criteria => $"Leader confirmed corrections: {criteria}",
            Sent = "Sent to the leader",
            Confirmed = "Confirmed and sent",
            Returned = criteria => $"Returned by the leader: {criteria}",
            Withdrawn = "Withdrawn after it was sent",
            Ruled = (line, before, after) => $"Council decided on {line}: {before} → {after}",
            RulingWithdrawn = "A decision of the council withdrawn",
            Extended = (before, after) => $"More time: from {before} to {after}",
            TraitsGiven = traits => traits.Length == 0 ? "Traits of the unit removed" : $"Traits of the unit: {traits}",
            DeadlineMoved = (before, after) => $"Deadline of all moved from {before} to {after}",
            Corrected = criterion => $"Corrected after a complaint: {criterion}",
            Summary = "Summary",
            Decision = (number, day) => $"Decision {number} of {day}",
            SetAmended = (before, after, decision, body) => $"Set: version {before} → {after}, {decision} by {body}",
            BonusAttached = (version, decision, body) => $"Bonus scheme: version {version}, {decision} by {body}",
            Affected = units =>
                units == 0
                    ? "No unit's points or rank changed."
                    : $"{units} {(units == 1 ? "unit" : "units")} with other points or another rank.",
            PointsMoved = (before, after) => $"points {before} → {after}",
            BonusMoved = (before, after) => $"bonus {before} → {after}",
            RankMoved = (before, after) => before == after ? $"rank {after} (unchanged)" : $"rank {before} → {after}",
            Piece = "Evidence",
            Criteria = "Criteria",
            HandedInBy = "Handed in by",
            ByUnit = "By unit",
            Files = "Files nobody opened",
        };

    public static ListTexts In(Language language) => language == Language.En ? En : Vi;
}
