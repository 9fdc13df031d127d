using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Bonuses;

/// <summary>Words that the pages of the bonus ledger share.</summary>
public sealed record BonusTexts
{
    public required string Bonus { get; init; }
    public required Func<int, string> OfYear { get; init; }
    public required Func<string, int, string> OfGroup { get; init; }
    public required Func<BonusState, string> State { get; init; }
    public required Func<BonusBody, string> Body { get; init; }
    public required string Unit { get; init; }
    public required string Item { get; init; }
    public required string Count { get; init; }
    public required string Document { get; init; }
    public required Func<BonusDocument, string, string> DocumentSaid { get; init; }
    public required string Asked { get; init; }
    public required string Counted { get; init; }
    public required string OutsideMaximum { get; init; }
    public required string StateLabel { get; init; }
    public required Func<int, int, string> AcceptedOf { get; init; }
    public required string Reason { get; init; }
    public required string Scheme { get; init; }
    public required Func<string, string, string, string> Basis { get; init; }
    public required string NoScheme { get; init; }
    public required string Each { get; init; }
    public required string Cap { get; init; }
    public required string NoCap { get; init; }
    public required Func<string, string> CapOfAll { get; init; }
    public required string NoCapOfAll { get; init; }
    public required Func<string, string> NotTogether { get; init; }
    public required Func<string, string> OnlyFor { get; init; }
    public required string GoneItem { get; init; }
    public required string ByAgency { get; init; }
    public required string Proposals { get; init; }
    public required string NoProposals { get; init; }
    public required string Decide { get; init; }
    public required string See { get; init; }
    public required string NothingSaved { get; init; }
    public required string AttachedByOthers { get; init; }

    public static BonusTexts Vi { get; } =
        new()
        {
            Bonus = "Điểm thưởng",
            OfYear = year => $"Điểm thưởng năm {year}",
            OfGroup = (kind, year) => $"Điểm thưởng: {kind}, năm {year}",
            State = state =>
                state switch
                {
                    BonusState.Waiting => "Chờ quyết định",
                    BonusState.Withdrawn => "Đã rút",
                    BonusState.Accepted => "Chấp nhận",
                    BonusState.PartAccepted => "Chấp nhận một phần",
                    _ => "Không chấp nhận",
                },
            Body = body => body == BonusBody.Council ? "Hội đồng" : "Cơ quan chủ trì",
            Unit = "Đơn vị",
            Item = "Nội dung thưởng",
            Count = "Số lượng",
            Document = "Văn bản công nhận",
            DocumentSaid = (document, date) => $"{document.Number} ngày {date}, {document.Issuer}: {document.Summary}",
            Asked = "Điểm đề nghị",
            Counted = "Điểm thưởng được tính",
            OutsideMaximum = "ngoài điểm tối đa",
            StateLabel = "Trạng thái",
            AcceptedOf = (accepted, count) => $"chấp nhận {accepted} / {count}",
            Reason = "Lý do:",
            Scheme = "Quy định điểm thưởng",
            Basis = (number, date, issuer) => $"Theo văn bản số {number} ngày {date} của {issuer}",
            NoScheme = "Chưa có quy định điểm thưởng nào được áp dụng cho khối này.",
            Each = "Điểm cho mỗi nội dung",
            Cap = "Mức trần",
            NoCap = "không quy định",
            CapOfAll = points => $"Tổng điểm thưởng của một đơn vị không quá {points} điểm.",
            NoCapOfAll = "Quy định không nêu mức trần cho tổng điểm thưởng của một đơn vị.",
            OnlyFor = kinds => $"Chỉ áp dụng: {kinds}",
            NotTogether = stack => $"Các nội dung cùng nhóm “{stack}” không cộng dồn, lấy mức cao nhất.",
            GoneItem = "không còn trong quy định đang áp dụng, không được tính",
            ByAgency = "Cơ quan chủ trì đề nghị",
            Proposals = "Các đề nghị",
            NoProposals = "Chưa có đề nghị điểm thưởng nào.",
            Decide = "Xem, quyết định",
            See = "Xem",
            NothingSaved = "Chưa có gì được lưu.",
            AttachedByOthers = "Bạn thuộc một đơn vị trong khối này; người khác áp dụng quy định điểm thưởng sau khi mở kỳ đánh giá.",
        };

    public static BonusTexts En { get; } =
        new()
        {
            Bonus = "Bonus",
            OfYear = year => $"Bonus {year}",
            OfGroup = (kind, year) => $"Bonus: {kind}, {year}",
            State = state =>
                state switch
                {
                    BonusState.Waiting => "Not decided",
                    BonusState.Withdrawn => "Withdrawn",
                    BonusState.Accepted => "Accepted",
                    BonusState.PartAccepted => "Accepted in part",
                    _ => "Refused",
                },
            Body = body => body == BonusBody.Council ? "Council" : "Operating body",
            Unit = "Unit",
            Item = "Bonus item",
            Count = "Count",
            Document = "Document that grants it",
            DocumentSaid = (document, date) => $"{document.Number} of {date}, {document.Issuer}: {document.Summary}",
            Asked = "Points proposed",
            Counted = "Bonus that counts",
            OutsideMaximum = "outside the maximum",
            StateLabel = "State",
            AcceptedOf = (accepted, count) => $"{accepted} of {count} accepted",
            Reason = "Reason:",
            Scheme = "Bonus scheme",
            Basis = (number, date, issuer) => $"By {number} of {date}, {issuer}",
            NoScheme = "No bonus scheme holds for this group yet.",
            Each = "Points for each",
            Cap = "Cap",
            NoCap = "none",
            CapOfAll = points => $"All bonus of a unit together is {points} points at the most.",
            NoCapOfAll = "The scheme states no cap for all bonus of a unit together.",
            OnlyFor = kinds => $"Only for: {kinds}",
            NotTogether = stack => $"Items of the group “{stack}” do not add up; the best counts.",
            GoneItem = "no longer in the scheme in force, does not count",
            ByAgency = "Proposed by the operating body",
            Proposals = "Proposals",
            NoProposals = "No bonus has been proposed yet.",
            Decide = "See and decide",
            See = "See",
            NothingSaved = "Nothing was saved.",
            AttachedByOthers = "You belong to a unit of this group; somebody else attaches the scheme once the round is open.",
        };

    public static BonusTexts In(Language language) => language == Language.En ? En : Vi;

    public static string MarkOf(BonusState state) =>
        state switch
        {
            BonusState.Accepted or BonusState.PartAccepted => "ok",
            BonusState.Waiting => "at",
            _ => "no",
        };
}
