using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Sets;

internal static class SetTextsVi
{
    public static SetTexts Texts { get; } =
        new()
        {
            Version = version => $"Bộ chỉ số, phiên bản {version}",
            Decision = (number, date, body) => $"Ban hành theo Quyết định số {number} ngày {date} của {body}.",
            DecisionText = "Văn bản gốc",
            Fictional = "Bộ chỉ số minh họa, không phải của cơ quan nào.",
            Gaps = gaps => $"Phần của quyết định chưa có ở đây: {gaps}",
            Total = "Điểm tối đa",
            MainIndices = "Chỉ số chính",
            Criteria = "Tiêu chí tính điểm",
            Unscored = count => count == 0 ? "" : $"và {count} nội dung cung cấp thông tin",
            Amendments = "Sửa đổi, bổ sung trong kỳ đánh giá",
            ReplacedBy = "được thay bằng",
            InPlaceOf = "thay cho",
            Since = date => $"từ ngày {date}",
            AmendedBy = (number, date, body) => $"Căn cứ Quyết định số {number} ngày {date} của {body}:",
            UsedIn = "Được dùng cho",
            NotReleased = "chưa công bố kết quả",
            Contents = "Cấu trúc bộ chỉ số",
            MaxPoints = "Điểm tối đa",
            Criterion = "Tiêu chí",
            HowScored = "Cách xác định và tính điểm",
            InWords = "Cách hệ thống tính",
            FiguresAndEvidence = "Số liệu và tài liệu kiểm chứng",
            Evidence = "Tài liệu kiểm chứng",
            Sensitive = "không công khai kết quả từng tiêu chí",
            Illustrative = "minh họa",
            Policies = "Quy định chung",
            PoliciesLead = "Những điều áp dụng cho cả bộ chỉ số. Những nội dung mà quyết định không nêu thì áp dụng mặc định ghi ở đây.",
            File = "Tệp bộ chỉ số",
            FileLead =
                "Tệp văn bản này chứa toàn bộ bộ chỉ số; từ tệp này và tài liệu kết quả có thể tính lại các điểm được công khai. Mã băm cho biết tệp không bị sửa.",
            Download = "Tải tệp bộ chỉ số (YAML)",
            InTheSet = "Xem trong bộ chỉ số",
            SumOfLines = "Điểm là tổng điểm các nội dung thành phần.",
            Kind = kind =>
                kind switch
                {
                    InputKind.Count => "số đếm",
                    InputKind.Number => "số",
                    InputKind.Percent => "%",
                    InputKind.YesNo => "có hoặc không",
                    InputKind.Choice => "chọn một mức",
                    _ => "ngày",
                },
            Source = source =>
                source switch
                {
                    InputSource.Monitored => "số liệu giám sát",
                    InputSource.Survey => "kết quả khảo sát",
                    _ => "đơn vị khai",
                },
            Sealed = "không công khai",
        };
}
