using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of remarks on sets that can be used, by code: what may be meant otherwise, and what would be better.</summary>
internal static class FindingTextsOfLint
{
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["lint.no-evidence"] = new("{0}: chưa nêu tài liệu kiểm chứng; thêm evidence.", "{0}: no evidence is named; add evidence."),
            ["lint.no-points"] = new(
                "{0}: điểm tối đa bằng 0; nếu chỉ để cung cấp thông tin, dùng information.",
                "{0}: its maximum is 0; if it is asked for information only, use information."
            ),
            ["lint.unused-input"] = new(
                "Số liệu “{0}” không dùng trong cách tính nào; bỏ đi hoặc đưa vào một tiêu chí.",
                "No rule uses the input “{0}”; drop it or use it."
            ),
            ["lint.zero-divisor"] = new(
                "Mẫu số “{0}” có thể bằng 0; đặt min: 1 hoặc nêu rõ whenUndefined.",
                "The denominator “{0}” may be 0; set min: 1 or say whenUndefined."
            ),
            ["lint.no-difference"] = new(
                "{0}: cả {1#} đơn vị đều được {2#} điểm; tiêu chí này không phân biệt được các đơn vị.",
                "{0}: all {1#} units have {2#} points; the row decides nothing between them."
            ),
            ["lint.maximum-beyond-bounds"] = new(
                "Với giới hạn của số liệu “{0}”, mức cao nhất là {1#} điểm, không đạt điểm tối đa {2#}; tăng max của số liệu hoặc điểm mỗi đơn vị.",
                "Within the bounds of “{0}” the most is {1#} points, below the maximum of {2#}; raise the bound or the points for one."
            ),
            ["lint.step-never-reached"] = new(
                "Mức có giới hạn {0#} không bao giờ được xét vì mức đứng trước đã bao gồm; sắp xếp lại các mức.",
                "The step at {0#} is never reached because one before it covers it; put the steps in order."
            ),
            ["lint.steps-both-ways"] = new(
                "Các mức vừa tính từ dưới lên (from, above) vừa từ trên xuống (upTo, below); dùng một chiều để không hở hoặc chồng lấn.",
                "Steps go up (from, above) and down (upTo, below) at once; keep to one way, so that none overlap and none gape."
            ),
            ["lint.steps-not-monotone"] = new(
                "Điểm của các mức không giảm dần từ trên xuống; kiểm tra lại thứ tự hoặc điểm.",
                "The points of the steps do not fall from the top down; look at their order and worth."
            ),
            ["lint.step-beyond-bounds"] = new(
                "Mức đạt điểm tối đa ({0#}) vượt giá trị lớn nhất của số liệu “{1}” ({2#}).",
                "The step that brings everything ({0#}) lies beyond the largest value of “{1}” ({2#})."
            ),
            ["lint.share-beyond-whole"] = new(
                "Mức đạt điểm tối đa ({0#}%) không thể đạt vì tỷ lệ không vượt quá 100%.",
                "The step that brings everything ({0#}%) cannot be reached: a share is at most 100%."
            ),
        };
}
