using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents.Schema;

/// <summary>
/// The JSON Schema (draft 7) of a set file, so that editors complete keys and mark mistakes while a set is written. It says
/// less than the reader: sums, unknown inputs and rules over the wrong kind are findings of <see cref="IndicatorSetYaml"/>.
/// </summary>
public static class SetSchema
{
    internal const string Words = "words";
    private const string Line = "line";
    private const string Input = "input";
    private const string Decimals = "decimals";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as it is shipped beside the sets.</summary>
    public static string Json() => Schema().ToJsonString(Options) + "\n";

    private static JsonObject Schema()
    {
        var schema = SchemaNode.Map("Bộ chỉ số đánh giá chuyển đổi số.", [.. Keys(), .. Policies()]);
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema["title"] = "OpenDTI indicator set";
        schema["definitions"] = new JsonObject([
            new(Line, LineOfSet()),
            new(Input, InputOfLine()),
            new(Words, WordsInLanguages()),
            new(Decimals, SchemaNode.NumberOr("exact", "Số chữ số thập phân, hoặc exact.")),
            .. RuleSchema.Definitions,
        ]);
        return schema;
    }

    private static IEnumerable<SchemaKey> Keys() =>
        [
            new(
                "semantics",
                new JsonObject
                {
                    ["enum"] = new JsonArray(ScoringPolicy.CurrentSemantics),
                    ["description"] = "Phiên bản ý nghĩa của quy tắc.",
                }
            ),
            new("id", SchemaNode.Slug("Mã bộ chỉ số.")),
            new("version", SchemaNode.TextOrNumber("Phiên bản.")),
            new("name", SchemaNode.Ref(Words)),
            new("unitKind", SchemaNode.Slug("Loại đơn vị được đánh giá.")),
            new("total", SchemaNode.Number("Tổng điểm tối đa.")),
            new("decision", Decision(), IsRequired: false),
            new("fictional", SchemaNode.Flag("Bộ chỉ số hư cấu để minh họa."), IsRequired: false),
            new("sources", SchemaNode.List(SchemaNode.Text("Nguồn."), "Nơi đã đọc các dữ kiện của bộ."), IsRequired: false),
            new("gaps", SchemaNode.Ref(Words), IsRequired: false),
            new("levels", SchemaNode.List(Named("Một cấp chỉ số."), "Tên các cấp, từ ngoài vào trong.")),
            new(
                "traits",
                SchemaNode.List(Named("Một đặc điểm của đơn vị."), "Các đặc điểm mà dòng có thể áp dụng theo."),
                IsRequired: false
            ),
            new("inputs", Inputs(), IsRequired: false),
            new("checks", SchemaNode.List(CheckSchema.Check(), "Các điều kiện kiểm tra chéo.", least: 0), IsRequired: false),
            .. CheckSchema.Jump(),
            new("indicators", SchemaNode.List(SchemaNode.Ref(Line), "Các dòng của bộ.")),
        ];

    private static IEnumerable<SchemaKey> Policies() =>
        [
            new("rounding", Rounding(), IsRequired: false),
            new("notApplicable", SchemaNode.Words(SetWords.NotApplicable, "Điểm của dòng không áp dụng."), IsRequired: false),
            new(
                "tieBreaks",
                SchemaNode.List(SchemaNode.Slug("Mã dòng."), "Khi bằng điểm, so lần lượt các dòng này.", least: 0),
                IsRequired: false
            ),
            new("classes", SchemaNode.List(Class(), "Các mức xếp loại, cao nhất trước.", least: 0), IsRequired: false),
            new(
                "missing",
                SchemaNode.Map("Khi không có số liệu, theo lý do.", Missing("notEntered"), Missing("withheld"), Missing("refused")),
                IsRequired: false
            ),
            new("missingEvidence", SchemaNode.Words(SetWords.MissingEvidence, "Khi thiếu tài liệu kiểm chứng."), IsRequired: false),
            new(
                "unconfirmed",
                SchemaNode.Map(
                    "Khi hồ sơ chưa được xác nhận.",
                    new("treatment", SchemaNode.Words(SetWords.Unconfirmed, "Cách tính.")),
                    new("takenOff", SchemaNode.Number("Số điểm trừ, với penalty."), IsRequired: false)
                ),
                IsRequired: false
            ),
            new(
                "bonus",
                SchemaNode.Map("Điểm thưởng được tính ở đâu.", Counts("inRanking"), Counts("inPercentage"), Counts("inClass")),
                IsRequired: false
            ),
        ];

