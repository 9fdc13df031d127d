using OpenDti.Scoring;

namespace OpenDti.Web.Features.Appraisals.Scopes;

public sealed record ScopesTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Lead { get; init; }
    public required string Given { get; init; }
    public required string Person { get; init; }
    public required string Level { get; init; }
    public required string Criteria { get; init; }
    public required string Units { get; init; }
    public required string All { get; init; }
    public required string Blind { get; init; }
    public required Func<string, string> Except { get; init; }
    public required string TakeBack { get; init; }
    public required string NothingGiven { get; init; }
    public required Func<string, string> NobodysCriteria { get; init; }
    public required Func<string, string> NobodysUnits { get; init; }
    public required string Give { get; init; }
    public required string Choose { get; init; }
    public required string NoAppraisers { get; init; }
    public required Func<string, string, string> WithOwn { get; init; }
    public required string BlindHint { get; init; }
    public required string AllHint { get; init; }
    public required string NothingSaved { get; init; }

    public static ScopesTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"Phạm vi thẩm định: {kind}, năm {year}",
            Lead =
                "Mỗi người thẩm định chỉ thấy tiêu chí và đơn vị được giao. Không ai thẩm định đơn vị mà mình thuộc về: hồ sơ đó chuyển cho người khác.",
            Given = "Phạm vi đã giao",
            Person = "Người thẩm định",
            Level = "Cấp",
            Criteria = "Tiêu chí",
            Units = "Đơn vị",
            All = "tất cả",
            Blind = "thẩm định độc lập",
            Except = units => $"trừ {units} (đơn vị của người này)",
            TakeBack = "Thu hồi",
            NothingGiven = "Chưa giao phạm vi nào.",
            NobodysCriteria = criteria => $"Chưa ai được giao: {criteria}.",
            NobodysUnits = units => $"Chưa đủ người thẩm định cấp thứ nhất cho mọi tiêu chí của: {units}.",
            Give = "Giao phạm vi",
            Choose = "Chọn người thẩm định",
            NoAppraisers = "Chưa có tài khoản nào có vai trò Chuyên viên thẩm định. Thêm trong mục Người dùng.",
            WithOwn = (name, units) => $"{name} (thuộc {units})",
            BlindHint = "Thẩm định độc lập: số tự đánh giá được ẩn cho đến khi người này nhập số liệu hoặc điểm của mình",
            AllHint = "Không chọn gì là giao tất cả.",
            NothingSaved = "Chưa có gì thay đổi.",
        };

    public static ScopesTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"Who appraises: {kind}, {year}",
            Lead =
                "Each appraiser sees only the criteria and units given to them. Nobody appraises a unit they belong to: that dossier goes to somebody else.",
            Given = "Given",
            Person = "Appraiser",
            Level = "Body",
            Criteria = "Criteria",
            Units = "Units",
            All = "all",
            Blind = "blind",
            Except = units => $"but for {units} (their own unit)",
            TakeBack = "Take back",
            NothingGiven = "Nothing has been given yet.",
            NobodysCriteria = criteria => $"Given to nobody: {criteria}.",
            NobodysUnits = units => $"Not every criterion has a first appraiser at: {units}.",
            Give = "Give",
            Choose = "Choose an appraiser",
            NoAppraisers = "No account has the role of appraiser yet. Add one under People.",
            WithOwn = (name, units) => $"{name} (belongs to {units})",
            BlindHint = "Blind: what was declared is hidden until this appraiser has given a figure or points of their own",
            AllHint = "Nothing ticked means all.",
            NothingSaved = "Nothing has changed.",
        };

    public static ScopesTexts In(Language language) => language == Language.En ? En : Vi;
}
