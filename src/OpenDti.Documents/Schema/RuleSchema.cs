using System.Text.Json.Nodes;
using OpenDti.Documents.Yaml;

namespace OpenDti.Documents.Schema;

/// <summary>The shapes of rules as a schema: one key that names the shape, and under it what the shape needs.</summary>
internal static class RuleSchema
{
    public const string Rule = "rule";
    private const string Worth = "worth";
    private const string Steps = "steps";
    private const string Parts = "parts";
    private const string Undefined = "whenUndefined";

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Definitions =>
        [
            new(Rule, RuleOfOneShape()),
            new(
                Worth,
                SchemaNode.NumberOr(
                    @"max|\d+(\.\d+)? ?/ ?\d+(\.\d+)? max|\d+(\.\d+)? ?% max",
                    "Mức điểm: max, 1/2 max, 50% max hoặc số điểm."
                )
            ),
            new(Steps, SchemaNode.List(Step(), "Các bậc, đọc từ trên xuống; bậc đầu tiên thỏa mãn được tính.")),
            new(Parts, SchemaNode.List(Part(), "Các phần, mỗi phần có quy tắc riêng.")),
            new(
                Undefined,
                SchemaNode.Words(SetWords.Undefined, "Khi không có cơ sở tính (ví dụ mẫu số bằng 0): zero là 0 điểm, full là điểm tối đa.")
            ),
        ];

    private static JsonObject RuleOfOneShape()
    {
        var rule = SchemaNode.Map(
            "Quy tắc tính điểm: đúng một dạng.",
            [.. Shapes().Select(shape => new SchemaKey(shape.Key, shape.Holds, IsRequired: false))]
        );
        rule["minProperties"] = 1;
        rule["maxProperties"] = 1;
        return rule;
    }

    private static IEnumerable<(string Key, JsonNode Holds)> Shapes() =>
        [
            ("yesNo", SchemaNode.Map("Có đạt điểm tối đa, không đạt 0 điểm.", Input())),
            ("oneOf", SchemaNode.Map("Mỗi phương án một mức điểm.", Input(), new("worth", WorthOfOptions()))),
            ("sumOf", SchemaNode.Ref(Parts)),
            ("bestOf", SchemaNode.Ref(Parts)),
            ("ratioOf", SchemaNode.Map("Tỷ lệ a/b × điểm tối đa.", Numerator(), Denominator(), WhenUndefined())),
            (
                "ratioToThreshold",
                SchemaNode.Map(
                    "Tỷ lệ đạt ngưỡng thì được điểm tối đa, dưới ngưỡng tính theo phần.",
                    Numerator(),
                    Denominator(),
                    new("full", SchemaNode.Share("Ngưỡng đạt điểm tối đa, ví dụ 80%.")),
                    WhenUndefined()
                )
            ),
            ("ratioSteps", SchemaNode.Map("Bậc thang theo tỷ lệ.", Numerator(), Denominator(), StepTable(), Otherwise(), WhenUndefined())),
            ("countSteps", SchemaNode.Map("Bậc thang theo số.", Input(), StepTable(), Otherwise())),
            ("countTimes", SchemaNode.Map("Mỗi đơn vị một số điểm, không quá điểm tối đa.", Input(), Each())),
            ("shareOf", SchemaNode.Map("Phần trăm × điểm tối đa.", Input())),
            (
                "capped",
                SchemaNode.Map(
                    "Tính trên mức lớn hơn rồi giới hạn ở điểm tối đa.",
                    new("of", SchemaNode.Number("Mức điểm trước khi giới hạn.")),
                    Inner()
                )
            ),
            (
                "knockOut",
                SchemaNode.Map(
                    "Câu trả lời này đưa điểm về 0.",
                    Input(),
                    new("when", SchemaNode.Words(SetWords.Answers, "Câu trả lời đưa điểm về 0.")),
                    Inner()
                )
            ),
            (
                "penalty",
                SchemaNode.Map(
                    "Điểm trừ cho mỗi trường hợp.",
                    Input(),
                    Each(),
                    new("atMost", SchemaNode.Number("Tổng điểm trừ nhiều nhất.")),
                    Inner()
                )
            ),
            ("punctual", Punctual()),
            ("peerBest", SchemaNode.Map("So với mức tốt nhất trong khối.", Input(), Better(), WhenUndefined())),
            ("peerMinMax", SchemaNode.Map("Vị trí giữa mức thấp nhất và cao nhất trong khối.", Input(), Better(), WhenUndefined())),
            ("peerRank", SchemaNode.Map("Bậc thang theo thứ hạng trong khối.", Input(), Better(), StepTable(), Otherwise())),
            (
                "formula",
                SchemaNode.Map(
                    "Công thức, khi không dạng nào phù hợp.",
                    new("text", SchemaNode.Text("Công thức trên mã các số liệu và max.")),
                    WhenUndefined()
                )
            ),
            (
                "information",
                SchemaNode.Map(
                    "Chỉ cung cấp thông tin, 0 điểm.",
                    new SchemaKey("inputs", SchemaNode.List(SchemaNode.Slug("Mã số liệu."), "Các số liệu được hỏi."), IsRequired: false)
                )
            ),
            (
                "awarded",
                SchemaNode.Map(
                    "Điểm do người chấm.",
                    new SchemaKey("for", SchemaNode.Words(SetWords.AwardedReasons, "Vì sao điểm do người chấm."), IsRequired: false)
                )
            ),
        ];