    private static JsonObject LineOfSet()
    {
        var line = SchemaNode.Map(
            "Một dòng: nhóm có children, hoặc tiêu chí có rule.",
            new("code", SchemaNode.Text("Số thứ tự in trong quyết định, viết trong dấu nháy.")),
            new("id", SchemaNode.Slug("Mã dòng, không đổi khi số thứ tự đổi.")),
            new("name", SchemaNode.Ref(Words)),
            new("max", SchemaNode.Number("Điểm tối đa.")),
            new("level", SchemaNode.Slug("Cấp, nếu khác với cấp theo độ sâu."), IsRequired: false),
            new("children", SchemaNode.List(SchemaNode.Ref(Line), "Các dòng thành phần."), IsRequired: false),
            new("capped", SchemaNode.Flag("Tổng các dòng có thể lớn hơn điểm tối đa của nhóm."), IsRequired: false),
            new("knockedOutBy", SchemaNode.Slug("Mã câu hỏi có/không: có thì cả nhóm 0 điểm."), IsRequired: false),
            new("appliesTo", AppliesTo(), IsRequired: false),
            new("sensitive", SchemaNode.Flag("Không công bố chi tiết dưới dòng này."), IsRequired: false),
            new("illustrative", SchemaNode.Flag("Dòng minh họa, không phải của quyết định."), IsRequired: false),
            new("inputs", Inputs(), IsRequired: false),
            new("rule", SchemaNode.Ref(RuleSchema.Rule), IsRequired: false),
            new("ruleText", SchemaNode.Ref(Words), IsRequired: false),
            new("evidence", SchemaNode.Ref(Words), IsRequired: false),
            new("evidenceTime", SchemaNode.Words(SetWords.EvidenceTimes, "Mốc thời gian của tài liệu kiểm chứng."), IsRequired: false)
        );
        line["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("children") },
            new JsonObject { ["required"] = new JsonArray("rule") }
        );
        return line;
    }

    private static JsonObject InputOfLine() => SchemaNode.Map("Một số liệu.", [.. InputKeys(), .. CheckSchema.Jump()]);

    private static IEnumerable<SchemaKey> InputKeys() =>
        [
            new("id", SchemaNode.Slug("Mã số liệu.")),
            new("name", SchemaNode.Ref(Words)),
            new("shortName", SchemaNode.Ref(Words), IsRequired: false),
            new("kind", SchemaNode.Words(SetWords.InputKinds, "Loại số liệu.")),
            new("unit", SchemaNode.Text("Đơn vị tính."), IsRequired: false),
            new("min", SchemaNode.Number("Nhỏ nhất."), IsRequired: false),
            new("max", SchemaNode.Number("Lớn nhất."), IsRequired: false),
            new("options", SchemaNode.List(Named("Một phương án."), "Các phương án của choice.", least: 2), IsRequired: false),
            new("source", SchemaNode.Words(SetWords.InputSources, "Nguồn số liệu."), IsRequired: false),
            new("disclosure", SchemaNode.Words(SetWords.Disclosures, "Có công khai không."), IsRequired: false),
        ];

    private static JsonObject WordsInLanguages() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                SchemaNode.Text("Tiếng Việt."),
                SchemaNode.Map(
                    "Tiếng Việt và tiếng Anh.",
                    new("vi", SchemaNode.Text("Tiếng Việt.")),
                    new("en", SchemaNode.Text("English."), IsRequired: false)
                )
            ),
        };

    private static JsonObject Decision() =>
        SchemaNode.Map(
            "Quyết định ban hành.",
            new("number", SchemaNode.Text("Số, ký hiệu.")),
            new("date", SchemaNode.Day("Ngày ban hành, năm-tháng-ngày.")),
            new("issuedBy", SchemaNode.Text("Cơ quan ban hành.")),
            new("url", SchemaNode.Text("Địa chỉ văn bản."), IsRequired: false)
        );

    private static JsonObject Named(string says) =>
        SchemaNode.Map(says, new("id", SchemaNode.Slug("Mã.")), new("name", SchemaNode.Ref(Words)));

    private static JsonObject Inputs() => SchemaNode.List(SchemaNode.Ref(Input), "Các số liệu được hỏi.", least: 0);

    private static JsonObject AppliesTo() =>
        SchemaNode.Map(
            "Dòng áp dụng cho đơn vị nào.",
            Traits("anyOf", "Có ít nhất một đặc điểm."),
            Traits("noneOf", "Không có đặc điểm nào.")
        );

    private static SchemaKey Traits(string key, string says) =>
        new(key, SchemaNode.List(SchemaNode.Slug("Mã đặc điểm."), says), IsRequired: false);

    private static JsonObject Rounding() =>
        SchemaNode.Map("Làm tròn theo cấp.", Kept("criterion"), Kept("group"), Kept("index"), Kept("total"), Kept("display"));

    private static SchemaKey Kept(string level) => new(level, SchemaNode.Ref(Decimals), IsRequired: false);

    private static JsonObject Class() =>
        SchemaNode.Map(
            "Một mức xếp loại.",
            new("id", SchemaNode.Slug("Mã.")),
            new("name", SchemaNode.Ref(Words)),
            new("from", SchemaNode.Share("Từ tỷ lệ này của điểm tối đa."))
        );

    private static SchemaKey Missing(string reason) => new(reason, SchemaNode.Words(SetWords.Missing, "Cách tính."), IsRequired: false);

    private static SchemaKey Counts(string where) => new(where, SchemaNode.Flag("Có tính điểm thưởng."), IsRequired: false);
}
