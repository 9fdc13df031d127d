namespace OpenDti.Scoring;

/// <summary>Rules in Vietnamese, in the words in which decisions write them.</summary>
internal static class RuleTextsVi
{
    public static RuleTexts Texts { get; } =
        new()
        {
            Points = "{0} điểm",
            AboutPoints = "khoảng {0} điểm",
            ShareOfMax = "{0} điểm tối đa ({1})",
            FullMax = "điểm tối đa ({0})",
            Case = "{0}: {1}",
            ByAnswer = "Theo câu trả lời “{0}”:",
            ByValue = "Theo “{0}”:",
            ByRatio = "Theo tỷ lệ “{0}” chia cho “{1}”:",
            RatioOf = "Lấy “{0}” chia cho “{1}”, nhân với {2}; tính không quá {2}.",
            ShareOf = "Lấy “{0}” nhân với {1}; tính không quá {1}.",
            RatioToThreshold = "Lấy “{0}” chia cho “{1}”. Tỷ lệ từ {2} trở lên: {3}. Tỷ lệ dưới {2}: lấy tỷ lệ chia cho {2}, nhân với {3}.",
            WhereZero = "Nếu “{0}” bằng 0: {1}.",
            CountTimes = "Lấy “{0}” nhân với {1}; tính không quá {2}.",
            SumOf = "Cộng điểm của {0} phần:",
            BestOf = "Lấy mức cao nhất trong {0} cách tính:",
            Part = "{0} (tối đa {1})",
            Capped = "Tính theo thang {0}, nhưng chỉ lấy không quá {1}:",
            KnockOut = "Nếu “{0}” là “{1}”: 0 điểm. Trường hợp còn lại:",
            Penalty = "Điểm trừ: lấy “{1}” nhân với {0}; trừ không quá {2} và không xuống dưới 0 điểm.",
            OnlyIfDone = "Nếu “{0}” là “Không”: 0 điểm. Nếu là “Có”:",
            ByDay = "Theo “{0}”, thời hạn {1}:",
            OnTime = "đúng hạn",
            LateBetween = "chậm từ {0} đến {1} ngày",
            Later = "chậm hơn",
            Late = "chậm",
            PeerBestHigher = "So với đơn vị tốt nhất trong khối: lấy “{0}” của đơn vị chia cho giá trị cao nhất trong khối, nhân với {1}.",
            PeerBestLower =
                "So với đơn vị tốt nhất trong khối (ít hơn là tốt hơn): lấy giá trị thấp nhất trong khối chia cho “{0}” của đơn vị, nhân với {1}.",
            PeerMinMaxHigher =
                "So trong khối về “{0}”: lấy giá trị của đơn vị trừ giá trị thấp nhất, chia cho khoảng cách từ giá trị thấp nhất đến giá trị cao nhất, nhân với {1}.",
            PeerMinMaxLower =
                "So trong khối về “{0}” (ít hơn là tốt hơn): lấy giá trị cao nhất trừ giá trị của đơn vị, chia cho khoảng cách từ giá trị thấp nhất đến giá trị cao nhất, nhân với {1}.",
            WherePeersAreEqual = "Nếu mọi đơn vị trong khối bằng nhau: {0}.",
            WhereBestIsZero = "Nếu số chia bằng 0: {0}.",
            PeerRankHigher = "Theo thứ hạng của đơn vị trong khối về “{0}” (nhiều hơn là tốt hơn):",
            PeerRankLower = "Theo thứ hạng của đơn vị trong khối về “{0}” (ít hơn là tốt hơn):",
            Place = "hạng {0}",
            Formula = "Theo công thức: {0}, trong đó:",
            FormulaLetter = "{0} là “{1}”",
            FormulaHeld = "kết quả dưới 0 tính là 0 điểm, trên {0} tính là {0}",
            FormulaNames = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["and"] = "và",
                ["or"] = "hoặc",
                ["not"] = "không phải",
                ["yes"] = "có",
                ["no"] = "không",
            },
            FormulaMeanings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["if"] = "if(điều kiện, x, y): x nếu điều kiện đúng, y nếu sai",
                ["min"] = "min: số nhỏ nhất",
                ["max"] = "max: số lớn nhất",
                ["sum"] = "sum: tổng",
                ["count"] = "count: số điều kiện đúng",
                ["round"] = "round(x, n): x làm tròn đến n chữ số thập phân",
                ["clamp"] = "clamp(x, p, q): x, nhưng không dưới p và không quá q",
                ["peers.max"] = "peers.max: giá trị cao nhất trong khối",
                ["peers.min"] = "peers.min: giá trị thấp nhất trong khối",
                ["peers.rank"] = "peers.rank: thứ hạng của đơn vị trong khối, nhiều hơn là tốt hơn",
            },
            Information = "Chỉ cung cấp thông tin, không tính điểm.",
            AwardedByScale = "Người thẩm định hoặc Hội đồng chấm từ 0 đến {0} theo thang mô tả, có ghi lý do.",
            AwardedUnpublished = "Các dòng dưới chỉ số này chưa được công khai trong quyết định; chỉ có tổng điểm, tối đa {0}.",
            FromTo = "từ {0} đến {1}",
            FromToBelow = "từ {0} đến dưới {1}",
            AboveTo = "trên {0} đến {1}",
            AboveToBelow = "trên {0} đến dưới {1}",
            Otherwise = "trường hợp còn lại",
            FirstThatHolds = "Đọc từ trên xuống, lấy mức đầu tiên thỏa mãn.",
            AppliesTo = "Chỉ áp dụng cho đơn vị: {0}.",
            AppliesNotTo = "Không áp dụng cho đơn vị: {0}.",
            GroupCapped = "Tổng điểm các nội dung thành phần tính không quá {0}.",
            GroupKnockedOut = "Nếu “{0}” là “Có”: cả nhóm được 0 điểm.",
        };
}
