using OpenDti.Scoring;

namespace OpenDti.Web.Features.Bonuses.Scheme;

public sealed record SchemeTexts
{
    public required string Title { get; init; }
    public required Func<string, string> Lead { get; init; }
    public required string Findings { get; init; }
    public required Func<int?, string> At { get; init; }
    public required string Decision { get; init; }
    public required string DecisionHint { get; init; }
    public required string Fictional { get; init; }
    public required string Attach { get; init; }
    public required string Another { get; init; }

    public static SchemeTexts Vi { get; } =
        new()
        {
            Title = "Xem trước quy định điểm thưởng",
            Lead = file => $"Tệp {file}. Quy định này chưa có hiệu lực.",
            Findings = "Lỗi trong tệp",
            At = line => line is { } number ? $"Dòng {number}: " : "",
            Decision = "Văn bản quyết định",
            DecisionHint = "Có hiệu lực với khối này ngay khi xác nhận; các đơn vị nhận được thông báo.",
            Fictional = "Quy định minh họa, không phải của tỉnh nào.",
            Attach = "Áp dụng cho khối này",
            Another = "Tải lên tệp khác",
        };

    public static SchemeTexts En { get; } =
        new()
        {
            Title = "Preview of a bonus scheme",
            Lead = file => $"File {file}. The scheme does not hold yet.",
            Findings = "Findings in the file",
            At = line => line is { } number ? $"Line {number}: " : "",
            Decision = "The decision",
            DecisionHint = "It holds for this group as soon as you confirm; the units are told.",
            Fictional = "Fictional, no province's own.",
            Attach = "Attach it to this group",
            Another = "Upload another file",
        };

    public static SchemeTexts In(Language language) => language == Language.En ? En : Vi;
}
