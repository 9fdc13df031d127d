using OpenDti.Scoring;

namespace OpenDti.Web.Features.Bonuses;

public sealed record BonusDocumentTexts(string Number, string Date, string Issuer, string Summary)
{
    public static BonusDocumentTexts Vi { get; } = new("Số, ký hiệu văn bản", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu");

    public static BonusDocumentTexts En { get; } = new("Number of the document", "Date", "Issued by", "What it is about");

    public static BonusDocumentTexts In(Language language) => language == Language.En ? En : Vi;
}
