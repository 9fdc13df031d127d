using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Correcting;

public sealed record CorrectionTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required Func<string, string, int, string> Public { get; init; }
    public required string SeePublic { get; init; }
    public required string Complaints { get; init; }
    public required Func<int, string> StillOpen { get; init; }
    public required string Changes { get; init; }
    public required string ChangesHint { get; init; }
    public required string NoChanges { get; init; }
    public required string Unit { get; init; }
    public required string Points { get; init; }
    public required string Change { get; init; }
    public required string Rank { get; init; }
    public required string Class { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required string RecordTitle { get; init; }
    public required string RecordHint { get; init; }
    public required string NumberHint { get; init; }
    public required string Recorded { get; init; }
    public required string OtherFigures { get; init; }
    public required string ReleaseTitle { get; init; }
    public required string ReleaseLead { get; init; }
    public required string Reason { get; init; }
    public required string Release { get; init; }
    public required Func<string, string> UsualReason { get; init; }

    public static CorrectionTexts Vi { get; } =
        new()
        {
            Title = "Điều chỉnh kết quả đã công bố",
            Lead =
                "Kết quả đã công bố chỉ được thay bằng kết quả điều chỉnh có quyết định sửa đổi hoặc thay thế. Bản cũ vẫn đọc được tại địa chỉ của nó.",
            Public = (number, date, version) => $"Đang công bố: Quyết định số {number} ngày {date}, bản thứ {version}",
            SeePublic = "Xem kết quả đang công bố",
            Complaints = "Kiến nghị được giải quyết theo hướng điều chỉnh",
            StillOpen = count => $"Còn {count} kiến nghị chưa giải quyết; nếu công bố bây giờ, có thể phải điều chỉnh thêm lần nữa.",
            Changes = "Thay đổi so với kết quả đang công bố",
            ChangesHint = "Điều chỉnh một đơn vị có thể làm thay đổi hạng của đơn vị khác.",
            NoChanges = "Tổng điểm, hạng và xếp loại của mọi đơn vị không thay đổi.",
            Unit = "Đơn vị",
            Points = "Điểm",
            Change = "Tăng, giảm",
            Rank = "Hạng",
            Class = "Xếp loại",
            FromTo = (before, after) => before == after ? after : $"{before} → {after}",
            RecordTitle = "Ghi nhận quyết định sửa đổi, thay thế",
            RecordHint =
                "Sai sót về nội dung của văn bản đã phát hành được sửa bằng văn bản có hình thức tương đương (Điều 18 Nghị định 30/2020/NĐ-CP).",
            NumberHint = "Ví dụ: 3412/QĐ-UBND",
            Recorded = "Quyết định sửa đổi, thay thế",
            OtherFigures =
                "Số liệu đã thay đổi sau khi phê duyệt: quyết định này không còn đúng với kết quả ở trên. Hãy hủy ghi nhận rồi trình phê duyệt lại.",
            ReleaseTitle = "Công bố kết quả điều chỉnh",
            ReleaseLead = "Kết quả điều chỉnh thay bản đang công bố ngay trên trang công khai; bản cũ ghi rõ đã được thay thế.",
            Reason = "Lý do điều chỉnh (công khai)",
            Release = "Công bố kết quả điều chỉnh",
            UsualReason = units => $"Giải quyết kiến nghị của {units}.",
        };

    public static CorrectionTexts En { get; } =
        new()
        {
            Title = "Correction of released results",
            Lead =
                "Released results are only replaced by corrected ones that rest on an amending decision. The earlier document stays readable at its address.",
            Public = (number, date, version) => $"Public now: decision {number} of {date}, version {version}",
            SeePublic = "See the public results",
            Complaints = "Complaints that were adjusted",
            StillOpen = count => $"{count} complaints are not decided yet; after a release now there may have to be another.",
            Changes = "What changes in the public results",
            ChangesHint = "Correcting one unit may change the ranks of others.",
            NoChanges = "No unit's total, rank or class changes.",
            Unit = "Unit",
            Points = "Points",
            Change = "Change",
            Rank = "Rank",
            Class = "Class",
            FromTo = (before, after) => before == after ? after : $"{before} → {after}",
            RecordTitle = "Record the amending decision",
            RecordHint =
                "An error of content in an issued document is put right by a document of the same form (Article 18 of Decree 30/2020/NĐ-CP).",
            NumberHint = "For example: 3412/QĐ-UBND",
            Recorded = "The amending decision",
            OtherFigures =
                "Figures have changed since the approval: this decision no longer approves the results above. Withdraw it and have them approved again.",
            ReleaseTitle = "Release the corrected results",
            ReleaseLead = "The corrected results take the place of the public ones at once; the earlier version says what replaced it.",
            Reason = "Why the results are corrected (public)",
            Release = "Release the correction",
            UsualReason = units => $"Complaint of {units} decided.",
        };

    public static CorrectionTexts In(Language language) => language == Language.En ? En : Vi;
}
