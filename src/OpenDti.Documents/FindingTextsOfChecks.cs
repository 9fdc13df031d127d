using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>The sentences of findings and remarks on the checks of a set, by code.</summary>
internal static class FindingTextsOfChecks
{
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["check.duplicate-id"] = new("Mã điều kiện “{0}” bị lặp lại.", "The check “{0}” stands twice."),
            ["check.unknown-figure"] = new(
                "Thông báo nêu “{0}” nhưng điều kiện không dùng số liệu này.[ Có phải “{1}”?]",
                "The message shows “{0}”, which the condition does not name.[ Was “{1}” meant?]"
            ),
            ["check.not-of-the-unit"] = new(
                "Điều kiện chỉ được dùng số liệu của chính đơn vị, không dùng {0}.",
                "A check names the unit's own figures only, not {0}."
            ),
            ["check.names-nothing"] = new("Điều kiện không nêu số liệu nào.", "The check names no input."),
            ["check.never-asked"] = new(
                "Không tiêu chí nào hỏi số liệu “{0}” nên điều kiện không bao giờ được xét.",
                "No row asks for the input “{0}”, so the check would never be made."
            ),
            ["lint.check-never-fails"] = new(
                "Điều kiện “{0}” luôn đúng trong giới hạn của số liệu; bỏ đi hoặc xem lại.",
                "Within the bounds of its inputs the check “{0}” always holds; drop it or look at it again."
            ),
            ["lint.check-never-holds"] = new(
                "Điều kiện “{0}” không bao giờ đúng trong giới hạn của số liệu; xem lại chiều so sánh.",
                "Within the bounds of its inputs the check “{0}” never holds; look at the direction of the comparison."
            ),
            ["lint.check-is-built-in"] = new(
                "“{0}” không vượt “{1}” đã được cách tính điểm kiểm tra sẵn; bỏ điều kiện này.",
                "That “{0}” does not exceed “{1}” is checked by a rule already; drop the check."
            ),
            ["lint.check-figure-not-shown"] = new(
                "Thông báo chưa nêu số liệu “{0}”; thêm {0} trong dấu ngoặc nhọn để người nhập thấy giá trị.",
                "The message does not show “{0}”; put {0} in braces, so that the figure is seen."
            ),
        };
}