    private static JsonObject Punctual() =>
        SchemaNode.Map(
            "Đúng hạn đạt điểm tối đa, chậm thì giảm, không làm thì 0.",
            new("done", SchemaNode.Slug("Mã câu hỏi có/không: đã thực hiện chưa."), IsRequired: false),
            new("day", SchemaNode.Slug("Mã số liệu ngày thực hiện.")),
            new("due", SchemaNode.Day("Thời hạn.")),
            new(
                "late",
                SchemaNode.List(
                    SchemaNode.Map(
                        "Chậm đến số ngày này.",
                        new("upToDays", SchemaNode.Number("Số ngày chậm nhiều nhất.")),
                        new("worth", SchemaNode.Ref(Worth))
                    ),
                    "Các mức chậm, tăng dần.",
                    least: 0
                ),
                IsRequired: false
            ),
            new("later", SchemaNode.Ref(Worth))
        );

    private static JsonObject Step()
    {
        string[] bounds = ["from", "above", "upTo", "below"];
        var step = SchemaNode.Map(
            "Một bậc: một giới hạn và mức điểm.",
            [
                new("worth", SchemaNode.Ref(Worth)),
                .. bounds.Select(bound => new SchemaKey(bound, SchemaNode.Share("Giới hạn của bậc."), IsRequired: false)),
            ]
        );
        step["oneOf"] = new JsonArray([.. bounds.Select(bound => (JsonNode)new JsonObject { ["required"] = new JsonArray(bound) })]);
        return step;
    }

    private static JsonObject Part() =>
        SchemaNode.Map("Một phần.", new("name", SchemaNode.Ref(SetSchema.Words)), new("max", SchemaNode.Ref(Worth)), Inner());

    private static JsonObject WorthOfOptions() =>
        new()
        {
            ["type"] = "object",
            ["description"] = "Mã phương án: mức điểm.",
            ["additionalProperties"] = SchemaNode.Ref(Worth),
        };

    private static SchemaKey Input() => new("input", SchemaNode.Slug("Mã số liệu."));

    private static SchemaKey Numerator() => new("numerator", SchemaNode.Slug("Mã số liệu tử số."));

    private static SchemaKey Denominator() => new("denominator", SchemaNode.Slug("Mã số liệu mẫu số."));

    private static SchemaKey Each() => new("each", SchemaNode.Number("Số điểm cho mỗi đơn vị đếm được."));

    private static SchemaKey Inner() => new("rule", SchemaNode.Ref(Rule));

    private static SchemaKey Better() =>
        new("better", SchemaNode.Words(SetWords.Betters, "Cao hơn hay thấp hơn là tốt hơn."), IsRequired: false);

    private static SchemaKey WhenUndefined() => new("whenUndefined", SchemaNode.Ref(Undefined), IsRequired: false);

    private static SchemaKey StepTable() => new("steps", SchemaNode.Ref(Steps));

    private static SchemaKey Otherwise() => new("otherwise", SchemaNode.Ref(Worth));
}
