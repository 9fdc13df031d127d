using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>Words of the page on which one criterion of one unit is decided.</summary>
public sealed record DecideTexts
{
    public required string Figures { get; init; }
    public required string Figure { get; init; }
    public required string Appraised { get; init; }
    public required string Points { get; init; }
    public required Func<int, string> NoteBefore { get; init; }
    public required string Contests { get; init; }
    public required string ContestsHint { get; init; }
    public required string Decisions { get; init; }
    public required string NoLonger { get; init; }
    public required Func<string, string, string> By { get; init; }
    public required string YourDecision { get; init; }
    public required string Choose { get; init; }
    public required Func<CriterionAct, string> Act { get; init; }
    public required string ValuesHint { get; init; }
    public required string PointsLabel { get; init; }
    public required Func<string, string> PointsHint { get; init; }
    public required string Reason { get; init; }
    public required string NoReason { get; init; }
    public required string Phrase { get; init; }
    public required string NoPhrase { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Until { get; init; }
    public required string UntilHint { get; init; }
    public required string Save { get; init; }
    public required string Units { get; init; }
    public required string AllUnits { get; init; }

    public static DecideTexts Vi { get; } =
        new()
        {
            Figures = "Số liệu của tiêu chí",
            Figure = "Số liệu",
            Appraised = "Thẩm định",
            Points = "Điểm",
            NoteBefore = year => $"Ý kiến thẩm định năm {year}:",
            Contests = "Ý kiến của đơn vị về số liệu giám sát",
            ContestsHint =
                "Quyết định của bạn về tiêu chí là trả lời ý kiến này; đơn vị được thông báo. Trả lại để bổ sung thì ý kiến vẫn chờ.",
            Decisions = "Quyết định đã có",
            NoLonger = "không còn hiệu lực vì đơn vị đã bổ sung số liệu",
            By = (person, at) => $"{person}, {at}",
            YourDecision = "Quyết định của bạn",
            Choose = "Chọn quyết định",
            Act = act =>
                act switch
                {
                    CriterionAct.Accept => "Chấp nhận số liệu của đơn vị",
                    CriterionAct.ChangeValue => "Điều chỉnh số liệu, hệ thống tính lại điểm",
                    CriterionAct.AwardPoints => "Chấm điểm trực tiếp, giữ nguyên số liệu",
                    CriterionAct.Exempt => "Duyệt tiêu chí không áp dụng đối với đơn vị",
                    CriterionAct.Return => "Trả lại, yêu cầu đơn vị bổ sung",
                    _ => "Giữ quyết định của cấp thứ nhất",
                },
            ValuesHint = "Ô để trống giữ nguyên số liệu đơn vị khai.",
            PointsLabel = "Điểm thẩm định",
            PointsHint = max => $"Từ 0 đến {max}.",
            Reason = "Lý do",
            NoReason = "Chọn lý do",
            Phrase = "Câu mẫu",
            NoPhrase = "Không dùng câu mẫu",
            Words = "Ghi rõ",
            WordsHint = "Đơn vị đọc được nguyên văn.",
            Until = "Đơn vị bổ sung đến hết ngày",
            UntilHint = "dd/mm/yyyy. Chỉ tiêu chí này được mở lại cho đơn vị.",
            Save = "Lưu quyết định",
            Units = "Đơn vị trước và sau",
            AllUnits = "Tiêu chí này ở mọi đơn vị",
        };

    public static DecideTexts En { get; } =
        new()
        {
            Figures = "Figures of the criterion",
            Figure = "Figure",
            Appraised = "Appraised",
            Points = "Points",
            NoteBefore = year => $"Appraiser's note of {year}:",
            Contests = "What the unit says against monitored figures",
            ContestsHint = "Your decision about the criterion answers it, and the unit is told. A return leaves it waiting.",
            Decisions = "Decisions so far",
            NoLonger = "no longer stands, the unit has corrected its figures",
            By = (person, at) => $"{person}, {at}",
            YourDecision = "Your decision",
            Choose = "Choose a decision",
            Act = act =>
                act switch
                {
                    CriterionAct.Accept => "Accept what the unit declared",
                    CriterionAct.ChangeValue => "Change a figure; points are computed anew",
                    CriterionAct.AwardPoints => "Award points and leave the figures",
                    CriterionAct.Exempt => "Approve that the criterion does not apply to the unit",
                    CriterionAct.Return => "Return it to the unit for correction",
                    _ => "Keep the decision of the first body",
                },
            ValuesHint = "A field left empty keeps what the unit declared.",
            PointsLabel = "Points on appraisal",
            PointsHint = max => $"From 0 to {max}.",
            Reason = "Reason",
            NoReason = "Choose a reason",
            Phrase = "Phrase",
            NoPhrase = "No phrase",
            Words = "In words",
            WordsHint = "The unit reads this word by word.",
            Until = "The unit may correct until the end of",
            UntilHint = "dd/mm/yyyy. Only this criterion opens for the unit.",
            Save = "Save the decision",
            Units = "Units before and after",
            AllUnits = "This criterion over all units",
        };

    public static DecideTexts In(Language language) => language == Language.En ? En : Vi;
}
