using OpenDti.Scoring;

namespace OpenDti.Web.Features.Bonuses.OfDossier;

public sealed record DossierBonusTexts
{
    public required string Propose { get; init; }
    public required string ProposeHint { get; init; }
    public required string ForUnitHint { get; init; }
    public required string Choose { get; init; }
    public required Func<string, string, string> Choice { get; init; }
    public required string CountHint { get; init; }
    public required string Send { get; init; }
    public required string Withdraw { get; init; }
    public required string ProposedOn { get; init; }

    public static DossierBonusTexts Vi { get; } =
        new()
        {
            Propose = "Đề nghị điểm thưởng",
            ProposeHint = "Mỗi văn bản công nhận một đề nghị. Rút được cho đến khi có quyết định.",
            ForUnitHint = "Cơ quan chủ trì đề nghị thay đơn vị; đơn vị thấy đề nghị này.",
            Choose = "Chọn nội dung",
            Choice = (name, each) => $"{name} ({each} điểm)",
            CountHint = "Số mô hình, sáng kiến, đề tài, bằng khen… mà văn bản này công nhận.",
            Send = "Gửi đề nghị",
            Withdraw = "Rút đề nghị",
            ProposedOn = "Ngày đề nghị",
        };

    public static DossierBonusTexts En { get; } =
        new()
        {
            Propose = "Propose bonus points",
            ProposeHint = "One proposal for each document. It can be withdrawn until it is decided.",
            ForUnitHint = "The operating body proposes for the unit, which sees the proposal.",
            Choose = "Choose an item",
            Choice = (name, each) => $"{name} ({each} points)",
            CountHint = "How many models, initiatives, studies or awards this document grants.",
            Send = "Send the proposal",
            Withdraw = "Withdraw",
            ProposedOn = "Proposed on",
        };

    public static DossierBonusTexts In(Language language) => language == Language.En ? En : Vi;
}
