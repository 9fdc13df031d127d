using OpenDti.Scoring;

namespace OpenDti.Web.Features.Monitoring.Figures;

/// <summary>Words of the list of a unit's measured figures.</summary>
public sealed record FiguresTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Empty { get; init; }
    public required string Figure { get; init; }
    public required string Criterion { get; init; }
    public required string Measured { get; init; }
    public required string Counts { get; init; }
    public required string Counting { get; init; }
    public required string Beside { get; init; }
    public required string Contest { get; init; }
    public required string Waits { get; init; }
    public required string Settled { get; init; }
    public required string None { get; init; }

    public static FiguresTexts Vi { get; } =
        new()
        {
            Title = "Số liệu giám sát của đơn vị",
            Lead =
                "Số liệu do hệ thống hoặc cơ quan khác đo. Đơn vị không sửa được; số liệu nào chưa đúng, mở số liệu đó để nêu ý kiến, cho đến khi kết quả của khối được phê duyệt.",
            Caption = count => $"{count} số liệu đã nhận",
            Empty = "Chưa nhận số liệu giám sát nào của đơn vị.",
            Figure = "Số liệu",
            Criterion = "Tiêu chí",
            Measured = "Giám sát",
            Counts = "Cách dùng",
            Counting = "Tính điểm",
            Beside = "Để đối chiếu",
            Contest = "Ý kiến của đơn vị",
            Waits = "Chờ thẩm định",
            Settled = "Đã được xem xét",
            None = "Chưa có",
        };

    public static FiguresTexts En { get; } =
        new()
        {
            Title = "Monitored figures of the unit",
            Lead =
                "Systems or other agencies measure these figures. The unit cannot change them; where one is wrong, open it and say so, until the group's results are approved.",
            Caption = count => $"{count} {(count == 1 ? "figure" : "figures")} received",
            Empty = "No monitored figure of the unit was received yet.",
            Figure = "Figure",
            Criterion = "Criterion",
            Measured = "Monitored",
            Counts = "Use",
            Counting = "Counts for points",
            Beside = "To compare",
            Contest = "What the unit says",
            Waits = "Waits for an appraiser",
            Settled = "Considered",
            None = "Nothing",
        };

    public static FiguresTexts In(Language language) => language == Language.En ? En : Vi;
}
