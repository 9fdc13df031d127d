using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Traits;

public sealed record TraitsTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NoTraits { get; init; }
    public required Func<IReadOnlyList<string>, string> Without { get; init; }
    public required Func<IReadOnlyList<string>, string> Only { get; init; }
    public required string NoEffect { get; init; }
    public required string Meaning { get; init; }
    public required string Caption { get; init; }
    public required string Unit { get; init; }
    public required string Own { get; init; }
    public required string Has { get; init; }
    public required string HasNot { get; init; }
    public required string Reason { get; init; }
    public required string ReasonHint { get; init; }
    public required string Save { get; init; }
    public required string NothingSaved { get; init; }
    public required Func<int, string> Saved { get; init; }

    public static TraitsTexts Vi { get; } =
        new()
        {
            Title = "Đặc điểm của đơn vị",
            Lead =
                "Có tiêu chí chỉ áp dụng, hoặc không áp dụng, cho đơn vị có đặc điểm nhất định. Tiêu chí không áp dụng thì đơn vị không phải nhập và được tính theo quy định của bộ chỉ số.",
            NoTraits = "Bộ chỉ số của khối không phân biệt đặc điểm: mọi tiêu chí áp dụng cho mọi đơn vị.",
            Without = codes => $"Không áp dụng tiêu chí {string.Join(", ", codes)}.",
            Only = codes => $"Có thêm tiêu chí {string.Join(", ", codes)}.",
            NoEffect = "Không làm thay đổi tiêu chí; dùng để so sánh các đơn vị tương đồng.",
            Meaning = "Ý nghĩa của từng đặc điểm",
            Caption = "Đặc điểm đã ghi nhận",
            Unit = "Đơn vị",
            Own = "đơn vị của bạn: người khác quyết định",
            Has = "có",
            HasNot = "không",
            Reason = "Căn cứ",
            ReasonHint = "Ví dụ số, ngày của quyết định giao nhiệm vụ. Đơn vị đọc được nguyên văn; căn cứ được lưu trong nhật ký.",
            Save = "Lưu đặc điểm",
            NothingSaved = "Chưa có gì được lưu.",
            Saved = units => $"Đã lưu đặc điểm của {units} đơn vị và thông báo cho đơn vị.",
        };

    public static TraitsTexts En { get; } =
        new()
        {
            Title = "Traits of units",
            Lead =
                "Some criteria concern only units with a certain trait, or all others. What does not concern a unit is not asked of it and counts as the set says.",
            NoTraits = "The set of the group knows no traits: every criterion concerns every unit.",
            Without = codes => $"Criteria {string.Join(", ", codes)} do not apply.",
            Only = codes => $"Criteria {string.Join(", ", codes)} apply as well.",
            NoEffect = "Changes no criterion; it tells which units are alike.",
            Meaning = "What each trait means",
            Caption = "Traits as recorded",
            Unit = "Unit",
            Own = "a unit of yours: somebody else decides",
            Has = "yes",
            HasNot = "no",
            Reason = "Basis",
            ReasonHint = "Such as the number and day of a decision. The unit reads it word by word; it is kept in the record.",
            Save = "Save the traits",
            NothingSaved = "Nothing was saved.",
            Saved = units =>
                units == 1
                    ? "The traits of 1 unit were saved; the unit was told."
                    : $"The traits of {units} units were saved; the units were told.",
        };

    public static TraitsTexts In(Language language) => language == Language.En ? En : Vi;

    public string MeaningOf(TraitMeaning trait) =>
        trait is { Without.Count: 0, Only.Count: 0 }
            ? NoEffect
            : string.Join(
                " ",
                new[]
                {
                    trait.Without.Count > 0 ? Without(trait.Without) : null,
                    trait.Only.Count > 0 ? Only(trait.Only) : null,
                }.OfType<string>()
            );
}
