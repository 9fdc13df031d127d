using OpenDti.Scoring;

namespace OpenDti.Web.Features.Bonuses.OfGroup;

public sealed record GroupBonusTexts
{
    public required string Waiting { get; init; }
    public required string All { get; init; }
    public required string Units { get; init; }
    public required string UnitsHint { get; init; }
    public required string AttachedOn { get; init; }
    public required string Upload { get; init; }
    public required string Replace { get; init; }
    public required string UploadHint { get; init; }
    public required string File { get; init; }
    public required string FileHint { get; init; }
    public required string Send { get; init; }

    public static GroupBonusTexts Vi { get; } =
        new()
        {
            Waiting = "Chờ quyết định",
            All = "Số đề nghị",
            Units = "Theo đơn vị",
            UnitsHint = "Mở một đơn vị để xem hoặc đề nghị thay đơn vị.",
            AttachedOn = "Áp dụng từ ngày",
            Upload = "Áp dụng quy định điểm thưởng",
            Replace = "Áp dụng quy định khác",
            UploadHint = "Tải tệp quy định lên để xem trước; có hiệu lực khi bạn nhập văn bản quyết định và xác nhận.",
            File = "Tệp quy định điểm thưởng (YAML)",
            FileHint = "Nội dung thưởng, điểm cho mỗi nội dung, mức trần, loại đơn vị được áp dụng.",
            Send = "Tải lên và xem trước",
        };

    public static GroupBonusTexts En { get; } =
        new()
        {
            Waiting = "Not decided",
            All = "Proposals",
            Units = "By unit",
            UnitsHint = "Open a unit to see its proposals or to propose for it.",
            AttachedOn = "In force since",
            Upload = "Attach a bonus scheme",
            Replace = "Attach another scheme",
            UploadHint = "Upload the scheme to look at it first; it holds once you enter its decision and confirm.",
            File = "File of the scheme (YAML)",
            FileHint = "Items, points for each, caps, and the kinds of unit they are for.",
            Send = "Upload and look at it",
        };

    public static GroupBonusTexts In(Language language) => language == Language.En ? En : Vi;
}
