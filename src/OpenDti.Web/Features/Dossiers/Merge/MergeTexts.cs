using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Merge;

public sealed record MergeTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Predecessors { get; init; }
    public required string PredecessorsHint { get; init; }
    public required Func<string, string> Unreleased { get; init; }
    public required string Successor { get; init; }
    public required string SuccessorHint { get; init; }
    public required string NewUnit { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string NewOnly { get; init; }
    public required string Decision { get; init; }
    public required string EffectiveDay { get; init; }
    public required string EffectiveHint { get; init; }
    public required string DecisionNumber { get; init; }
    public required string DecisionNumberHint { get; init; }
    public required string DecisionDate { get; init; }
    public required string Consequences { get; init; }
    public required IReadOnlyList<string> WhatHappens { get; init; }
    public required string DossiersStay { get; init; }
    public required string Submit { get; init; }
    public required string NoUnits { get; init; }
    public required string NothingSaved { get; init; }

    public static MergeTexts Vi { get; } =
        new()
        {
            Title = "Sáp nhập, đổi tên đơn vị",
            Lead = "Ghi nhận một nghị quyết hoặc quyết định sắp xếp: các đơn vị tiền thân kết thúc, một đơn vị tiếp tục thay thế.",
            Predecessors = "Đơn vị tiền thân",
            PredecessorsHint = "Chọn các đơn vị kết thúc hoạt động, cùng một khối. Chọn một đơn vị nếu chỉ đổi tên.",
            Unreleased = years => $"Có hồ sơ chưa công bố: {years}",
            Successor = "Đơn vị tiếp tục",
            SuccessorHint = "Chọn đơn vị đang có nếu các đơn vị tiền thân nhập vào đơn vị đó mà tên không đổi.",
            NewUnit = "Đơn vị mới, theo mã và tên nhập dưới đây",
            Code = "Mã của đơn vị mới",
            Name = "Tên đơn vị mới",
            NewOnly = "Để trống nếu đã chọn một đơn vị đang có.",
            Decision = "Nghị quyết, quyết định",
            EffectiveDay = "Ngày có hiệu lực",
            EffectiveHint = "dd/mm/yyyy; ngày đầu tiên của đơn vị tiếp tục.",
            DecisionNumber = "Số, ký hiệu",
            DecisionNumberHint = "Ví dụ: 27/NQ-HĐND",
            DecisionDate = "Ngày ký",
            Consequences = "Điều gì sẽ xảy ra",
            WhatHappens =
            [
                "Kỳ đánh giá mở sau đó lấy các đơn vị còn hoạt động vào ngày cuối cùng lấy số liệu: đơn vị tiếp tục có hồ sơ, đơn vị tiền thân thì không.",
                "Hồ sơ đang mở hoặc đã khóa mà chưa công bố vẫn thuộc về đơn vị tiền thân; chuyên viên và lãnh đạo của đơn vị đó hoàn thành như bình thường.",
                "Kết quả đã công bố không thay đổi. Biểu đồ qua các năm ghi rõ đơn vị tiền thân và văn bản sáp nhập.",
                "Tài khoản không tự chuyển: thêm người dùng cho đơn vị mới ở mục Người dùng.",
            ],
            DossiersStay = "Đồng ý để đơn vị tiền thân hoàn thành các hồ sơ chưa công bố kết quả",
            Submit = "Ghi nhận",
            NoUnits = "Chưa có đơn vị nào.",
            NothingSaved = "Chưa có gì được ghi nhận.",
        };

    public static MergeTexts En { get; } =
        new()
        {
            Title = "Merge or rename units",
            Lead = "Records a decision of reorganisation: its predecessors end, one unit goes on in their place.",
            Predecessors = "Predecessors",
            PredecessorsHint = "Choose the units that end, all of one kind. Choose one where a unit is only renamed.",
            Unreleased = years => $"Has dossiers not released yet: {years}",
            Successor = "The unit that goes on",
            SuccessorHint = "Choose a unit that is there where it takes in the predecessors and keeps its name.",
            NewUnit = "A new unit, by the code and name below",
            Code = "Code of the new unit",
            Name = "Name of the new unit",
            NewOnly = "Empty where you chose a unit that is there.",
            Decision = "The decision",
            EffectiveDay = "Effective day",
            EffectiveHint = "dd/mm/yyyy; the first day of the unit that goes on.",
            DecisionNumber = "Number",
            DecisionNumberHint = "For example 27/NQ-HĐND",
            DecisionDate = "Signed on",
            Consequences = "What happens then",
            WhatHappens =
            [
                "A round that opens later takes the units that exist on the last day of its data window: the one that goes on gets a dossier, its predecessors do not.",
                "Dossiers that are open, or locked and not released, stay with the predecessors; their specialists and leaders finish them as usual.",
                "Released results do not change. Charts over the years name the predecessors and the decision.",
                "Accounts do not move by themselves: seat people for the new unit under People.",
            ],
            DossiersStay = "The dossiers that are not released stay with the predecessors, who finish them: agreed",
            Submit = "Record it",
            NoUnits = "There is no unit yet.",
            NothingSaved = "Nothing was recorded.",
        };

    public static MergeTexts In(Language language) => language == Language.En ? En : Vi;
}
